import type { z } from 'zod'
import type { FactEntry } from '../../../contract/conduct.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import { absent, badInput, Refusal } from '../../platform/http/refusal.ts'
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
  if (entry.fact === 'check-held' && !entry.unit && !entry.person)
    throw badInput('person', '请写明检查的是哪个单位或哪个人')
  if (entry.fact === 'withdrawn') await mayWithdraw(tx, viewer, entry.names)
  if (entry.fact === 'absence-seen') await absenceNamed(tx, viewer, entry.absence)
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

/** An absence that the viewer may read. */
async function absenceNamed(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const door = readableFacts(viewer, 3)
  const found =
    isId(id) &&
    (await tx.row(
      `select 1 from fact f where f.county_id = $1 and f.id = $2 and f.fact = 'absence-recorded' and ${door.where}`,
      [viewer.countyId, id, ...door.values],
    ))
  if (!found) throw new Refusal('unknown-fact', { status: 400 })
}

/**
 * What he entered himself; what others entered is withdrawn by the county's own heads and the supervision office, where
 * neither they nor their kin are meant. A leader who could withdraw a finding in his line would withdraw the sign about himself.
 */
async function mayWithdraw(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const found =
    isId(id) &&
    (await tx.row(
      `select 1 from fact f where f.county_id = $1 and f.id = $2 and (f.entered_by = $3
         or $4 and coalesce(f.person <> all($5::text[]), true) and coalesce(f.by_person <> all($5::text[]), true))`,
      [viewer.countyId, id, viewer.accountId, viewer.answersFor === 'county', viewer.barred],
    ))
  if (!found) throw new Refusal('unknown-fact', { status: 400 })
}

function factOf(entry: Entry, today: Day): NewFact {
  if (entry.fact !== 'violation-recorded') return { ...entry, recordedOn: today }
  const { source: foundBy, ...rest } = entry
  return { ...rest, foundBy, recordedOn: today }
}
