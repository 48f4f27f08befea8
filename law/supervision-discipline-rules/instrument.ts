import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const supervisionDisciplineRules = {
  id: 'supervision-discipline-rules',
  title: '中国共产党纪律检查机关监督执纪工作规则',
  shortTitle: '监督执纪工作规则',
  issuer: '中共中央办公厅',
  inForce: { from: day('2019-01-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2018年12月28日发布，取代2017年的试行稿', mark: 'R' },
    { says: '自2019年1月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
