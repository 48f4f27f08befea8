import type { FormAssumptions } from '../../engine/burden.ts'
import type { Provision } from '../../engine/vocabulary.ts'
import { productRules } from './instrument.ts'

const of = { instrument: 'product-rules', inForce: productRules.inForce, mark: 'P' } as const

/** What is assumed of people who fill in forms; ours, marked P, printed wherever minutes are shown. */
export const formAssumptions = {
  charactersPerMinute: 30,
  shareOfLongest: 0.2,
  mostCharacters: 150,
  rows: 3,
  secondsAround: 30,
  seconds: { tick: 3, choice: 6, choices: 12, day: 8, count: 5, short: 12, pick: 12 },
} as const satisfies FormAssumptions

/** The same in words. */
export const assumptionsInWords: readonly string[] = [
  `分钟数按表单里的项目估算，不记录任何人用了多久。“少”只算必填项，“多”算全部项目。`,
  `打字每分钟 ${formAssumptions.charactersPerMinute} 个字；一段文字按字数上限的 ${formAssumptions.shareOfLongest * 100}% 算，最多 ${formAssumptions.mostCharacters} 个字。`,
  `打开、看清和提交一张表 ${formAssumptions.secondsAround} 秒；勾选 ${formAssumptions.seconds.tick} 秒，单选 ${formAssumptions.seconds.choice} 秒，多选 ${formAssumptions.seconds.choices} 秒，日期 ${formAssumptions.seconds.day} 秒，数目 ${formAssumptions.seconds.count} 秒，文号 ${formAssumptions.seconds.short} 秒，选人或者单位 ${formAssumptions.seconds.pick} 秒；表格按 ${formAssumptions.rows} 行算。`,
]

export const burdenRuleProvisions = [
  {
    ...of,
    id: 'product-rules/minutes-estimated',
    article: '减负',
    says: '填表用时按表单项目估算，不记录人的用时；估算用的假设同时写明',
  },
  {
    ...of,
    id: 'product-rules/asked-once',
    article: '减负',
    says: '已经有的内容不再要人填；确需再填的逐项列明理由',
  },
  {
    ...of,
    id: 'product-rules/unnamed-objection',
    article: '减负',
    says: '对要求填报的意见可以不署名；不署名的不留账号、时刻和所看内容的编号',
  },
] as const satisfies readonly Provision[]
