import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** The program receives the outcome and its effect period only; it decides no sanction. */
export const disciplinarySanctionRegulation = {
  id: 'disciplinary-sanction-regulation',
  title: '中国共产党纪律处分条例',
  shortTitle: '纪律处分条例',
  issuer: '中共中央',
  inForce: { from: day('2024-01-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2023年12月19日印发修订版', mark: 'R' },
    { says: '修订版自2024年1月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
