import type { z } from 'zod'
import type { seeInPerson } from '../../../../contract/in-person.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { InPersonKind } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type CaseBook, listNotBegun } from '../../cases/index.ts'
import { listHandedOver } from '../../conduct/index.ts'
import {
  type ActRow,
  type DutyBook,
  type DutyPresenter,
  inPersonKindOf,
  listInPerson,
  matterOf,
} from '../../duties/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { listUntouched } from '../../problems/index.ts'
import { isDiscipline } from '../is-discipline.ts'
import { byMatter, type Done, type GivenAway } from './by-matter.ts'
import { knownByOf, type MatterRows, presentMatters, readMatters } from './matters.ts'

export type InPersonBook = {
  readonly duties: DutyBook
  readonly presenter: DutyPresenter
  readonly cases: CaseBook
}

type Reply = z.input<(typeof seeInPerson)['reply']>
type Asked = { readonly person: string; readonly units: readonly string[]; readonly from: Day; readonly until: Day }

const MOST_ACTS = 500
const MOST_NOW = 10

/** What a secretary did in person, as far as the viewer may read the matters; a matter that he may not is not there at all. */
export async function seeInPersonOf(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: InPersonBook,
  asked: Asked,
): Promise<Reply> {
  const { person, units, from, until } = asked
  const duties = book.duties.duties.filter((it) => it.inPerson).map((it) => it.id)
  const rows = await listInPerson(tx, viewer, person, duties, MOST_ACTS)
  const read = await readMatters(tx, viewer, book.cases, [...new Set(rows.flatMap((it) => matterOf(it) ?? []))])
  const knownBy = await knownByOf(tx, viewer, read.problems)
  const matters = new Map(presentMatters(read, knownBy, county, book.cases).map((it) => [it.key, it]))
  const given = await givenAway(tx, viewer, county, person, read)
  const shown = rows.filter((it) => matters.has(matterOf(it) ?? ''))
  const acts = new Map(rows.map((it) => [it.id, it]))
  const present = ({ id, kind }: Done) => ({ kind, act: book.presenter.act(acts.get(id) as ActRow, county) })
  const discipline = (unit: string) => isDiscipline(county, unit)
  const groups = byMatter(shown.map(doneIn), { from, until }, discipline, (key) => given.get(key) ?? null)
  return {
    holder: county.personRef(person),
    units: units.map(county.unitRef),
    from,
    until,
    ...(await waitingNow(tx, viewer, county, book, person, units)),
    matters: groups.flatMap(({ matter, acts, handed }) => {
      const it = matters.get(matter)
      return it === undefined ? [] : [{ matter: it, acts: acts.map(present), handed: presentHanded(handed, county) }]
    }),
    withoutMatter: rows
      .filter((it) => matterOf(it) === null && it.on_day >= from && it.on_day <= until)
      .map((it) => present(doneIn(it))),
  }

  function doneIn(row: ActRow): Done {
    const kind = inPersonKindOf(book.duties, row.duty)
    if (kind === null) throw new RangeError(`not done in person: ${row.duty}`)
    return { id: row.id, kind, on: row.on_day, matter: matterOf(row), handedTo: row.handed_to }
  }
}

function presentHanded(it: ReturnType<typeof byMatter>[number]['handed'], county: CountyOverTime) {
  if (it === null) return null
  const { on, to, afterwards: next } = it
  return { on, to: to === null ? null : county.unitRef(to), afterwards: next && { kind: next.kind, on: next.on } }
}

/** What lies with a discipline body by itself: problems he handed over on record, tasks and letters to such a body. */
async function givenAway(tx: Tx, viewer: Viewer, county: CountyOverTime, person: string, read: MatterRows) {
  const numbers = read.problems.map((it) => it.knownAs)
  const over = numbers.length === 0 ? new Map<string, Day>() : await listHandedOver(tx, viewer, person, numbers)
  const found: [string, GivenAway][] = []
  for (const { id, knownAs } of read.problems) {
    const on = over.get(knownAs)
    if (on !== undefined) found.push([`problem:${id}`, { on, to: null }])
  }
  for (const { id, procedure, subject_unit: to, opened_on: on } of read.files) {
    const sent = procedure === 'task' || procedure === 'press'
    if (sent && to !== null && isDiscipline(county, to)) found.push([`file:${id}`, { on, to }])
  }
  return new Map(found)
}

async function waitingNow(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: InPersonBook,
  person: string,
  units: readonly string[],
): Promise<Pick<Reply, 'now' | 'nowMore'>> {
  const problems = await listUntouched(tx, viewer, units, person, MOST_NOW + 1)
  const files = await listNotBegun(tx, viewer, person, MOST_NOW + 1)
  const since = new Map<string, Day>([
    ...problems.map((it) => [`problem:${it.id}`, it.foundOn] as const),
    ...files.map((it) => [`file:${it.id}`, it.since] as const),
  ])
  const all = presentMatters({ problems, files }, new Map(), county, book.cases).map((matter) => ({
    ...(matter.problemState === null
      ? { why: 'not-begun' as const, duty: dutyOf('coordinate') }
      : { why: 'untouched' as const, duty: dutyOf('ask') }),
    since: since.get(matter.key) ?? viewer.today,
    matter,
  }))
  // What stands still is to be set going; what came up is to be asked about.
  function dutyOf(kind: InPersonKind) {
    return book.duties.duties.find((it) => it.inPerson === kind)?.id ?? ''
  }
  const longestFirst = all.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  return { now: longestFirst.slice(0, MOST_NOW), nowMore: longestFirst.length > MOST_NOW }
}
