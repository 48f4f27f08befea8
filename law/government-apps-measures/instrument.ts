import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const governmentAppsMeasures = {
  id: 'government-apps-measures',
  title: '政务移动互联网应用程序规范化管理办法',
  shortTitle: '政务应用管理办法',
  issuer: '国务院办公厅',
  inForce: { from: day('2026-01-25'), until: null },
  inForceMark: 'C',
  revisions: [{ says: '2026年1月25日印发，国办函〔2026〕12号', mark: 'C' }],
} as const satisfies Instrument
