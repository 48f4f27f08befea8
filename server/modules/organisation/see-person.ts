import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from './county-over-time.ts'
import { lastDayOf } from './see-unit.ts'

type Spell = { unit: string; from: Day; until: Day | null }

/** One person's posts over time, and who answered for him on the day. Birth and rank only to himself and those who answer for him. */
export async function seePerson(tx: Tx, viewer: Viewer, county: CountyOverTime, number: string, on: Day) {
  const person = county.person(number)
  if (!person) throw absent()
  const of = [viewer.countyId, number]
  const span = `lower(held)::text as "from", upper(held)::text as until`
  const posts = await tx.rows<Spell & { post: string }>(
    `select unit, post, ${span} from tenure where county_id = $1 and person = $2 and superseded_at is null
     order by lower(held) desc, id`,
    of,
  )
  const charges = await tx.rows<Spell>(
    `select unit, ${span} from charge where county_id = $1 and leader = $2 and superseded_at is null order by lower(held) desc, id`,
    of,
  )
  const lines = await tx.rows<Spell & { head: string }>(
    `select unit, head, ${span} from supervision_line where county_id = $1 and leader = $2 and superseded_at is null
     order by lower(held) desc, id`,
    of,
  )
  const narrow =
    viewer.person === number || county.tenuresOf(number, viewer.today).some((it) => answersForUnit(viewer, it.unit))
  const spell = ({ unit, from, until }: Spell) => ({ unit: county.unitRef(unit), from, to: lastDayOf(until) })
  return {
    on,
    person: county.personRef(number),
    born: narrow ? person.born : null,
    rank: narrow ? person.rank : null,
    mayOpenDuties: narrow,
    posts: posts.map((it) => ({ ...spell(it), post: it.post })),
    charges: charges.map(spell),
    supervises: lines.map((it) => ({ ...spell(it), head: county.personRef(it.head) })),
    answeredForBy: answeredForBy(county, number, on),
  }
}

function answeredForBy(county: CountyOverTime, number: string, on: Day) {
  const unit = county.unitOf(number, on)
  if (unit === null) return []
  const head = county.headOf(unit, on)
  const candidates = [
    { as: 'head' as const, person: head },
    { as: 'leader-in-charge' as const, person: county.leaderInCharge(number, on)?.leader ?? null },
    { as: 'supervising-leader' as const, person: head === number ? county.supervisingLeader(unit, on) : null },
  ]
  return candidates.flatMap((it) =>
    it.person === null || it.person === number ? [] : [{ as: it.as, person: county.personRef(it.person) }],
  )
}
