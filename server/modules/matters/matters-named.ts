import type { Day } from '../../../engine/dates/index.ts'
import type { Procedure } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { MatterBook } from './matter-book.ts'
import type { From, Origin } from './origin.ts'
import { calledIn } from './present.ts'
import { MATTER_COLUMNS, type MatterListRow, MINE, READABLE } from './readable-matters.ts'

/** Has words of its own, and is hidden from nobody above. */
const speaks = ({ shell, hiddenBelow }: Procedure): boolean => shell !== true && hiddenBelow !== true

/** What an act in person may be about: a talk is one itself. */
export const isMatter = (procedure: Procedure): boolean => speaks(procedure) && procedure.group !== 'talks'

const LINE = `${MATTER_COLUMNS}, r.as_subject, r.narrow, r.waited_for, null::date as due_on,
  (select s.inputs from matter_step s where s.county_id = f.county_id and s.matter_id = f.id and s.nth = 1) as opening`
const READ = `${READABLE}
  where ${MINE} and f.subject_person is distinct from $2 and f.procedure = any($4::text[])`

const kinds = (procedures: readonly Procedure[], are = isMatter) => procedures.filter(are).map((it) => it.id)

/** Those of some matters that the viewer may read as a matter of his; never one about himself. */
export function listMattersNamed(tx: Tx, viewer: Viewer, procedures: readonly Procedure[], ids: readonly string[]) {
  return tx.rows<MatterListRow>(`select ${LINE} ${READ} and f.id = any($5::uuid[])`, [
    viewer.countyId,
    viewer.person,
    viewer.barred,
    kinds(procedures),
    ids,
  ])
}

type Sought = { readonly q: string; readonly units: readonly string[]; readonly most: number }

/** Open ones that are called by what is typed, have its number or are about one of the units; opened last first. */
export function findOpenMatters(tx: Tx, viewer: Viewer, procedures: readonly Procedure[], sought: Sought) {
  const called = Object.fromEntries(procedures.map((it) => [it.id, it.calledBy ?? '']))
  return tx.rows<MatterListRow>(
    `select ${LINE} ${READ} and r.open and (strpos(f.number, $5) > 0 or f.subject_unit = any($6::text[])
       or not r.narrow and exists (select from matter_step s where s.county_id = f.county_id and s.matter_id = f.id and s.nth = 1
         and strpos(s.inputs ->> ($7::jsonb ->> f.procedure), $5) > 0))
     order by r.opened_on desc, r.matter_id desc limit $8`,
    [
      viewer.countyId,
      viewer.person,
      viewer.barred,
      kinds(procedures),
      sought.q,
      sought.units,
      JSON.stringify(called),
      sought.most,
    ],
  )
}

/** Until the first thing was done. */
const NOT_BEGUN = ['sent', 'received', 'planned']
export type NotBegun = MatterListRow & { readonly since: Day }

/** Tasks that somebody gave and nobody has begun, on which he did nothing in person since; standing longest first. */
export function listNotBegun(tx: Tx, viewer: Viewer, person: string, most: number): Promise<NotBegun[]> {
  return tx.rows<NotBegun>(
    `select * from (select ${LINE},
       (select max(s.taken_on) from matter_step s where s.county_id = f.county_id and s.matter_id = f.id) as since
       ${READ} and r.open and f.opened_by = $5 and f.state = any($6::text[])) f
     where f.since < $7 and not exists (select from act_done a where a.county_id = $1 and a.matter_id = f.id and a.by_person = $5 and a.on_day >= f.since)
     order by f.since, f.id limit $8`,
    [viewer.countyId, viewer.person, viewer.barred, ['task'], person, NOT_BEGUN, viewer.today, most],
  )
}

/** What a matter carries over to what grows from it; null where the viewer may not read it, and of a shell, which says nothing. */
export async function originIn(
  tx: Tx,
  viewer: Viewer,
  { id, nth }: From,
  { procedures }: Pick<MatterBook, 'procedures'>,
): Promise<Origin | null> {
  const [row] = await tx.rows<MatterListRow>(`select ${LINE} ${READ} and f.id = $5`, [
    viewer.countyId,
    viewer.person,
    viewer.barred,
    kinds(procedures, speaks),
    id,
  ])
  if (!row || row.narrow) return null
  const procedure = procedures.find((it) => it.id === row.procedure)
  const called = calledIn(procedure, row)
  return {
    title: `${procedure?.title ?? ''}${row.number}${nth === null ? '' : `第${nth}项`}`,
    person: row.subject_person,
    unit: row.subject_unit,
    facts: called,
    points: '',
    under: [],
    addressed: false,
  }
}

/** Everyone who reads a matter today; call only with an id that came through the door. */
export async function readersOfMatter(tx: Tx, countyId: number, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx.widened(() =>
    tx.rows<{ person: string }>(
      'select person from matter_reader where county_id = $1 and matter_id = $2 and reads and not narrow',
      [countyId, id],
    ),
  )
  return new Set(rows.map((it) => it.person))
}
