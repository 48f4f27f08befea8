import type { Provision } from '../../engine/vocabulary.ts'
import { disciplinarySanctionRegulation } from './instrument.ts'

const of = { instrument: 'disciplinary-sanction-regulation', inForce: disciplinarySanctionRegulation.inForce } as const

/** 处分的执行。 */
export const sanctionExecutionProvisions = [
  {
    ...of,
    id: 'disciplinary-sanction-regulation/44',
    article: '第四十四条',
    says: '处分决定作出后一个月内，向受处分人所在基层党组织的全体党员和本人宣布，是领导班子成员的还应当向班子宣布，并归档、抄送',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/change-of-post',
    article: '条号待核',
    says: '职务、工资等变更手续在一个月内办理，特殊情况最长不超过六个月',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/execution-report',
    article: '条号待核',
    says: '受处分人所在单位在六个月内报告处分执行情况',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/quarterly-report',
    article: '条号待核',
    says: '纪委每季度向同级党委报告处分宣布情况',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/further-sanction',
    article: '条号待核',
    says: '影响期内又受处分的，影响期为原处分尚未执行的部分加新的影响期，从新处分起算；这是2016年的口径，2023年修订后是否另有规定待核',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/absence',
    article: '条号待核',
    says: '不按要求报告或者不如实报告个人去向，情节较重的才给予处分，较轻的批评教育',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
