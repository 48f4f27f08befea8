import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const nominationMeasures = {
  id: 'nomination-measures',
  title: '纪委书记、副书记等提名考察办法（试行，共三件）',
  shortTitle: '提名考察办法',
  issuer: '中共中央办公厅',
  inForce: { from: day('2015-05-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2015年4月印发，日期待核，本书从次月第一天收入', mark: 'C-2' }],
} as const satisfies Instrument
