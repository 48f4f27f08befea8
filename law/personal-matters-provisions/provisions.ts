import type { Provision } from '../../engine/vocabulary.ts'
import { personalMattersProvisions } from './instrument.ts'

const of = { instrument: 'personal-matters-provisions', inForce: personalMattersProvisions.inForce } as const

export const personalMattersClaims = [
  {
    ...of,
    id: 'personal-matters-provisions/scope',
    article: '第二条至第四条，条号待核',
    says: '县处级副职以上领导干部等（含尚未办理退休手续的），报告婚姻、出入境、移居、从业、刑责等八项和收入、房产、投资类事项，共十四项',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'personal-matters-provisions/5',
    article: '第五条',
    says: '每年1月31日前集中报告上一年度的情况',
    mark: 'C',
  },
  {
    ...of,
    id: 'personal-matters-provisions/6',
    article: '第六条',
    says: '第三条所列事项发生变化的，应当及时报告',
    mark: 'C',
  },
  {
    ...of,
    id: 'personal-matters-provisions/6-thirty-days',
    article: '第六条',
    says: '发生变化后三十日内报告',
    mark: 'R',
  },
  {
    ...of,
    id: 'personal-matters-provisions/9-11',
    article: '第九条至第十一条',
    says: '组织部门每年汇总综合，随机抽查百分之十，重点查核',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
