import type { Tx } from '../../../platform/database/database.ts'
import { cursorAt, readCursor } from '../../../platform/http/cursor.ts'
import { absent } from '../../../platform/http/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { recordsShown } from '../dual-duty/records-shown.ts'
import type { RecordKind, Studying, StudyRow } from './finding.ts'
import { findings } from './findings/index.ts'

type Line = { readonly id: string; readonly on: string; readonly says: string; readonly href: string | null }
type Says = ReadonlyMap<string, Pick<Line, 'says' | 'href'>>

/** The records behind a figure, latest first, a page at a time. @throws absent where there is no such figure. */
export async function listStudyRecords(
  tx: Tx,
  studying: Studying,
  figure: string,
  asked: { readonly after?: string | undefined; readonly most: number },
) {
  const [id, ...part] = figure.split('.')
  const finding = findings.find((it) => it.id === id)
  if (finding === undefined || part.length !== 1) throw absent()
  return tx.widened(async () => {
    const rows = await finding.records(tx, studying, part[0] ?? '', readCursor(asked.after), asked.most + 1)
    const shown = rows.slice(0, asked.most)
    const says = await saying(tx, studying, shown)
    const last = shown.at(-1)
    return {
      items: shown.map((it) => ({ id: it.id, on: it.on, says: '', href: null, ...says.get(it.id) })),
      next: rows.length > asked.most && last ? cursorAt(last.on, last.id) : null,
    }
  })
}

async function saying(tx: Tx, studying: Studying, rows: readonly StudyRow[]): Promise<Says> {
  const found = new Map<string, Pick<Line, 'says' | 'href'>>()
  for (const [record, of] of Map.groupBy(rows, (it) => it.record))
    for (const [id, line] of await SAYING[record](
      tx,
      studying,
      of.map((it) => it.id),
    ))
      found.set(id, line)
  return found
}

type Saying = (tx: Tx, studying: Studying, ids: readonly string[]) => Promise<Says>

/** What one row of a statement says, and where it opens. */
const rowsSaying =
  <Row extends { id: string }>(
    load: (tx: Tx, of: readonly unknown[]) => Promise<Row[]>,
    say: (row: Row, county: CountyOverTime, viewer: Viewer) => Pick<Line, 'says' | 'href'>,
  ): Saying =>
  async (tx, { viewer, county }, ids) => {
    const rows = await load(tx, [viewer.countyId, ids])
    return new Map(rows.map((row) => [row.id, say(row, county, viewer)]))
  }

const fromRecords: Saying = async (tx, { viewer, county }, ids) => {
  const lines = await recordsShown(tx, county, viewer.countyId, ids, viewer.barred)
  return new Map(lines.map((it) => [it.id, { says: it.says, href: it.problem }]))
}

const SAYING: Readonly<Record<RecordKind, Saying>> = {
  fact: fromRecords,
  problem: fromRecords,
  act: rowsSaying(
    (tx, of) =>
      tx.rows<{ id: string; by: string; done: string; unit: string }>(
        'select id, by_person as by, done, unit from act_done where county_id = $1 and id = any($2::uuid[])',
        of,
      ),
    (it, county) => ({
      says: `${county.unitRef(it.unit).name}${county.personRef(it.by).name}：${it.done}`,
      href: `/acts?unit=${encodeURIComponent(it.unit)}`,
    }),
  ),
  occurrence: rowsSaying(
    (tx, of) =>
      tx.rows<{ id: string; person: string; duty: string; period: string; unit: string }>(
        'select id, person, duty, period_label as period, unit from occurrence_owed where county_id = $1 and id = any($2::uuid[])',
        of,
      ),
    (it, county, { today }) => ({
      says: `${county.unitRef(it.unit).name}${county.personRef(it.person).name}：${it.period}的履责事项`,
      // Whoever holds no post any more has no list to open.
      href:
        county.tenuresOf(it.person, today).length === 0
          ? null
          : `/duties?person=${encodeURIComponent(it.person)}#${it.duty}`,
    }),
  ),
  matter: rowsSaying(
    (tx, of) =>
      tx.rows<{ id: string; number: string }>(
        'select id, number from matter_kept where county_id = $1 and id = any($2::uuid[])',
        of,
      ),
    (it) => ({ says: it.number, href: `/matters/${it.id}` }),
  ),
  sign: rowsSaying(
    (tx, of) =>
      tx.rows<{ id: string; words: string }>(
        'select id, words from sign_raised where county_id = $1 and id = any($2::uuid[])',
        of,
      ),
    (it) => ({ says: it.words, href: `/signs/${it.id}` }),
  ),
  objection: rowsSaying(
    (tx, of) =>
      tx.rows<{ id: string; words: string }>(
        'select id, words from burden_objection where county_id = $1 and id = any($2::uuid[])',
        of,
      ),
    (it) => ({ says: it.words, href: '/burden#objections' }),
  ),
  leader: async (_tx, { county, from, until }, ids) =>
    new Map(
      ids.map((id) => [
        id,
        {
          says: county.personRef(id).name,
          href: `/insight/dual-duty/${encodeURIComponent(id)}?from=${from}&until=${until}`,
        },
      ]),
    ),
}
