import type { Provision } from '../../engine/vocabulary.ts'
import { fingertipFormalismOpinions } from './instrument.ts'

const of = { instrument: 'fingertip-formalism-opinions', inForce: fingertipFormalismOpinions.inForce } as const

export const fingertipFormalismProvisions = [
  {
    ...of,
    id: 'fingertip-formalism-opinions/P01',
    article: '条号待核',
    says: '除安保、应急等特殊场景外，不得设置打卡签到',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P02',
    article: '条号待核',
    says: '不得设置积分排名',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P03',
    article: '条号待核',
    says: '不得统计在线时长',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P04',
    article: '条号待核',
    says: '不得强制推广下载、通报安装率、强制定期登录',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P05',
    article: '条号待核',
    says: '不得把应用变成考核日常化、督查线上化的主要载体，点赞、投票、转发、学习时长不作为考评依据',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P06',
    article: '条号待核',
    says: '非必要不得要求上传照片、视频、轨迹、截图',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P07',
    article: '条号待核',
    says: '不得随意或者重复要求填表报数、交材料；同一事项数据一张表，互通共享',
    mark: 'C',
  },
  {
    ...of,
    id: 'fingertip-formalism-opinions/P16',
    article: '条号待核',
    says: '工作群不得脱离实际要求打卡接龙、即时响应，不得随意派任务、要材料',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
