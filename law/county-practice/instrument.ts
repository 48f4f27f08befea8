import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** No statute: what a county does of its own accord and sets in a document of its own. */
export const countyPractice = {
  id: 'county-practice',
  title: '县级做法（由本县以文件确定）',
  shortTitle: '县定',
  issuer: '县委、县纪委监委',
  inForce: { from: day('2019-09-01'), until: null },
  inForceMark: 'L',
  revisions: [{ says: '各县以自己的文件和日期为准', mark: 'L' }],
} as const satisfies Instrument
