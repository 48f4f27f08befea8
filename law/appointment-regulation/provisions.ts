import type { Provision } from '../../engine/vocabulary.ts'
import { appointmentRegulation } from './instrument.ts'

const of = { instrument: 'appointment-regulation', inForce: appointmentRegulation.inForce } as const

export const appointmentProvisions = [
  {
    ...of,
    id: 'appointment-regulation/23',
    article: '第二十三条',
    says: '把推荐与日常了解、分析研判、人岗相适结合起来，防止把推荐票等同于选举票、简单以票取人',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'appointment-regulation/24',
    article: '第二十四条',
    says: '有规定情形的不得列为考察对象，共七类',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'appointment-regulation/24-effect-period',
    article: '第二十四条',
    says: '诫勉、组织处理、党纪政务处分等影响期未满，或者期满仍影响使用的，不得列为考察对象',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'appointment-regulation/integrity-opinion',
    article: '条号待核',
    says: '考察对象须征求纪检监察机关意见，听取廉洁自律的结论性意见，由书记和纪委书记签字',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
