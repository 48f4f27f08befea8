import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** General law, cited for one reading only: how a month ends. It does not govern Party procedure; the clocks say "by analogy". */
export const civilCode = {
  id: 'civil-code',
  title: '中华人民共和国民法典',
  shortTitle: '民法典',
  issuer: '全国人民代表大会',
  inForce: { from: day('2021-01-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2020年5月28日通过', mark: 'R' },
    { says: '自2021年1月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
