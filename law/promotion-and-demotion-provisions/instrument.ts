import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const promotionAndDemotionProvisions = {
  id: 'promotion-and-demotion-provisions',
  title: '推进领导干部能上能下规定',
  shortTitle: '能上能下规定',
  issuer: '中共中央办公厅',
  inForce: { from: day('2022-10-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2022年9月修订，日期待核，本书从次月第一天收入', mark: 'C-2' }],
} as const satisfies Instrument
