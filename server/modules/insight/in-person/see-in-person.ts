import type { z } from 'zod'
import type { seeInPerson } from '../../../../contract/in-person.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { listHandedOver } from '../../conduct/index.ts'
import { type ActRow, inPersonKindOf, listInPerson, matterKeyOf } from '../../duties/index.ts'
import type { MatterListRow } from '../../matters/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { listProblemsNamed } from '../../problems/index.ts'
import { isDiscipline } from '../is-discipline.ts'
import { byMatter, type Done, type GivenAway } from './by-matter.ts'
import { knownByOf, presentMatters, readMatters } from './matters.ts'
import { type InPersonBook, waitingInPerson } from './waiting-in-person.ts'

type Reply = z.input<(typeof seeInPerson)['reply']>
type Asked = { readonly person: string; readonly units: readonly string[]; readonly from: Day; readonly until: Day }

const MOST_ACTS = 500

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
  const read = await readMatters(tx, viewer, book.matters, [...new Set(rows.flatMap((it) => matterKeyOf(it) ?? []))])
  const knownBy = await knownByOf(tx, viewer, read)
  const matters = new Map(presentMatters(read, knownBy, county, book.matters).map((it) => [it.key, it]))
  const given = await givenAway(tx, viewer, county, person, read)
  const shown = rows.filter((it) => matters.has(matterKeyOf(it) ?? ''))
  const acts = new Map(rows.map((it) => [it.id, it]))
  const present = ({ id, kind }: Done) => ({ kind, act: book.presenter.act(acts.get(id) as ActRow, county) })
  const discipline = (unit: string) => isDiscipline(county, unit)
  const groups = byMatter(shown.map(doneIn), { from, until }, discipline, (key) => given.get(key) ?? null)
  return {
    holder: county.personRef(person),
    units: units.map(county.unitRef),
    from,
    until,
    ...(await waitingInPerson(tx, viewer, county, book, person, units)),
    matters: groups.flatMap(({ matter, acts, handed }) => {
      const it = matters.get(matter)
      return it === undefined ? [] : [{ matter: it, acts: acts.map(present), handed: presentHanded(handed, county) }]
    }),
    withoutMatter: rows
      .filter((it) => matterKeyOf(it) === null && it.on_day >= from && it.on_day <= until)
      .map((it) => present(doneIn(it))),
  }

  function doneIn(row: ActRow): Done {
    const kind = inPersonKindOf(book.duties, row.duty)
    if (kind === null) throw new RangeError(`not done in person: ${row.duty}`)
    return { id: row.id, kind, on: row.on_day, matter: matterKeyOf(row), handedTo: row.handed_to }
  }
}

function presentHanded(it: ReturnType<typeof byMatter>[number]['handed'], county: CountyOverTime) {
  if (it === null) return null
  const { on, to, afterwards: next } = it
  return { on, to: to === null ? null : county.unitRef(to), afterwards: next && { kind: next.kind, on: next.on } }
}

/** What lies with a discipline body by itself: problems he handed over on record, tasks and letters to such a body. */
async function givenAway(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  person: string,
  read: readonly MatterListRow[],
) {
  const problems = await listProblemsNamed(
    tx,
    viewer,
    read.map((it) => it.id),
  )
  const numbers = problems.map((it) => it.knownAs)
  const over = numbers.length === 0 ? new Map<string, Day>() : await listHandedOver(tx, viewer, person, numbers)
  const found: [string, GivenAway][] = []
  for (const { id, knownAs } of problems) {
    const on = over.get(knownAs)
    if (on !== undefined) found.push([`matter:${id}`, { on, to: null }])
  }
  for (const { id, procedure, subject_unit: to, opened_on: on } of read) {
    const sent = procedure === 'task' || procedure === 'press'
    if (sent && to !== null && isDiscipline(county, to)) found.push([`matter:${id}`, { on, to }])
  }
  return new Map(found)
}
