import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const groupStudyRules = {
  id: 'group-study-rules',
  title: '中国共产党党委（党组）理论学习中心组学习规则',
  shortTitle: '中心组学习规则',
  issuer: '中共中央办公厅',
  inForce: { from: day('2017-01-30'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2017年1月30日发布', mark: 'C' }],
} as const satisfies Instrument
