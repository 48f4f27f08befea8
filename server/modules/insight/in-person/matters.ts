import type { z } from 'zod'
import type { NamedMatter } from '../../../../contract/in-person.ts'
import { PROBLEM_CLASSES } from '../../../../contract/problems.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/http/cursor.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { MatterFound } from '../../duties/index.ts'
import {
  findOpenMatters,
  listMattersNamed,
  type MatterBook,
  type MatterListRow,
  presentMatterLine,
  readersOfMatter,
} from '../../matters/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { findOpenProblems, listProblemsNamed, type ProblemRow, stepsOf } from '../../problems/index.ts'

/** What is known of some matters: their rows, through the doors of problems and matters. */
export type NamedRows = { readonly problems: readonly ProblemRow[]; readonly matters: readonly MatterListRow[] }
type Shown = z.input<typeof NamedMatter>

const MOST_FOUND = 30

const idsIn = (keys: readonly string[], kind: 'problem' | 'matter') =>
  keys.flatMap((it) =>
    it.startsWith(`${kind}:`) && isId(it.slice(kind.length + 1)) ? [it.slice(kind.length + 1)] : [],
  )

/** Those of the named matters that are before the viewer; the others are not there. */
export async function readMatters(
  tx: Tx,
  viewer: Viewer,
  book: MatterBook,
  keys: readonly string[],
): Promise<NamedRows> {
  const [problems, matters] = [idsIn(keys, 'problem'), idsIn(keys, 'matter')]
  return {
    problems: problems.length === 0 ? [] : await listProblemsNamed(tx, viewer, problems),
    matters: matters.length === 0 ? [] : await listMattersNamed(tx, viewer, book.procedures, matters),
  }
}

/** The matter that an act names, for whoever records it. */
export async function findMatter(tx: Tx, viewer: Viewer, book: MatterBook, key: string): Promise<MatterFound | null> {
  const { problems, matters } = await readMatters(tx, viewer, book, [key])
  const [problem, matter] = [problems[0], matters[0]]
  if (problem) return { problemId: problem.id, matterId: null, about: problem.responsible, readers: null }
  if (!matter) return null
  const readers = await readersOfMatter(tx, viewer.countyId, matter.id)
  return { problemId: null, matterId: matter.id, about: matter.subject_person, readers }
}

type Asked = { readonly q: string; readonly chosen: string }

/** Open matters that fit what is typed, as the first field of the form offers them. */
export async function offerMatters(tx: Tx, viewer: Viewer, county: CountyOverTime, book: MatterBook, asked: Asked) {
  const units = county.records.units.filter((it) => asked.q !== '' && it.name.includes(asked.q)).map((it) => it.number)
  const sought = { q: asked.q, units, most: MOST_FOUND }
  const found = {
    problems: await findOpenProblems(tx, viewer, sought),
    matters: await findOpenMatters(tx, viewer, book.procedures, sought),
  }
  const chosen = await readMatters(tx, viewer, book, [asked.chosen])
  const shown = [chosen, found].flatMap((rows) => presentMatters(rows, new Map(), county, book))
  const once = new Map(shown.map((it) => [it.key, it]))
  return [...once.values()].map(({ key, title, what, number }) => ({
    key,
    label: title,
    hint: [number, what].filter(Boolean).join(' · '),
  }))
}

/** How closing was justified, problem by problem. */
export async function knownByOf(tx: Tx, viewer: Viewer, problems: readonly ProblemRow[]): Promise<Map<string, string>> {
  const closed = problems.filter((it) => it.closedOn !== null).map((it) => it.id)
  const steps = closed.length === 0 ? new Map() : await stepsOf(tx, viewer.countyId, closed)
  const said = closed.flatMap((id): [string, string][] => {
    const last = steps.get(id)?.findLast((it: { step: string }) => it.step === 'ask-closing')
    return last?.step === 'ask-closing' ? [[id, last.body.knownBy]] : []
  })
  return new Map(said)
}

export function presentMatters(
  { problems, matters }: NamedRows,
  knownBy: ReadonlyMap<string, string>,
  county: CountyOverTime,
  book: MatterBook,
): Shown[] {
  return [
    ...problems.map((it) => presentProblem(it, knownBy.get(it.id) ?? '', county)),
    ...matters.map((it) => presentMatter(it, county, book)),
  ]
}

const presentProblem = (row: ProblemRow, knownBy: string, county: CountyOverTime): Shown => ({
  key: `problem:${row.id}`,
  number: row.number,
  title: `${county.unitRef(row.unit).name}：${PROBLEM_CLASSES[row.class]}`,
  what: row.what,
  problemState: row.state,
  matterState: null,
  endedOn: row.closedOn,
  knownBy,
})

/** As long as a heading may be; what says more stands beneath it. */
const HEADING = 40

function presentMatter(row: MatterListRow, county: CountyOverTime, book: MatterBook): Shown {
  const { number, title, about, called, stateTitle } = presentMatterLine(row, county, book)
  const heads = called !== '' && called.length <= HEADING
  return {
    key: `matter:${row.id}`,
    number,
    title: (heads ? [about, called] : [title, about]).filter((it) => it !== '').join('：'),
    what: heads ? '' : called,
    problemState: null,
    matterState: stateTitle,
    endedOn: row.ended_on,
    knownBy: '',
  }
}
