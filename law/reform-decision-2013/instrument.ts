import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const reformDecision2013 = {
  id: 'reform-decision-2013',
  title: '中共中央关于全面深化改革若干重大问题的决定',
  shortTitle: '十八届三中全会决定',
  issuer: '中国共产党第十八届中央委员会第三次全体会议',
  inForce: { from: day('2013-11-12'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2013年11月12日通过', mark: 'R' }],
} as const satisfies Instrument
