import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const civilServantLaw = {
  id: 'civil-servant-law',
  title: '中华人民共和国公务员法',
  shortTitle: '公务员法',
  issuer: '全国人民代表大会常务委员会',
  inForce: { from: day('2019-06-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2018年12月29日修订，自2019年6月1日起施行', mark: 'R' }],
} as const satisfies Instrument
