import type { Provision } from '../../engine/vocabulary.ts'
import { productRules } from './instrument.ts'

const of = { instrument: 'product-rules', inForce: productRules.inForce } as const

export const productRuleProvisions = [
  {
    ...of,
    id: 'product-rules/list-cadence',
    article: '期次',
    says: '目录里没有法定期次、也没有写明县定的条目，按目录的期次看一次；县里审议通过清单后生效，不是法定期次',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/confirmed-by-another',
    article: '算数',
    says: '行动的结果由行为人及其下级以外的人核实后才算数；会议、发文、签字只是陈述',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/promptly-has-no-days',
    article: '及时',
    says: '法规写“及时”的，本产品不代为定天数；县里以文件设内部提示的，注明是内部提示',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/sign-decides-nothing',
    article: '苗头',
    says: '苗头只列事实和依据，不认定任何人的责任，也不自动触发处理',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/pattern-of-facts',
    article: '情形',
    says: '履责的情形由两件以上的事实合起来看，先列可能的原因，请本人说明；名称只用来称呼情形，不加在人身上，也不计数排序',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/period-end-not-rolled',
    article: '期末日',
    says: '以期末日为到期日的事项，期末日遇节假日不顺延',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/term-counting',
    article: '期限怎样算',
    says: '期限的开始日不计，从次日起算；按月计的到对应日，没有对应日的取月末日；最后一日遇节假日，顺延到第一个工作日；工作日按国务院办公厅每年的放假安排算，包括调休。这是默认算法，待县纪委确认',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/effect-period-counting',
    article: '影响期怎样算',
    says: '处分和诫勉的影响期从决定生效之日起算，当天计入，到对应日的前一日为止，没有对应日的到月末日为止，遇节假日不顺延。这是默认算法，待县纪委确认',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/late-appeal-kept',
    article: '申诉',
    says: '超过期限的申诉仍然登记，标为逾期，由受理机关决定',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/dissent-by-name',
    article: '集体决定',
    says: '会议上反对或者保留的意见逐人记下，问责时能查到',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/both-receipts',
    article: '双报告',
    says: '同级党委和上级纪委的回执没有齐的，线索不得办结',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/talk-record',
    article: '谈话',
    says: '谈话由二人以上进行，当面告知事由、听取说明；记录由本人核对签字，可以写不同意见',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/clarified-with-consent',
    article: '澄清',
    says: '被检举控告人同意后才澄清',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/never-public',
    article: '通报',
    says: '检举控告人、证人、未成年人、与案无关的人、线索来源和没有查实的内容，永不公开',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/facts-not-points',
    article: '业绩台账',
    says: '业绩台账只列事实和结果，没有分数、排名和活跃度',
    mark: 'P',
  },
  {
    ...of,
    id: 'product-rules/effect-mark-ends',
    article: '影响期',
    says: '影响期满，限制标记自动取消，并提示组织部门',
    mark: 'P',
  },
] as const satisfies readonly Provision[]
