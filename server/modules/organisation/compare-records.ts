import type { Day, Period } from '../../../engine/dates/index.ts'
import type { CountyRecords, PersonRecord, UnitRecord } from './records.ts'

export type Kind = 'tenure' | 'charge' | 'supervision-line'

/** A row with a period, by what makes it the same row: who, where, which post, from when. */
export type Dated = {
  readonly kind: Kind
  readonly key: string
  readonly person: string
  readonly unit: string
  readonly post: string
  readonly head: string
  readonly held: Period
}

export type Comparison = {
  readonly same: number
  readonly freshUnits: readonly UnitRecord[]
  readonly changedUnits: readonly { was: UnitRecord; becomes: UnitRecord }[]
  readonly freshPeople: readonly PersonRecord[]
  readonly changedPeople: readonly { was: PersonRecord; becomes: PersonRecord }[]
  readonly fresh: readonly Dated[]
  readonly corrected: readonly { was: Dated; becomes: Dated }[]
  /** Held here, no longer in the file: asked about, never deleted. */
  readonly vanished: readonly Dated[]
  readonly freshRelations: readonly CountyRecords['relations'][number][]
}

export function datedRows(records: CountyRecords): Dated[] {
  const row = (kind: Kind, person: string, unit: string, post: string, head: string, held: Period): Dated => ({
    kind,
    key: [kind, person, unit, post, held.from].join('|'),
    person,
    unit,
    post,
    head,
    held,
  })
  return [
    ...records.tenures.map((it) => row('tenure', it.person, it.unit, it.post, '', it.held)),
    ...records.charges.map((it) => row('charge', it.leader, it.unit, '', '', it.held)),
    ...records.supervisionLines.map((it) => row('supervision-line', it.leader, it.unit, '', it.head, it.held)),
  ]
}

/** What a file would change. A row is the same if person, unit, post and start agree; only its end may then differ. */
export function compareRecords(held: CountyRecords, file: CountyRecords): Comparison {
  const units = compareBy(held.units, file.units, (it) => it.number, sameUnit)
  const people = compareBy(held.people, file.people, (it) => it.number, samePerson)
  const dated = compareBy(
    datedRows(held),
    datedRows(file),
    (it) => it.key,
    (a, b) => a.held.until === b.held.until,
  )
  // Declared by either, a relation holds both ways.
  const known = new Set(held.relations.flatMap((it) => [`${it.one}|${it.other}`, `${it.other}|${it.one}`]))
  const freshRelations = file.relations.filter((it) => !known.has(`${it.one}|${it.other}`))
  return {
    same: units.same + people.same + dated.same + (file.relations.length - freshRelations.length),
    freshUnits: units.fresh,
    changedUnits: units.changed,
    freshPeople: people.fresh,
    changedPeople: people.changed,
    fresh: dated.fresh,
    corrected: dated.changed,
    vanished: dated.vanished.filter((it) => it.held.until === null),
    freshRelations,
  }
}

/** The same row, ended on another day. */
export function endedOn(row: Dated, until: Day | null): Dated {
  return { ...row, held: { from: row.held.from, until } }
}

const sameUnit = (a: UnitRecord, b: UnitRecord) => a.name === b.name && a.kind === b.kind && a.superior === b.superior
const samePerson = (a: PersonRecord, b: PersonRecord) =>
  a.name === b.name && a.born === b.born && a.rank === b.rank && a.managedBy === b.managedBy

function compareBy<T>(held: readonly T[], file: readonly T[], key: (it: T) => string, same: (a: T, b: T) => boolean) {
  const before = new Map(held.map((it) => [key(it), it]))
  const fresh: T[] = []
  const changed: { was: T; becomes: T }[] = []
  let unchanged = 0
  for (const becomes of file) {
    const was = before.get(key(becomes))
    before.delete(key(becomes))
    if (was === undefined) fresh.push(becomes)
    else if (same(was, becomes)) unchanged += 1
    else changed.push({ was, becomes })
  }
  return { same: unchanged, fresh, changed, vanished: [...before.values()] }
}
