import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const appointmentRegulation = {
  id: 'appointment-regulation',
  title: '党政领导干部选拔任用工作条例',
  shortTitle: '干部任用条例',
  issuer: '中共中央',
  inForce: { from: day('2019-04-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2019年3月修订印发，日期待核，本书从次月第一天收入', mark: 'R' }],
} as const satisfies Instrument
