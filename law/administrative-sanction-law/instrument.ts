import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const administrativeSanctionLaw = {
  id: 'administrative-sanction-law',
  title: '中华人民共和国公职人员政务处分法',
  shortTitle: '政务处分法',
  issuer: '全国人民代表大会常务委员会',
  inForce: { from: day('2020-07-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2020年6月20日通过', mark: 'R' },
    { says: '自2020年7月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
