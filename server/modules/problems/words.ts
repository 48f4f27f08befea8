import { PROBLEM_CLASSES, PROBLEM_SOURCES } from '../../../contract/problems.ts'
import { type Day, dayInWords } from '../../../engine/dates/index.ts'

/** A number that begins with the word for its source says it already: 暗访〔2026〕1号. */
export function saySource(source: keyof typeof PROBLEM_SOURCES, number: string): string {
  const said = PROBLEM_SOURCES[source]
  return number.startsWith(said) ? number : `${said} ${number}`.trim()
}
export const sayClass = (of: keyof typeof PROBLEM_CLASSES): string => PROBLEM_CLASSES[of]

export const words = {
  about: '这个问题',
  labels: {
    what: '问题内容',
    class: '类别',
    source: '来源',
    foundBy: '谁发现的',
    foundOn: '发现日期',
    raisedBy: '谁登记的',
    onTheDay: '当天谁负责',
    responsible: '现在的主要负责人',
  },
  as: { head: '主要负责人', 'in-charge': '分管', supervising: '主管领导' },
  nobodyThen: '当天没有登记负责人',
  on: dayInWords,
  late: (on: Day) => `${dayInWords(on)}补录`,
  found: (on: Day) => `${dayInWords(on)}发现`,
  until: (on: string) => `${dayInWords(on as Day)}前完成`,
  measures: '整改措施',
  selfPutRight: '自查自改',
  selfPutRightSays: '单位自己发现、自己改好，此前没有别人知悉的登记。',
  knownBefore: '他人发现前已有人知悉',
  knownBeforeLead: '下面是登记在先的知悉，只是事实。有什么缘由，请先问本人。',
  relapse: '同类问题又出现',
  beforeLead: '这个单位的同类问题以前销过号。上一次是谁认可的、凭什么认可的，请一起看。',
  after: '销号以后又出现',
  afterLead: '这个问题销号以后，同一单位又发现了同类问题。',
  between: (days: number) => (days === 0 ? '销号当天又发现' : `销号后${days}天又发现`),
  signedOff: {
    'decide-measures': '认可措施',
    'decide-progress': '认可进展',
    'ask-closing': '提出销号',
    'decide-closing': '同意销号',
  },
  signed: (what: string, name: string, on: Day) => `${what}：${name}，${dayInWords(on)}`,
} as const
