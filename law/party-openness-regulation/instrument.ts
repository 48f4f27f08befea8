import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const partyOpennessRegulation = {
  id: 'party-openness-regulation',
  title: '中国共产党党务公开条例（试行）',
  shortTitle: '党务公开条例',
  issuer: '中共中央',
  inForce: { from: day('2017-12-20'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2017年12月20日印发', mark: 'R' }],
} as const satisfies Instrument
