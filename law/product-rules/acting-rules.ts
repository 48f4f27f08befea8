import type { Provision } from '../../engine/vocabulary.ts'
import { productRules } from './instrument.ts'

const of = { instrument: 'product-rules', inForce: productRules.inForce, mark: 'P' } as const

/** How the work of supervising bodies is counted and shown; ours, never statute. */
export const actingRuleProvisions = [
  {
    ...of,
    id: 'product-rules/knowing-to-acting',
    article: '见事出手',
    says: '从知悉到处理的天数只按登记的事实算，按自然日；机构按编号排列，不评机构，也不评人',
  },
  {
    ...of,
    id: 'product-rules/three-nots-as-facts',
    article: '见事出手',
    says: '不愿、不会、不敢不由本系统判断，只摆出需回避关系、停住的步骤和处理以后的变化，旁边写明可能的正当原因',
  },
  {
    ...of,
    id: 'product-rules/handed-to-unrelated',
    article: '见事出手',
    says: '知悉问题的人与问题单位的负责人有登记的需回避关系，或者就在那个单位任职的，提示改由没有这层关系的人办',
  },
  {
    ...of,
    id: 'product-rules/stands-past-last-day',
    article: '见事出手',
    says: '停住的步骤只看期限：最后一天已经过了、这一步还没有办的才列出来',
  },
  {
    ...of,
    id: 'product-rules/after-acting-shown-above',
    article: '见事出手',
    says: '处理以后记录被撤回、职务有变动的，只给上一级看，不给本机构和同级党委看',
  },
] as const satisfies readonly Provision[]
