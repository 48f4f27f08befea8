import type { Provision } from '../../engine/vocabulary.ts'
import { supervisionDisciplineRules } from './instrument.ts'

const of = { instrument: 'supervision-discipline-rules', inForce: supervisionDisciplineRules.inForce } as const

export const supervisionDisciplineProvisions = [
  {
    ...of,
    id: 'supervision-discipline-rules/21-1',
    article: '第二十一条第一款',
    says: '承办部门对问题线索按谈话函询、初步核实、暂存待查、予以了结四类方式处置',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/21-2',
    article: '第二十一条第二款',
    says: '线索不得拖延积压，处置意见应自收到线索之日起一个月内提出，并制定处置方案、履行审批手续',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/65',
    article: '第六十五条',
    says: '与办理事项有近亲属、证人、利害等可能影响公正的关系的，应当主动申请回避',
    mark: 'R',
  },
  {
    ...of,
    id: 'supervision-discipline-rules/67',
    article: '第六十七条',
    says: '控制知悉的范围和时间，不得私自留存、隐匿、查阅、摘抄、复制、携带问题线索和涉案资料',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
