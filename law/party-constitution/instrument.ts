import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const partyConstitution = {
  id: 'party-constitution',
  title: '中国共产党章程',
  shortTitle: '党章',
  issuer: '中国共产党全国代表大会',
  inForce: { from: day('2022-10-22'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2022年10月22日修改', mark: 'R' }],
} as const satisfies Instrument
