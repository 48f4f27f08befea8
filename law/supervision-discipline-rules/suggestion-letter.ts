import { after, dayAhead, headed } from '../../engine/procedures/rows.ts'
import type { When } from '../../engine/procedures/vocabulary.ts'
import { county } from '../claims.ts'

export const DUE_ON = dayAhead('dueOn', '回复的最后一天', {
  hint: '每一件都要定，没有默认的天数；当天回复仍算按期',
})

/** After the day in that field, which is said in words. */
export const dueLater = (id: string, of: string, day: string, when?: When) =>
  after(id, 'dueOn', of, {
    says: `回复的最后一天要晚于${day}的日期，请重新定。`,
    under: county('suggestion-term'),
    ...(when && { when }),
  })

/** Three parts and the term; which kind it is stands in the title. */
export const LETTER_SAYS = [
  ...headed({ 基本情况和查明的事实: '{facts}', 依据: '{basis}', 建议: '{suggestions}' }),
  '请于{dueOn}前（含当日）书面回复采纳情况。有异议的，写明正当理由一并回复；没有正当理由拒不采纳的，将按规定报告上级机关、主管部门处理。',
]
