import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import type { Fact, FactBody, SettingName } from './fact.ts'

/** Whom and what a line may name; numbers as the county writes them. */
export type KnownNumbers = {
  person(number: string): { readonly number: string } | undefined
  unit(number: string): { readonly number: string } | undefined
}

/** `complaint`: one Chinese sentence without the line's number; `id`: of the spoilt line, where it can be read. */
export type LineRead = { readonly fact: Fact } | { readonly complaint: string; readonly id?: string | undefined }

const HOW = ['talk-note', 'audit-line', 'inspection', 'report-from-below', 'own-observation'] as const
const ACTS = ['reported-up', 'handled', 'handed-over'] as const
const SOURCES = ['covert-check', 'inspection', 'self-found'] as const
const TALKS = ['heart', 'ask', 'reminder'] as const
const SETTINGS: readonly SettingName[] = [
  'headMustActWithinDays',
  'knownMustActWithinWorkdays',
  'repeatWindowMonths',
  'answerWithinWorkdays',
]

/** Reads one line of a file of facts; `days` is kept between lines, for a million lines name few days. */
export function readFactLine(
  text: string,
  source: number,
  known: KnownNumbers,
  days: Map<string, Day | null>,
): LineRead {
  const line = objectIn(text)
  if (line === null) return { complaint: '不是一条完整的 JSON 记录，请检查引号、逗号和大括号。' }
  const fields = fieldsOf(line, known, days)
  const read = BODIES[String(line.fact) as FactBody['fact']]
  if (typeof line.fact !== 'string' || !Object.hasOwn(BODIES, line.fact)) {
    return {
      complaint:
        line.fact === undefined ? '缺少 fact，请写明是哪一种事实。' : `没有“${line.fact}”这种事实，请检查 fact。`,
    }
  }
  const body = read(fields)
  const on = fields.day('on')
  const recordedOn = fields.has('recordedOn') ? fields.day('recordedOn') : on
  const id = fields.has('id') ? fields.text('id') : undefined
  // A number may be set before the day from which it holds; nothing else is entered before it happens.
  if (body.fact !== 'setting' && recordedOn < on) fields.odd('登记日期 recordedOn 早于发生日期 on，请核对这两个日期。')
  const complaint = fields.complaint()
  if (complaint !== null) return { complaint, id }
  return { fact: { ...body, on, recordedOn, ...(id === undefined ? {} : { id }), source } as Fact }
}

type Fields = ReturnType<typeof fieldsOf>

const BODIES: { readonly [Kind in FactBody['fact']]: (it: Fields) => Extract<FactBody, { fact: Kind }> } = {
  'absence-recorded': (it) => ({
    fact: 'absence-recorded',
    person: it.person('person'),
    unit: it.unit('unit'),
    reported: it.yesOrNo('reported'),
    seenBy: it.people('seenBy'),
  }),
  'absence-seen': (it) => ({ fact: 'absence-seen', absence: it.text('absence'), by: it.person('by') }),
  'reminder-given': (it) => ({
    fact: 'reminder-given',
    from: it.person('from'),
    to: it.person('to'),
    about: it.text('about'),
  }),
  'problem-known': (it) => ({
    fact: 'problem-known',
    problem: it.text('problem'),
    by: it.person('by'),
    unit: it.unit('unit'),
    class: it.text('class'),
    how: it.oneOf('how', HOW),
  }),
  'problem-acted-on': (it) => ({
    fact: 'problem-acted-on',
    problem: it.text('problem'),
    by: it.person('by'),
    act: it.oneOf('act', ACTS),
  }),
  'violation-recorded': (it) => ({
    fact: 'violation-recorded',
    person: it.person('person'),
    discipline: it.text('discipline'),
    foundBy: it.oneOf('source', SOURCES),
    ref: it.text('ref'),
  }),
  'talk-held': (it) => ({
    fact: 'talk-held',
    from: it.person('from'),
    to: it.person('to'),
    kind: it.oneOf('kind', TALKS),
    ...(it.has('with') ? { with: it.person('with') } : {}),
    ...(it.has('recordedBy') ? { recordedBy: it.person('recordedBy') } : {}),
  }),
  'check-held': (it) => {
    if (!it.has('unit') && !it.has('person')) it.odd('缺少 unit 或者 person，请写明检查的是哪个单位或者哪个人。')
    return {
      fact: 'check-held',
      by: it.person('by'),
      ...(it.has('unit') ? { unit: it.unit('unit') } : {}),
      ...(it.has('person') ? { person: it.person('person') } : {}),
      result: it.has('result') ? it.text('result') : '',
      ...(it.has('confirmedBy') ? { confirmedBy: it.person('confirmedBy') } : {}),
    }
  },
  withdrawn: (it) => ({ fact: 'withdrawn', names: it.text('names'), why: it.has('why') ? it.text('why') : '' }),
  setting: (it) => ({ fact: 'setting', name: it.oneOf('name', SETTINGS), value: it.count('value') }),
}

/** Reads fields by name and keeps the first complaint; what could not be read is empty and never used. */
function fieldsOf(line: Readonly<Record<string, unknown>>, known: KnownNumbers, days: Map<string, Day | null>) {
  let complaint: string | null = null
  const odd = (sentence: string) => {
    complaint ??= sentence
  }
  const has = (name: string) => line[name] !== undefined && line[name] !== null

  function textOf(name: string, value: unknown): string {
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string' && value !== '') return value
    odd(
      value === undefined || value === null || value === '' ? `缺少 ${name}，请补上。` : `${name} 应当是文字，请改正。`,
    )
    return ''
  }
  function numberOf(name: string, value: unknown, what: '干部' | '单位'): string {
    const number = textOf(name, value)
    const found = what === '干部' ? known.person(number) : known.unit(number)
    if (!found) odd(`${name} 写的“${number}”不在工作簿的${what}表里，请核对编号。`)
    return found?.number ?? ''
  }

  return {
    complaint: () => complaint,
    odd,
    has,
    text: (name: string) => textOf(name, line[name]),
    person: (name: string) => numberOf(name, line[name], '干部'),
    unit: (name: string) => numberOf(name, line[name], '单位'),
    people(name: string): readonly string[] {
      const value = line[name] ?? []
      if (!Array.isArray(value)) odd(`${name} 应当是一组干部编号，请写成方括号里的列表。`)
      return Array.isArray(value) ? value.map((it) => numberOf(name, it, '干部')) : []
    },
    yesOrNo(name: string): boolean {
      const value = line[name]
      if (typeof value !== 'boolean') odd(`${name} 应当是 true（是）或者 false（否），请改正。`)
      return value === true
    },
    oneOf<const T extends string>(name: string, words: readonly T[]): T {
      const value = words.find((it) => it === line[name])
      if (value === undefined) odd(`${name} 只能是 ${words.join('、')} 之一，请改正。`)
      return value ?? (words[0] as T)
    },
    count(name: string): number {
      const value = line[name]
      if (!Number.isSafeInteger(value) || (value as number) < 1) odd(`${name} 应当是正整数，请改正。`)
      return value as number
    },
    day(name: string): Day {
      const text = textOf(name, line[name])
      const day = days.get(text) ?? dayOrNull(text)
      days.set(text, day)
      if (day === null && text !== '') odd(`${name} 写的“${text}”不是日历上的日期，请写成 2026-03-05 这样的日期。`)
      return day ?? ('' as Day)
    },
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
