import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CountyOverTime } from './county-over-time.ts'

const MOST_FOUND = 20

/** People and units by name, part of a name, pinyin or its initials. */
export async function findByName(tx: Tx, countyId: number, county: CountyOverTime, words: string, on: Day) {
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, (it) => `\\${it}`)}%`
  const find = (table: 'person' | 'unit') =>
    tx.rows<{ number: string; name: string }>(
      `select number, name from ${table} where county_id = $1 and name_key like $2 order by name, number limit ${MOST_FOUND}`,
      [countyId, like],
    )
  const people = await find('person')
  const units = await find('unit')
  return { people: people.map((it) => ({ ...it, where: whereIs(county, it.number, on) })), units }
}

/** "青禾县统计局 局长": tells people of one name apart. */
function whereIs(county: CountyOverTime, person: string, on: Day): string {
  const first = county.tenuresOf(person, on)[0]
  return first ? `${county.unitRef(first.unit).name} ${first.post}` : '现无任职'
}
