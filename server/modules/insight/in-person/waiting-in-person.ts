import type { z } from 'zod'
import type { seeInPerson } from '../../../../contract/in-person.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { InPersonKind } from '../../../../engine/vocabulary.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type DutyBook, type DutyPresenter, secretaryIn } from '../../duties/index.ts'
import { listMattersNamed, listNotBegun, type MatterBook } from '../../matters/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { listUntouched } from '../../problems/index.ts'
import { presentMatters } from './matters.ts'

export type InPersonBook = {
  readonly duties: DutyBook
  readonly presenter: DutyPresenter
  readonly matters: MatterBook
}

type Waiting = Pick<z.input<(typeof seeInPerson)['reply']>, 'now' | 'nowMore'>

const MOST_NOW = 10

/** What waits for a secretary, longest first: problems of his unit that he did not touch, tasks of his that nobody has begun. */
export async function waitingInPerson(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: InPersonBook,
  person: string,
  units: readonly string[],
  most = MOST_NOW,
): Promise<Waiting> {
  const problems = await listUntouched(tx, viewer, units, person, most + 1)
  const found = new Map<string, Day>(problems.map((it) => [it.id, it.foundOn]))
  const untouched = await listMattersNamed(tx, viewer, book.matters.procedures, [...found.keys()])
  const notBegun = await listNotBegun(tx, viewer, person, most + 1)
  const rows = [...untouched.map((it) => ({ ...it, since: found.get(it.id) ?? it.opened_on })), ...notBegun]
  const all = presentMatters(rows, new Map(), county, book.matters).map((matter, at) => ({
    ...(at < untouched.length
      ? { why: 'untouched' as const, duty: dutyOf('ask') }
      : { why: 'not-begun' as const, duty: dutyOf('coordinate') }),
    since: rows[at]?.since ?? viewer.today,
    matter,
  }))
  // What stands still is to be set going; what came up is to be asked about.
  function dutyOf(kind: InPersonKind) {
    return book.duties.duties.find((it) => it.inPerson === kind)?.id ?? ''
  }
  const longestFirst = all.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  return { now: longestFirst.slice(0, most), nowMore: longestFirst.length > most }
}

/** For the desk of a secretary: what has waited longest for him in person; null for all others and where nothing waits. */
export async function firstInPerson(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: InPersonBook,
): Promise<Waiting['now'][number] | null> {
  if (viewer.person === null) return null
  const units = secretaryIn(book.duties, county, viewer.person, viewer)
  if (units.length === 0) return null
  return (await waitingInPerson(tx, viewer, county, book, viewer.person, units, 1)).now[0] ?? null
}
