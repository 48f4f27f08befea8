import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

/** 第六章：初步核实。 */
export const preliminaryCheckProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/32-33',
    article: '第三十二条、第三十三条',
    says: '对有可查性的线索扎实初步核实，经审批启动并成立核查组；被核查人为下一级党委（党组）主要负责人的，报同级党委主要负责人批准；规则没有定初步核实的总时限',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/34',
    article: '第三十四条',
    says: '初步核实经批准可以谈话、要求说明、调取个人有关事项报告、查阅资料、查核资产等',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/35-signed',
    article: '第三十五条',
    says: '初步核实结束写出情况报告，由核查组全体成员签名',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/35-suggestions',
    article: '第三十五条',
    says: '初步核实后的处置建议有五种：拟立案、予以了结、谈话提醒、暂存待查、移送有关党组织处理',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
