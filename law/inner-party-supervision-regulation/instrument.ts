import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const innerPartySupervisionRegulation = {
  id: 'inner-party-supervision-regulation',
  title: '中国共产党党内监督条例',
  shortTitle: '党内监督条例',
  issuer: '中国共产党第十八届中央委员会第六次全体会议',
  inForce: { from: day('2016-10-27'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2016年10月27日通过', mark: 'C-2' },
    { says: '自通过之日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
