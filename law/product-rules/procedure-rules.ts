import type { Provision } from '../../engine/vocabulary.ts'
import { productRules } from './instrument.ts'

const of = { instrument: 'product-rules', inForce: productRules.inForce, mark: 'P' } as const

/** What this program adds to the procedures of the instruments: never less strict than they are, never shown as statute. */
export const procedureRuleProvisions = [
  {
    ...of,
    id: 'product-rules/approver-not-submitter',
    article: '审批',
    says: '提交的人不能自己审批，审批的人要在有权的单位任职',
  },
  {
    ...of,
    id: 'product-rules/other-ground-one-level-up',
    article: '兜底情形',
    says: '以“其他应当问责的情形”问责的，要说明前十项为什么都不适用，并提高一级审批',
  },
  {
    ...of,
    id: 'product-rules/reviewer-not-handler',
    article: '复核',
    says: '原来承办的人不参与复核',
  },
  {
    ...of,
    id: 'product-rules/no-worse-by-defence',
    article: '陈述申辩',
    says: '决定不能重于见面时告知的拟处理；有新的事实的，补充调查后重新见面',
  },
  {
    ...of,
    id: 'product-rules/no-worse-by-appeal',
    article: '申诉',
    says: '处理不能因为申诉而加重',
  },
  {
    ...of,
    id: 'product-rules/shells-hold-no-content',
    article: '壳台账',
    says: '信访件和问题线索在本系统只有编号、流转、状态和时限，不存人名和内容；内容留在规定的网络和纸质件里',
  },
  {
    ...of,
    id: 'product-rules/interference-out-of-sight',
    article: '说情干预',
    says: '说情干预登记即锁定，直接报上级；被登记的人和他的下属看不到',
  },
  {
    ...of,
    id: 'product-rules/anonymity-levels',
    article: '隐名',
    says: '通报和教育案例按范围隐去姓名、地名和细节；人数太少、一看就知道是谁的，先提醒',
  },
  {
    ...of,
    id: 'product-rules/each-matter-a-result',
    article: '现场办公',
    says: '现场办公的事项事先报送，逐项议定怎么办、谁来办、什么时候办完；每一项都有了结果才办结',
  },
  {
    ...of,
    id: 'product-rules/notice-comes-down',
    article: '通报',
    says: '通报写明到哪一天为止，到期撤下',
  },
  {
    ...of,
    id: 'product-rules/results-received',
    article: '处理结果',
    says: '党纪处分、政务处分、组织处理只登记收到的结果，不在本系统作决定',
  },
  {
    ...of,
    id: 'product-rules/announced-not-served',
    article: '宣布',
    says: '不能用送达代替宣布',
  },
  {
    ...of,
    id: 'product-rules/result-in-set-words',
    article: '澄清',
    says: '澄清的结论只从固定的说法里选，没有写细节的地方',
  },
  {
    ...of,
    id: 'product-rules/own-head-out-of-sight',
    article: '信访件',
    says: '反映本机关主要负责人的，径送上一级；本系统只留登记人自己看得到的一笔，不进信访件台账',
  },
  {
    ...of,
    id: 'product-rules/handed-to-named',
    article: '信访件',
    says: '承办人签收以后才办；有回避关系的，交回另派',
  },
  {
    ...of,
    id: 'product-rules/exposed-after-verified',
    article: '曝光',
    says: '和当事单位核对过事实、另一位负责人批准以后，才能曝光',
  },
  {
    ...of,
    id: 'product-rules/last-day-counts',
    article: '期限',
    says: '最后一天仍在期限以内；过了最后一天，才能按没有回复办',
  },
  {
    ...of,
    id: 'product-rules/found-by-program',
    article: '分管',
    says: '问题发生那一天由谁分管，由程序按任职和分管查出，不用人填',
  },
] as const satisfies readonly Provision[]
