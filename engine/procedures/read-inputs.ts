import { dayInWords, dayOrNull } from '../dates/index.ts'
import { holds, isEmpty, type Matter, pointsIn, type World } from './matter.ts'
import type { Ask, Entered, Field, Inputs, Option, Step } from './vocabulary.ts'

/** Why a step may not be taken: a stable code, one Chinese sentence that says what to do, the provision that forbids it. */
export type StepRefusal = {
  readonly code: string
  readonly says: string
  readonly field?: string
  readonly under?: string
  /** What else is wrong with what was entered, so that all of it can be put right at once. */
  readonly also?: readonly StepRefusal[]
}

const MOST_ROWS = 60
const MOST_LINE = 500
const NUMBER = /^[\p{Script=Han}A-Za-z0-9〔〕[\]()（）.\-_/号第]{1,40}$/u

type Read = { readonly entered: Entered } | StepRefusal
type Reading = { readonly matter: Matter; readonly world: World; readonly so: Inputs }

const wrong = (field: Field, says: string, under?: string): StepRefusal => ({
  code: 'bad-input',
  field: field.id,
  says,
  ...(under === undefined ? {} : { under }),
})

/** Only what the step asks for is kept; what it asks for and is not there, or is not of its kind, is refused by name. */
export function readInputs(
  step: Step,
  raw: Readonly<Record<string, unknown>>,
  matter: Matter,
  world: World,
): { readonly inputs: Inputs } | StepRefusal {
  const strange = Object.keys(raw).find((id) => !step.fields.some((it) => it.id === id))
  if (strange !== undefined)
    return { code: 'bad-input', field: strange, says: `这一步不收“${strange}”这一项，请去掉。` }
  let so: Inputs = {}
  const refusals: StepRefusal[] = []
  for (const field of step.fields) {
    if (!holds(field.when, matter, so, world.traits)) continue
    const read = readField(field, raw[field.id], { matter, world, so })
    if ('says' in read) refusals.push(read)
    else so = { ...so, [field.id]: read.entered }
  }
  const [first, ...also] = refusals
  if (first !== undefined) return also.length === 0 ? first : { ...first, also }
  return { inputs: Object.fromEntries(Object.entries(so).filter(([, it]) => !isEmpty(it))) }
}

function readField(field: Field, raw: unknown, reading: Reading): Read {
  if (raw === undefined || raw === null || raw === '' || raw === false || (Array.isArray(raw) && raw.length === 0)) {
    const optional =
      field.optional === true ||
      (field.optional !== undefined && holds(field.optional, reading.matter, reading.so, reading.world.traits))
    if (optional || nothingToAnswer(field.ask, reading)) return { entered: '' }
    return wrong(field, missing(field))
  }
  return readers[field.ask.kind](field, raw, reading)
}

const CHOSEN: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>(['choice', 'choices', 'person', 'people', 'unit'])

function missing({ ask, label }: Field): string {
  if (ask.kind === 'tick') return `请核对后确认：${label}`
  return `${CHOSEN.has(ask.kind) ? '请选择' : '请填写'}“${label}”`
}

function nothingToAnswer(ask: Ask, { matter, so }: Reading): boolean {
  return ask.kind === 'answers' && pointsIn(matter, so, ask.to, ask.said).length === 0
}

type Reader = (field: Field, raw: unknown, reading: Reading) => Read

const text =
  (most: number): Reader =>
  (field, raw) => {
    if (typeof raw !== 'string' || raw.trim() === '') return wrong(field, missing(field))
    return raw.trim().length > most
      ? wrong(field, `${field.label}太长，请控制在${most}字以内`)
      : { entered: raw.trim() }
  }

const readDay: Reader = (field, raw, { world }) => {
  const day = typeof raw === 'string' ? dayOrNull(raw) : null
  if (day === null) return wrong(field, `${field.label}要填真实的日期，例如 2026-03-05`)
  const ahead = field.ask.kind === 'day' && field.ask.ahead === true
  return !ahead && day > world.today
    ? wrong(field, `${field.label}不能晚于今天（${dayInWords(world.today)}），请等到了那一天再填`)
    : { entered: day }
}

/** Offered now; a value that is never to be had is refused with its reason. */
function readOption(field: Field, options: readonly Option[], raw: unknown, { matter, world, so }: Reading): Read {
  const option = options.find((it) => it.value === raw)
  if (option === undefined) return wrong(field, `请从所列选项中选择${field.label}`)
  if (option.never) return { code: 'forbidden', field: field.id, ...option.never }
  if (holds(option.when, matter, so, world.traits)) return { entered: option.value }
  return option.otherwise
    ? { code: 'forbidden', field: field.id, ...option.otherwise }
    : wrong(field, `这里不能选“${option.title}”，请另选`)
}

const readChoices: Reader = (field, raw, reading) => {
  if (!Array.isArray(raw) || field.ask.kind !== 'choices') return wrong(field, `请从所列选项中选择${field.label}`)
  for (const it of raw) {
    const read = readOption(field, field.ask.options, it, reading)
    if ('says' in read) return read
  }
  return { entered: [...new Set(raw as string[])] }
}

const readPeople: Reader = (field, raw, { world }) => {
  const known =
    Array.isArray(raw) && raw.length <= MOST_ROWS && raw.every((it) => typeof it === 'string' && world.isPerson(it))
  return known ? { entered: [...new Set(raw as string[])] } : wrong(field, `${field.label}里有查不到的人，请重新选择`)
}

const readPoints: Reader = (field, raw) => {
  if (!Array.isArray(raw) || raw.length > MOST_ROWS) return wrong(field, `请逐条填写${field.label}`)
  const points = raw.map((it) => (typeof it === 'string' ? it.trim() : ''))
  if (points.some((it) => it === '' || it.length > MOST_LINE)) {
    return wrong(field, `${field.label}每条都要有内容，不超过${MOST_LINE}字`)
  }
  return { entered: points }
}

const ANSWER: readonly Field[] = [
  {
    id: 'taken',
    label: '是否采纳',
    ask: {
      kind: 'choice',
      options: [
        { value: 'yes', title: '采纳' },
        { value: 'no', title: '不采纳' },
      ],
    },
  },
  { id: 'why', label: '理由', ask: { kind: 'text', most: MOST_LINE } },
]

const STANCE: readonly Field[] = [
  { id: 'person', label: '参加人', ask: { kind: 'person' } },
  {
    id: 'stance',
    label: '意见',
    ask: {
      kind: 'choice',
      options: [
        { value: 'for', title: '同意' },
        { value: 'against', title: '反对' },
        { value: 'reserved', title: '保留' },
      ],
    },
  },
  {
    id: 'words',
    label: '意见要点',
    hint: '反对、保留的要写明',
    ask: { kind: 'text', most: MOST_LINE },
    optional: { field: 'stance', has: 'for' },
  },
]

/** The columns that a row of this field has. */
export function columnsOf(ask: Ask): readonly Field[] {
  if (ask.kind === 'rows') return ask.columns
  if (ask.kind === 'answers') return ask.columns ?? ANSWER
  return ask.kind === 'stances' ? STANCE : []
}

const readRows: Reader = (field, raw, reading) => {
  if (!Array.isArray(raw) || raw.length > MOST_ROWS) return wrong(field, `请逐行填写${field.label}`)
  const rows: Record<string, string>[] = []
  for (const [at, row] of raw.entries()) {
    const read = readRow(columnsOf(field.ask), row, { ...reading, so: {} })
    if ('says' in read)
      return { ...read, field: `${field.id}.${at}.${read.field}`, says: `${field.label}第${at + 1}行：${read.says}` }
    rows.push(read.row)
  }
  return complete(field, rows, reading) ?? { entered: rows }
}

function readRow(
  columns: readonly Field[],
  raw: unknown,
  reading: Reading,
): { row: Record<string, string> } | StepRefusal {
  const cells = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>
  const row: Record<string, string> = {}
  for (const column of columns) {
    const read = readField(column, cells[column.id], { ...reading, so: row })
    if ('says' in read) return read
    row[column.id] = String(read.entered)
  }
  return { row }
}

/** As many answers as there are points; nobody twice among those who took part. */
function complete(field: Field, rows: readonly Record<string, string>[], { matter, so }: Reading): StepRefusal | null {
  if (field.ask.kind === 'answers') {
    const asked = pointsIn(matter, so, field.ask.to, field.ask.said).length
    return rows.length === asked ? null : wrong(field, `一共${asked}条，${field.label}要逐条填写，不多也不少`)
  }
  const people = field.ask.kind === 'stances' ? rows.map((it) => it.person) : []
  return new Set(people).size === people.length ? null : wrong(field, `${field.label}里有人重复，请删去一行`)
}

const readers: Readonly<Record<Ask['kind'], Reader>> = {
  day: readDay,
  text: (field, raw, reading) => text(field.ask.kind === 'text' ? field.ask.most : MOST_LINE)(field, raw, reading),
  choice: (field, raw, reading) =>
    readOption(field, field.ask.kind === 'choice' ? field.ask.options : [], raw, reading),
  choices: readChoices,
  person: (field, raw, { world }) =>
    typeof raw === 'string' && world.isPerson(raw)
      ? { entered: raw }
      : wrong(field, `查不到所填的${field.label}，请重新选择`),
  people: readPeople,
  unit: (field, raw, { world }) =>
    typeof raw === 'string' && world.isUnit(raw)
      ? { entered: raw }
      : wrong(field, `查不到所填的${field.label}，请重新选择`),
  number: (field, raw) =>
    typeof raw === 'string' && NUMBER.test(raw.trim())
      ? { entered: raw.trim() }
      : wrong(field, `${field.label}只填编号或文号，例如 〔2026〕12号`),
  count: (field, raw) => {
    const ask = field.ask.kind === 'count' ? field.ask : { least: 0, most: 0 }
    const count = typeof raw === 'string' && /^\d{1,6}$/.test(raw) ? Number(raw) : raw
    return typeof count === 'number' && Number.isInteger(count) && count >= ask.least && count <= ask.most
      ? { entered: String(count) }
      : wrong(field, `${field.label}要填${ask.least}至${ask.most}之间的整数`)
  },
  points: readPoints,
  answers: readRows,
  stances: readRows,
  rows: readRows,
  tick: (field, raw) => (raw === true ? { entered: true } : wrong(field, `请核对后确认：${field.label}`)),
}
