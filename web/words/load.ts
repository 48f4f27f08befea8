import type { Asked } from '../../contract/burden.ts'
import { burdenWords } from './burden.ts'

const { columns } = burdenWords
export const askKinds = ['duties', 'steps', 'confirmations', 'signs', 'presses'] as const
type AskKind = (typeof askKinds)[number]

export const sumOf = (it: Pick<Asked, AskKind>) => askKinds.reduce((sum, kind) => sum + it[kind], 0)

export const loadWords = {
  title: '一年的负担',
  lead: (whose: string, year: number) => `${year}年每个月，${whose}被要了多少。只数要求，不评单位，也不列到人。`,
  mine: '您本人',
  year: '哪一年',
  sayYear: (year: string) => `${year}年`,
  unit: '看哪个单位',
  unitHint: '不选就是看您本人。输入单位名称，从您负责的单位里选。',
  drawn: '逐月',
  table: (year: number) => `${year}年逐月的件数`,
  month: '月份',
  monthShort: (month: string) => `${Number(month.slice(5, 7))}月`,
  kinds: columns,
  all: '合计',
  again: columns.again,
  minutes: columns.minutes,
  says: (asked: Asked) => {
    const named = askKinds.filter((it) => asked[it] > 0).map((it) => `${columns[it]} ${asked[it]}`)
    return named.length === 0 ? '没有' : `${sumOf(asked)} 项：${named.join('，')}`
  },
  finding: (year: number, months: readonly { month: string; asked: Asked }[]) => {
    const all = months.reduce((sum, it) => sum + sumOf(it.asked), 0)
    if (all === 0) return `${year}年没有到期的职责，也没有别的要求。`
    const most = Math.max(...months.map((it) => sumOf(it.asked)))
    const which = months.filter((it) => sumOf(it.asked) === most).map((it) => `${Number(it.month.slice(5, 7))}月`)
    const again = months.reduce((sum, it) => sum + it.asked.again, 0)
    return `${year}年共 ${all} 项，其中重复的 ${again} 项；要得最集中的是${which.join('、')}，${which.length > 1 ? '各 ' : ''}${most} 项。`
  },
  notes: ['以后的月份，只有已经排定的到期职责。', '正等着办的步骤，算在今天所在的月份。', burdenWords.stepsNote],
  notesTitle: '怎么数的',
  toBurden: '看一段时间的明细和减负意见',
  toLoad: '看一年里哪几个月最重',
} as const
