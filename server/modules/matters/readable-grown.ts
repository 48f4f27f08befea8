import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { FromKind } from './origin.ts'
import { LINE_COLUMNS, type MatterListRow, MINE, READABLE } from './readable-matters.ts'

/** What grew from a sign or a matter, as far as the viewer may read it; oldest first. */
export const listGrownFrom = (tx: Tx, viewer: Viewer, kind: FromKind, id: string): Promise<MatterListRow[]> =>
  tx.rows<MatterListRow>(
    `select ${LINE_COLUMNS} ${READABLE} where ${MINE} and f.from_kind = $4 and f.from_id = $5 order by f.opened_on, f.from_nth, f.id`,
    [viewer.countyId, viewer.person, viewer.barred, kind, id],
  )

const MOST_OPEN = 20

/** Open matters about a person that the viewer may read: so that nobody begins a second one unawares. */
export const listOpenAbout = (tx: Tx, viewer: Viewer, person: string): Promise<MatterListRow[]> =>
  tx.rows<MatterListRow>(
    `select ${LINE_COLUMNS} ${READABLE} where ${MINE} and r.open and f.subject_person = $4
     order by f.opened_on desc, f.id desc limit ${MOST_OPEN}`,
    [viewer.countyId, viewer.person, viewer.barred, person],
  )
