import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const supervisionLaw = {
  id: 'supervision-law',
  title: '中华人民共和国监察法',
  shortTitle: '监察法',
  issuer: '全国人民代表大会',
  inForce: { from: day('2018-03-20'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2018年3月20日通过并施行', mark: 'R' },
    { says: '2024年12月25日修正，自2025年6月1日起施行；条号按修正后的写', mark: 'R' },
  ],
} as const satisfies Instrument
