import type { Provision } from '../../engine/vocabulary.ts'
import { governmentAppsMeasures } from './instrument.ts'

const of = { instrument: 'government-apps-measures', inForce: governmentAppsMeasures.inForce } as const

export const governmentAppsProvisions = [
  {
    ...of,
    id: 'government-apps-measures/P08',
    article: '条号待核',
    says: '填表报数功能一般不向下延伸到县级，市县的应用逐步并入省级平台，最多报一次',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'government-apps-measures/P09',
    article: '第二条',
    says: '县以下（不含县级）单位原则上不得开发政务应用',
    mark: 'C',
  },
  {
    ...of,
    id: 'government-apps-measures/P10',
    article: '条号待核',
    says: '应用上线前立项审核、测试验收，备案取得编号；已经上线的，六个月内补办备案或者整改',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'government-apps-measures/P11',
    article: '条号待核',
    says: '没有备案、整改不到位的，可以停止运维经费、关停',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'government-apps-measures/P12',
    article: '条号待核',
    says: '应用应当提供投诉建议功能，跟踪反馈，回访评价',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'government-apps-measures/P13',
    article: '条号待核',
    says: '使用率低、实用性差的限期关停，功能相近的整合迁移',
    mark: 'C',
  },
  {
    ...of,
    id: 'government-apps-measures/P14',
    article: '条号待核',
    says: '不得用政务应用从事经营活动',
    mark: 'C',
  },
  {
    ...of,
    id: 'government-apps-measures/P15',
    article: '第四条',
    says: '谁主办谁负责，谁使用谁负责',
    mark: 'C',
  },
  {
    ...of,
    id: 'government-apps-measures/P22',
    article: '条号待核',
    says: '与等级保护、密码应用安全性评估、数据安全、个人信息保护同步，严防泄密',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'government-apps-measures/P23',
    article: '条号待核',
    says: '适老化、无障碍，支持互联网协议第六版',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
