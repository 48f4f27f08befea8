import type { Field } from '../../engine/procedures/vocabulary.ts'

export const DUE_ON: Field = {
  id: 'dueOn',
  label: '回复的最后一天',
  hint: '每一件都要定，没有默认的天数；当天回复仍算按期',
  ask: { kind: 'day', ahead: true },
}

export const DUE_LATER = {
  gate: 'after',
  field: 'dueOn',
  says: '回复的最后一天要晚于送达的日期，请重新定。',
  under: 'county-practice/suggestion-term',
} as const

/** Three parts and the term; which kind it is stands in the title. */
export const LETTER_SAYS = [
  '# 基本情况和查明的事实',
  '{facts}',
  '# 依据',
  '{basis}',
  '# 建议',
  '{suggestions}',
  '请于{dueOn}前（含当日）书面回复采纳情况。有异议的，写明正当理由一并回复；没有正当理由拒不采纳的，将按规定报告上级机关、主管部门处理。',
] as const
