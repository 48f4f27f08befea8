import type { BesideMatter } from '../../../contract/matters.ts'
import { type Day, daysBetween } from '../../../engine/dates/index.ts'
import type { Matter, TakenStep } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { factWords, type Knowledge, knowledgeBefore } from '../conduct/index.ts'
import { type Carried, membersOf, takenIn } from '../matters/index.ts'
import { answerableOn, type CountyOverTime } from '../organisation/index.ts'
import { listProblemsNamed, type ProblemRow, sameClassInUnit } from './readable-problems.ts'
import { sayClass, saySource, words } from './words.ts'

type Line = BesideMatter['lines'][number]

/** What came before in the same unit and class: closed by the day this one was found. */
const isBefore = (one: ProblemRow, other: ProblemRow) =>
  one.id !== other.id &&
  one.unit === other.unit &&
  one.class === other.class &&
  one.closedOn !== null &&
  one.closedOn <= other.foundOn

/** What a list says of problems besides: where each was found, of which class, and that it came back. */
export async function notesOfProblems(tx: Tx, viewer: Viewer, ids: readonly string[]) {
  const rows = await listProblemsNamed(tx, viewer, ids)
  const same = await sameClassInUnit(tx, viewer, rows)
  const relapse = (row: ProblemRow) => (same.some((it) => isBefore(it, row)) ? [words.relapse] : [])
  return new Map(
    rows.map((it) => [it.id, [...relapse(it), sayClass(it.class), saySource(it.source, ''), words.found(it.foundOn)]]),
  )
}

/** Facts about a problem, its measures, whether it came back or was put right by the unit itself, and who knew before. */
export async function besideProblem(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  { row: { id }, matter }: Carried,
): Promise<BesideMatter[]> {
  const [row] = await listProblemsNamed(tx, viewer, [id])
  if (row === undefined) return []
  const same = await sameClassInUnit(tx, viewer, [row])
  const [before, after] = [same.filter((it) => isBefore(it, row)), same.filter((it) => isBefore(row, it))]
  const taken = await takenIn(
    tx,
    viewer,
    [...before, ...after].map((it) => it.id),
  )
  const knowledge = await knowledgeBefore(tx, viewer, {
    unit: row.unit,
    class: row.class,
    numbers: [row.number, ...(row.sourceNumber === '' ? [] : [row.sourceNumber])],
    from: before.at(-1)?.closedOn ?? null,
    before: row.foundOn,
  })
  const inside = (it: Knowledge) => membersOf({ county, unit: row.unit, today: it.on }).includes(it.by)
  const own = row.source === 'self-found'
  const line = (it: ProblemRow, days: number) => neighbourLine(it, days, taken.get(it.id) ?? [], county)
  const earlier = (it: ProblemRow) => line(it, daysBetween(it.closedOn ?? row.foundOn, row.foundOn))
  const later = (it: ProblemRow) => line(it, daysBetween(row.closedOn ?? it.foundOn, it.foundOn))
  const sections = [
    section('about', words.about, '', aboutLines(row, matter, county), true),
    section('measures', words.measures, '', measureLines(matter, county)),
    section('before', words.relapse, words.beforeLead, before.map(earlier)),
    section('after', words.after, words.afterLead, after.map(later)),
    section(
      'known-before',
      words.knownBefore,
      words.knownBeforeLead,
      own ? [] : knownLines(knowledge.filter(inside), county),
    ),
  ].filter((it) => it.lines.length > 0)
  const isAlone = own && row.closedOn !== null && knowledge.every(inside)
  return isAlone ? [section('self-put-right', words.selfPutRight, words.selfPutRightSays, []), ...sections] : sections
}

const section = (id: string, title: string, lead: string, lines: Line[], aside = false): BesideMatter => ({
  id,
  title,
  lead,
  aside,
  lines,
})

const line = (label: string, says: string, notes: string[] = [], matter: string | null = null): Line => ({
  label,
  says,
  notes,
  matter,
})

function aboutLines(row: ProblemRow, { taken }: Matter, county: CountyOverTime): Line[] {
  const { labels } = words
  const said = (field: string) => String(taken[0]?.inputs[field] ?? '')
  const answerable = answerableOn(county, row.unit, row.foundOn)
  const late = row.recordedOn > row.foundOn ? `（${words.late(row.recordedOn)}）` : ''
  const name = (it: string) => county.personRef(it).name
  const onTheDay = answerable.map((it) => `${name(it.person)}（${words.as[it.as]}）`).join('、')
  return [
    line(labels.what, said('what')),
    line(labels.class, sayClass(row.class)),
    line(labels.source, saySource(row.source, row.sourceNumber)),
    line(labels.foundBy, said('foundBy')),
    line(labels.foundOn, `${words.found(row.foundOn)}${late}`),
    line(labels.raisedBy, name(row.raisedBy)),
    line(labels.onTheDay, onTheDay || words.nobodyThen),
    ...(row.responsible !== null && answerable.every((it) => it.as !== 'head')
      ? [line(labels.responsible, name(row.responsible))]
      : []),
  ]
}

/** The list that stands: not one that was sent back. */
function measureLines({ state, taken }: Matter, county: CountyOverTime): Line[] {
  const entered = state === 'found' ? undefined : taken.findLast((it) => it.step === 'measures')?.inputs.measures
  return (Array.isArray(entered) ? entered : []).map(({ what, person, dueOn }) =>
    line('', what, [county.personRef(person).name, words.until(dueOn)]),
  )
}

const knownLines = (knowledge: readonly Knowledge[], county: CountyOverTime): Line[] => {
  const names = { person: (it: string) => county.personRef(it).name, unit: (it: string) => county.unitRef(it).name }
  return knowledge.map((it) => line('', factWords(it.body, names), [words.on(it.on)]))
}

const AGREED: Readonly<Record<keyof typeof words.signedOff, string | null>> = {
  'decide-measures': 'measuresAgreed',
  'decide-progress': 'progressAgreed',
  'ask-closing': null,
  'decide-closing': 'closingAgreed',
}

/** Who put his name to it last: the list, the progress, the closing, and who asked for that. */
function neighbourLine(row: ProblemRow, days: number, taken: readonly TakenStep[], county: CountyOverTime): Line {
  const signed = Object.entries(AGREED).flatMap(([step, agreed]) => {
    const last = taken.findLast((it) => it.step === step && (agreed === null || it.inputs[agreed] === 'yes'))
    const what = words.signedOff[step as keyof typeof AGREED]
    return last === undefined ? [] : [words.signed(what, county.personRef(last.by).name, last.on as Day)]
  })
  return line('', row.number, [words.between(days), ...signed], row.id)
}
