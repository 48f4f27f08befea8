import { PROBLEM_CLASSES } from '../contract/problems.ts'
import type { Day } from '../engine/dates/index.ts'
import type { Arisen } from './modules/duties/index.ts'
import { listFoundIn } from './modules/problems/index.ts'
import { listSigns } from './modules/signs/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Viewer } from './platform/viewer.ts'

const PAGE = 100

/** Titles of the signs and problems of some units over a span that are before a viewer, and how often each: never what is behind them. */
export const arisenInLine =
  (signTitle: (kind: string) => string) =>
  async (tx: Tx, viewer: Viewer, units: readonly string[], from: Day, until: Day): Promise<Arisen[]> => {
    const here = (unit: string | null, on: Day) => unit !== null && units.includes(unit) && on >= from && on <= until
    const signs = await back(
      (after) => listSigns(tx, viewer, { state: 'all', after, most: PAGE }),
      (it) => it.raised_on,
      from,
    )
    const problems = await listFoundIn(tx, viewer, units, from, until)
    return [
      ...counted(
        signs.filter((it) => here(it.unit, it.raised_on)),
        (it) => signTitle(it.sign),
        () => '',
        { base: '送到您这里的、本单位一线的苗头', link: '/signs?state=all' },
      ),
      ...counted(problems, (it) => PROBLEM_CLASSES[it.class], foundAndClosed, {
        base: '您能看到的、本单位登记的问题',
        link: '/problems?state=all',
      }),
    ]
  }

/** Pages of a list that begins with the latest, back to a day. */
async function back<Row>(
  read: (after: string | undefined) => Promise<{ rows: Row[]; next: string | null }>,
  dayOf: (row: Row) => Day,
  from: Day,
): Promise<Row[]> {
  const found: Row[] = []
  let after: string | undefined
  do {
    const { rows, next } = await read(after)
    found.push(...rows)
    const last = rows.at(-1)
    after = last === undefined || dayOf(last) < from ? undefined : (next ?? undefined)
  } while (after !== undefined)
  return found
}

/** A unit that finds its own problems, and one that puts them right, is seen to. */
function foundAndClosed(rows: readonly { source: string; closedOn: Day | null }[]): string {
  const own = rows.filter((it) => it.source === 'self-found').length
  const closed = rows.filter((it) => it.closedOn !== null).length
  return `，其中自查发现 ${own} 次，已销号 ${closed} 次`
}

function counted<Row>(
  rows: readonly Row[],
  title: (row: Row) => string,
  ofThem: (rows: readonly Row[]) => string,
  of: { base: string; link: string },
): Arisen[] {
  return [...Map.groupBy(rows, title)].map(([named, found]) => ({
    title: named,
    times: found.length,
    ofThem: ofThem(found),
    ...of,
  }))
}
