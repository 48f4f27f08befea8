import type { Relation, World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clocksOfMatter } from '../deadlines/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type Concerning, isBarredFrom, standingIn, subjectOf, traitsOf } from './standing.ts'

type Around = {
  readonly county: CountyOverTime
  readonly today: World['today']
  readonly actor: string
  readonly concerning: Concerning
  readonly lastDays: ReadonlyMap<string, World['today'] | null>
  readonly dissents: World['dissents']
}

/** What only the world knows, as the procedure asks for it. */
export function worldOf({ county, today, actor, concerning, lastDays, dissents }: Around): World {
  const asked = { ...concerning, county, today }
  return {
    today,
    actor,
    traits: traitsOf(asked),
    subject: subjectOf(asked),
    standing: (relation: Relation) =>
      typeof relation === 'object' ? [] : relation === 'anyone' ? [actor] : standingIn(relation, asked),
    isPerson: (number) => county.person(number) !== undefined,
    isUnit: (number) => county.unit(number) !== undefined,
    isBarred: (person, subject, by) => isBarredFrom(county, today, person, subject, by),
    lastDay: (clock) => lastDays.get(clock) ?? null,
    dissents,
  }
}

/** The world around a matter that is open: with its clocks, and where its subject is on record as having dissented. */
export async function worldAround(
  tx: Tx,
  viewer: Viewer & { readonly person: string },
  county: CountyOverTime,
  matterId: string | null,
  concerning: Concerning,
): Promise<World> {
  const around = { county, today: viewer.today, actor: viewer.person, concerning }
  const clocks = matterId === null ? [] : await clocksOfMatter(tx, viewer.countyId, matterId)
  const lastDays = new Map(clocks.map((it) => [it.clock, it.due_on]))
  const subject = subjectOf({ ...concerning, county, today: viewer.today })
  const dissents = await tx.widened(() =>
    tx.rows<{ on: World['today']; matter: string }>(
      `select on_day as on, case stance when 'against' then '反对' else '保留' end || '：' || words as matter
       from dissent where county_id = $1 and person = any($2::text[]) order by on_day`,
      [viewer.countyId, subject],
    ),
  )
  return worldOf({ ...around, lastDays, dissents })
}
