import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const reportingAndAccusationRules = {
  id: 'reporting-and-accusation-rules',
  title: '纪检监察机关处理检举控告工作规则',
  shortTitle: '检举控告规则',
  issuer: '中共中央办公厅',
  inForce: { from: day('2020-01-21'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2020年1月2日中央政治局常委会会议批准', mark: 'C' },
    { says: '2020年1月21日发布', mark: 'C' },
    { says: '自发布之日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
