import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const organisationalTreatmentProvisions = {
  id: 'organisational-treatment-provisions',
  title: '中国共产党组织处理规定（试行）',
  shortTitle: '组织处理规定',
  issuer: '中共中央办公厅',
  inForce: { from: day('2021-03-19'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2021年3月19日发布', mark: 'R' }],
} as const satisfies Instrument
