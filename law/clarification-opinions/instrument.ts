import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const clarificationOpinions = {
  id: 'clarification-opinions',
  title: '关于做好失实检举控告澄清工作的意见',
  shortTitle: '澄清意见',
  issuer: '中央纪委办公厅',
  inForce: { from: day('2021-01-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2020年印发，月日待核，本书从次年第一天收入', mark: 'C-2' }],
} as const satisfies Instrument
