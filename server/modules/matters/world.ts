import type { Relation, World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clocksOfMatter } from '../deadlines/index.ts'
import { mayConfirm } from '../duties/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type Concerning, freeOfSubject, headedBy, isBarredFrom, standingIn, subjectOf, traitsOf } from './standing.ts'

/** As whom the program takes a step by a rule of its own: nobody's number. */
export const PROGRAM = '*'

type Around = {
  readonly county: CountyOverTime
  readonly today: World['today']
  readonly actor: string
  readonly concerning: Concerning
  readonly lastDays: ReadonlyMap<string, World['today'] | null>
  readonly dissents: World['dissents']
  /** Relations in which the actor stands by who he is or by what he begins it from, unless he is barred. */
  readonly own?: readonly Relation[]
}

/** What only the world knows, as the procedure asks for it. */
export function worldOf({ county, today, actor, concerning, lastDays, dissents, own = [] }: Around): World {
  const asked = { ...concerning, county, today }
  return {
    today,
    actor,
    traits: traitsOf(asked),
    subject: subjectOf(asked),
    headed: headedBy(asked),
    standing: (relation: Relation) => {
      if (typeof relation === 'object') return []
      if (relation === 'anyone') return [actor]
      if (relation === 'program') return actor === PROGRAM ? [actor] : []
      return own.includes(relation) ? freeOfSubject([actor], asked) : standingIn(relation, asked)
    },
    isPerson: (number) => county.person(number) !== undefined,
    isUnit: (number) => county.unit(number) !== undefined,
    isBarred: (person, subject, by) => isBarredFrom(county, today, person, subject, by),
    isUnder: (person, other) => mayConfirm(county, person, other, today) === 'below',
    lastDay: (clock) => lastDays.get(clock) ?? null,
    dissents,
  }
}

/**
 * The world around a matter: with its clocks, and where its subject is on record as having dissented.
 * @param addressed what it is begun from went to the viewer, to answer it
 */
export async function worldAround(
  tx: Tx,
  viewer: Viewer & { readonly person: string },
  county: CountyOverTime,
  matterId: string | null,
  concerning: Concerning,
  addressed = false,
): Promise<World> {
  const { countyId, today } = viewer
  const asked = { ...concerning, county, today }
  const clocks = matterId === null ? [] : await clocksOfMatter(tx, countyId, matterId)
  const dissents = await tx.widened(() =>
    tx.rows<World['dissents'][number]>(
      `select on_day as on, case stance when 'against' then '反对' else '保留' end || '：' || words as matter
       from dissent where county_id = $1 and person = any($2::text[]) order by on_day`,
      [countyId, subjectOf(asked)],
    ),
  )
  const own: Relation[] = addressed ? ['origin-addressee'] : []
  const lastDays = new Map(clocks.map((it) => [it.clock, it.due_on]))
  return worldOf({ county, today, actor: viewer.person, concerning, lastDays, dissents, own })
}
