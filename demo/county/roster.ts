import { type Day, plusDays, weekday } from '../../engine/dates/index.ts'
import type {
  ChargeRecord,
  PersonRecord,
  RelationRecord,
  SupervisionLineRecord,
  TenureRecord,
  UnitKind,
  UnitRecord,
} from '../../server/modules/organisation/records.ts'
import type { Chance } from '../chance.ts'
import { namesFrom } from './names.ts'

/** The records while they are being made up. Days are given as days ago, so that the county is as old on any `today`. */
export type Roster = ReturnType<typeof openRoster>

export function openRoster(chance: Chance, today: Day) {
  const units: UnitRecord[] = []
  const people: PersonRecord[] = []
  const tenures: TenureRecord[] = []
  const charges: ChargeRecord[] = []
  const supervisionLines: SupervisionLineRecord[] = []
  const relations: RelationRecord[] = []
  const newName = namesFrom(chance)
  const ago = (days: number) => workweekDay(plusDays(today, -days))
  const held = (from: number, until: number | null) => ({ from: ago(from), until: until === null ? null : ago(until) })

  return {
    chance,
    units,
    people,
    tenures,
    charges,
    supervisionLines,
    relations,
    unit(number: string, name: string, kind: UnitKind, superior: string | null): string {
      units.push({ number, name, kind, superior })
      return number
    },
    person(rank: string | null, youngest: number, oldest: number): string {
      const number = `S${1001 + people.length}`
      const year = Number(today.slice(0, 4)) - chance.between(youngest, oldest)
      const born = `${year}-${String(chance.between(1, 12)).padStart(2, '0')}`
      people.push({ number, name: newName(), born, rank, managedBy: rank === '正处' ? 'city' : 'county' })
      return number
    },
    seat(person: string, unit: string, post: string, from: number, until: number | null = null): string {
      tenures.push({ person, unit, post, held: held(from, until) })
      return person
    },
    charge(leader: string, unit: string, from: number, until: number | null = null): void {
      charges.push({ leader, unit, held: held(from, until) })
    },
    line(leader: string, head: string, unit: string, from: number, until: number | null = null): void {
      supervisionLines.push({ leader, head, unit, held: held(from, until) })
    },
    relate(one: string, other: string, kind: string): void {
      relations.push({ one, other, kind })
    },
    /** Days ago of an appointment long before the history begins. */
    longAgo: () => chance.between(800, 2500),
  }
}

/** Appointments are made Monday to Friday: a weekend moves to the Friday before. */
function workweekDay(on: Day): Day {
  const at = weekday(on)
  return at === 6 ? plusDays(on, -1) : at === 0 ? plusDays(on, -2) : on
}
