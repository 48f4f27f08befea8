import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const cadreEducationRegulation = {
  id: 'cadre-education-regulation',
  title: '干部教育培训工作条例',
  shortTitle: '干部教育培训条例',
  issuer: '中共中央',
  inForce: { from: day('2023-11-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2023年10月前后印发修订版，日期待核，本书从当年11月1日收入', mark: 'C-2' }],
} as const satisfies Instrument
