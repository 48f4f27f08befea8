import type { Provision } from '../../engine/vocabulary.ts'
import { administrativeSanctionLaw } from './instrument.ts'

const of = { instrument: 'administrative-sanction-law', inForce: administrativeSanctionLaw.inForce } as const

export const administrativeSanctionProvisions = [
  {
    ...of,
    id: 'administrative-sanction-law/7-8',
    article: '第七条、第八条',
    says: '政务处分的期间：警告六个月，记过十二个月，记大过十八个月，降级、撤职二十四个月；开除没有期间',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/15',
    article: '第十五条',
    says: '在处分期内又受处分的，处分期合并执行，最长不超过四十八个月',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/19',
    article: '第十九条',
    says: '处分期内不得晋升职务、职级、衔级和级别；受记过以上处分的，不得晋升工资档次',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/43',
    article: '第四十三条',
    says: '作出处分决定前，将事实和依据告知本人，听取陈述和申辩，核实并记录',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/43-no-heavier',
    article: '第四十三条',
    says: '不得因陈述、申辩加重处分',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/54',
    article: '第五十四条',
    says: '处分决定书存入档案；降级以上的，一个月内办理变更手续，特殊情况最长不超过六个月',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/55-56',
    article: '第五十五条、第五十六条',
    says: '收到处分决定一个月内可以申请复审，一个月内作出复审决定；不服的一个月内向上一级申请复核，二个月内作出复核决定',
    mark: 'C',
  },
  {
    ...of,
    id: 'administrative-sanction-law/55-56-not-suspended',
    article: '第五十五条、第五十六条',
    says: '复审、复核期间，不停止处分的执行',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
