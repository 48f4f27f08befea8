import { type Day, periodHas } from '../../../../engine/dates/index.ts'
import type { CountyRecords } from '../records.ts'
import { countyName } from './county-name.ts'
import { PeopleIndex } from './people-index.ts'
import type { Known } from './tables/column-contents.ts'
import { UNIT_END } from './tables/person-and-unit-roles.ts'
import { UnitsIndex } from './units-index.ts'
import { numberKey } from './words/person-words.ts'
import { makeUnitKey } from './words/unit-name-keys.ts'

/** A county's people and units as other tables write of them. */
export type Lookup = {
  readonly people: PeopleIndex
  readonly units: UnitsIndex
  readonly known: Known
  /** The units in which the person held a post on the day. */
  unitsOfPerson(person: string, on: Day): readonly string[]
}

export function lookupIn(county: CountyRecords): Lookup {
  const people = new PeopleIndex(county.people)
  const name =
    county.county ??
    countyName(
      county.units.map((it) => it.name),
      [],
    )
  const units = new UnitsIndex(county.units, makeUnitKey(name), new Map())
  const numbers = new Set(county.units.map((it) => numberKey(it.number)))
  const held = Map.groupBy(county.tenures, (it) => it.person)
  return {
    people,
    units,
    known: {
      isPersonNumber: people.isNumber,
      isPersonName: people.isName,
      isUnitNumber: (text) => numbers.has(numberKey(text)),
      isUnitName: (text) => UNIT_END.test(text),
    },
    unitsOfPerson: (person, on) => [
      ...new Set((held.get(person) ?? []).filter((it) => periodHas(it.held, on)).map((it) => it.unit)),
    ],
  }
}
