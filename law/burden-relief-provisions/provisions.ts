import type { Provision } from '../../engine/vocabulary.ts'
import { burdenReliefProvisions } from './instrument.ts'

const of = { instrument: 'burden-relief-provisions', inForce: burdenReliefProvisions.inForce } as const

export const burdenReliefClaims = [
  {
    ...of,
    id: 'burden-relief-provisions/P17',
    article: '条号待核',
    says: '督查检查不看是否开会发文、拍照留痕、学习笔记，不频繁要求填表，不把批示、刊发信息作为考核依据',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'burden-relief-provisions/P18',
    article: '条号待核',
    says: '上级督查调研不动辄要求主要负责人陪同、见面',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'burden-relief-provisions/P19',
    article: '条号待核',
    says: '发文只减不增，综合文件不超过五千字、专项文件不超过四千字；综合性会议每年不超过一次，讲话不超过一小时',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'burden-relief-provisions/P20',
    article: '条号待核',
    says: '原则上不得从县及以下借调干部，也不得变相借调',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'burden-relief-provisions/P21',
    article: '条号待核',
    says: '“一票否决”和签责任状须有中央依据',
    mark: 'R',
  },
  {
    ...of,
    id: 'burden-relief-provisions/study-hours',
    article: '条号待核',
    says: '学习时长、学习笔记、拍照不得作为评判标准',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
