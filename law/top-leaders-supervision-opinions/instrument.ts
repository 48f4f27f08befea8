import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const topLeadersSupervisionOpinions = {
  id: 'top-leaders-supervision-opinions',
  title: '中共中央关于加强对“一把手”和领导班子监督的意见',
  shortTitle: '“一把手”监督意见',
  issuer: '中共中央',
  inForce: { from: day('2021-03-27'), until: null },
  inForceMark: 'C',
  revisions: [{ says: '2021年3月27日印发', mark: 'C' }],
} as const satisfies Instrument
