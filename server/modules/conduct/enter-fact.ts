import type { z } from 'zod'
import type { FactEntry } from '../../../contract/conduct.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import { absent, Refusal } from '../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { holdCheck } from './hold-check.ts'
import { readableFacts } from './readable-facts.ts'
import { type NewFact, storeFacts } from './store-facts.ts'

type Entry = z.infer<typeof FactEntry>

/** The people an entry names must exist; so must its unit, and an absent person must have held a post there that day. */
export function refusalOfEntry(entry: Entry, county: CountyOverTime, today: string): string | null {
  if (entry.on > today) return 'future'
  const people = [
    ...('person' in entry && entry.person ? [entry.person] : []),
    ...('by' in entry ? [entry.by] : []),
    ...('from' in entry ? [entry.from, entry.to] : []),
    ...('seenBy' in entry ? entry.seenBy : []),
    ...('confirmedBy' in entry && entry.confirmedBy ? [entry.confirmedBy] : []),
  ]
  if (people.some((it) => !county.person(it))) return 'unknown-person'
  if ('unit' in entry && entry.unit && !county.unit(entry.unit)) return 'unknown-unit'
  if (
    entry.fact === 'absence-recorded' &&
    !county.tenuresOf(entry.person, entry.on).some((it) => it.unit === entry.unit)
  ) {
    return 'not-in-unit'
  }
  if (entry.fact === 'check-held' && entry.confirmedBy === entry.by) return 'self-confirmed'
  return null
}

/** Who may enter what: one's own doings oneself; a unit's absences whoever answers for it; findings the supervision office. */
export function mayEnter(entry: Entry, viewer: Viewer, county: CountyOverTime): boolean {
  if (viewer.answersFor === 'county') return true
  switch (entry.fact) {
    case 'absence-recorded':
      return answersForUnit(viewer, entry.unit) || viewer.offices.includes(entry.unit)
    case 'absence-seen':
    case 'problem-acted-on':
    case 'check-held':
      return entry.by === viewer.person
    case 'reminder-given':
    case 'talk-held':
      return entry.from === viewer.person
    case 'problem-known': {
      const unit = county.unitOf(entry.by, viewer.today)
      return entry.by === viewer.person || (unit !== null && answersForUnit(viewer, unit))
    }
    case 'withdrawn':
      return true
    case 'violation-recorded':
      return false
  }
}

/** Enters a fact today. `recordedOn` is the program's own day; an earlier `on` shows as 补录. */
export async function enterFact(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  entry: Entry,
  now: Date,
): Promise<string> {
  const refusal = refusalOfEntry(entry, county, viewer.today)
  if (refusal) throw new Refusal(refusal, { status: 400 })
  if (!mayEnter(entry, viewer, county)) throw absent()
  if (entry.fact === 'withdrawn') await namedFact(tx, viewer, entry.names)
  if (entry.fact === 'absence-seen') await namedFact(tx, viewer, entry.absence, 'absence-recorded')
  if (entry.fact === 'check-held' && entry.by === viewer.person) {
    const { on, unit, person, result, confirmedBy: asked } = entry
    return holdCheck(tx, viewer, county, { on, unit, person, result, asked, signId: null }, now)
  }
  const fact = factOf(entry, viewer.today)
  const [id] = await storeFacts(tx, [fact], {
    countyId: viewer.countyId,
    actor: viewer.accountId,
    enteredBy: viewer.accountId,
    now,
  })
  return id ?? ''
}

/** The fact named must be one the viewer may read; a withdrawal also one he entered or whose unit he answers for. */
async function namedFact(tx: Tx, viewer: Viewer, id: string, kind?: string): Promise<void> {
  if (!isId(id)) throw new Refusal('unknown-fact', { status: 400 })
  const door = readableFacts(viewer, 4)
  const found = await tx.row(
    `select 1 from fact f where f.county_id = $1 and f.id = $2 and ($3::text is null or f.fact = $3) and ${door.where}`,
    [viewer.countyId, id, kind ?? null, ...door.values],
  )
  if (!found) throw new Refusal('unknown-fact', { status: 400 })
}

function factOf(entry: Entry, today: Day): NewFact {
  if (entry.fact !== 'violation-recorded') return { ...entry, recordedOn: today }
  const { source: foundBy, ...rest } = entry
  return { ...rest, foundBy, recordedOn: today }
}
