import { type Day, plusDays } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clockOf } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { MatterBook } from './matter-book.ts'
import { standingIn } from './standing.ts'

const SHOWN_FOR_DAYS = 30

/** `readable`: the viewer reads the matter from which it came. */
export type EffectOver = {
  readonly id: string
  readonly matterId: string
  readonly person: string
  readonly title: string
  readonly lastDay: Day
  readonly readable: boolean
  readonly under: string | null
}

type Row = {
  id: string
  matter_id: string
  clock: string
  variant: string | null
  last_day: Day
  person: string
  readable: boolean
}

/** Effects that have run out of late, for the organisation department; never about the viewer himself or his kin. */
export async function listEffectsOver(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: MatterBook,
  most: number,
): Promise<EffectOver[]> {
  const asked = { opener: '', organ: null, person: null, unit: null, headedOn: [], county, today: viewer.today }
  if (viewer.person === null || !standingIn('organisation-department', asked).includes(viewer.person)) return []
  const rows = await tx.widened(() =>
    tx.rows<Row>(
      `select c.id, c.matter_id, c.clock, c.variant, c.due_on as last_day, f.subject_person as person,
         exists (select from matter_reader r where r.county_id = c.county_id and r.matter_id = c.matter_id and r.person = $2 and r.reads)
           as readable
       from clock_kept c join matter f on f.county_id = c.county_id and f.id = c.matter_id
       where c.county_id = $1 and c.over_noted_on >= $3 and f.subject_person <> all($4::text[])
       order by c.over_noted_on desc, c.id limit $5`,
      [viewer.countyId, viewer.person, plusDays(viewer.today, -SHOWN_FOR_DAYS), viewer.barred, most],
    ),
  )
  return rows.map(({ matter_id: matterId, last_day: lastDay, clock, variant, ...it }) => {
    const found = clockOf(book, { clock, variant })
    return { ...it, matterId, lastDay, title: found.clock.title, under: found.variant.under[0] ?? null }
  })
}
