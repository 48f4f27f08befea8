import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const accountabilityRegulation = {
  id: 'accountability-regulation',
  title: '中国共产党问责条例',
  shortTitle: '问责条例',
  issuer: '中共中央',
  inForce: { from: day('2019-09-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2016年7月8日首次发布', mark: 'C' },
    { says: '2019年8月25日印发修订版', mark: 'C' },
    { says: '修订版自2019年9月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
