import { columnsOf, type Field } from '../../../engine/procedures/index.ts'
import type { Entry } from './entered-in-words.ts'

/** An entry as running text of a document: rows in sentences, points numbered where there are several, stances by what they are. */
export function entryText({ ask }: Field, entry: Entry): string {
  if (ask.kind === 'stances') return stancesInWords(entry.rows)
  if (ask.kind === 'points') {
    const points = entry.text.split('\n').map((it) => it.replace(/^\d+\. /, ''))
    return numbered(points.filter((it) => it !== ''))
  }
  if (entry.rows.length === 0) return ask.kind === 'choices' ? choicesInWords(entry.text) : entry.text
  const answered = ask.kind === 'answers'
  const columns = columnsOf(ask)
  if (columns.length === 1 && !answered) return entry.rows.map(([only = '']) => only).join('、')
  return numbered(entry.rows.map((row) => (answered ? answerInWords(columns, row) : rowInWords(columns, row))))
}

const numbered = (lines: readonly string[]) =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((it, at) => `${at + 1}.${it}`).join('\n')

/** Without the codes by which options are told apart on screen: W08 全面从严治党…. */
const choicesInWords = (titles: string) => titles.replace(/(^|[；、])[A-Z]\d{2} /g, '$1')

const ended = (text: string) => text.replace(/[\s。；;，,]+$/u, '')

/** 周正，重要领导责任。职责范围依据和理由：分管食品科。 */
function rowInWords(columns: readonly Field[], row: readonly string[]): string {
  const cells = columns.map((column, at) => ({ column, text: ended(row[at] ?? ''), at })).filter((it) => it.text !== '')
  const plain = cells.filter(({ column, at }) => at === 0 || column.ask.kind === 'choice')
  const labelled = cells.filter((it) => !plain.includes(it))
  return [plain.map((it) => it.text).join('，'), ...labelled.map((it) => `${it.column.label}：${it.text}`)]
    .filter((it) => it !== '')
    .map((it) => `${it}。`)
    .join('')
}

/** “前一次以后口头提醒过”：不采纳。理由：没有任何人证实。 */
function answerInWords(columns: readonly Field[], [point = '', ...row]: readonly string[]): string {
  const cells = columns.map((column, at) => ({ column, text: ended(row[at] ?? '') })).filter((it) => it.text !== '')
  const [first, ...more] = cells
  const head =
    first && first.column.ask.kind !== 'choice' ? `${first.column.label}：${first.text}` : (first?.text ?? '')
  const rest = more.map(({ column, text }) => (column.ask.kind === 'choice' ? text : `${column.label}：${text}`))
  return `${quoted(ended(point))}${[head, ...rest].filter((it) => it !== '').join('；')}。`
}

const quoted = (point: string) => (point === '' ? '' : /[“”]/.test(point) ? `${point}：` : `“${point}”：`)

/** Columns of a stance: who, where he stood, in what words. */
function stancesInWords(rows: readonly (readonly string[])[]): string {
  const said = Map.groupBy(rows, ([, stance = '']) => stance)
  return [...said]
    .map(([stance, held]) => {
      const people = held.map(([person = '', , words = '']) => (words === '' ? person : `${person}（${ended(words)}）`))
      return `${stance}：${people.join('、')}。`
    })
    .join('\n')
}
