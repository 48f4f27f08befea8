import type { Day } from '../../../../engine/dates/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { mayConfirm } from '../record-act.ts'
import type { OwnItemRow } from './readable-unit-lists.ts'

/** The catalogue's rule: one list holds at most so many items, common and own together. */
const MOST_PER_KIND = 15
/** All lists of one unit together, as counties that published theirs have them; beyond it nobody keeps them in mind. */
const MOST_PER_UNIT = 50

export type Weakness = { nth: number | null; says: string }

/**
 * What a list cannot hold: too much of it, and items that nobody could ever check.
 * @param others items on the unit's other lists in force
 */
export function weaknessesOf(
  county: CountyOverTime,
  list: {
    readonly common: number
    readonly others: number
    readonly items: readonly OwnItemRow[]
    readonly holders: readonly string[]
  },
  today: Day,
): Weakness[] {
  const size = list.common + list.items.length
  const all = size + list.others
  const found: Weakness[] = []
  if (size > MOST_PER_KIND)
    found.push({ nth: null, says: `共 ${size} 条，超过每类岗位 ${MOST_PER_KIND} 条。请合并或者去掉。` })
  if (all > MOST_PER_UNIT)
    found.push({ nth: null, says: `本单位各张清单共 ${all} 条，超过各地常见的 ${MOST_PER_UNIT} 条。清单要简便易行。` })
  return [...found, ...list.items.flatMap((it, at) => ofItem(county, it, at + 1, list.holders, today))]
}

function ofItem(
  county: CountyOverTime,
  item: OwnItemRow,
  nth: number,
  holders: readonly string[],
  today: Day,
): Weakness[] {
  const says = [
    ...(item.countsWhen === '' ? ['没有写怎样算数，谁也核实不了'] : []),
    ...(item.confirmer === null ? ['没有写由谁核实'] : []),
    ...(isUnconfirmable(county, item, holders, today) ? ['核实人是本人或者他的下级，核实不了'] : []),
  ]
  return says.map((it) => ({ nth, says: `第 ${nth} 条“${item.what}”：${it}。` }))
}

/** The confirmer is one of those who owe it, or stands below one of them. */
export function isUnconfirmable(
  county: CountyOverTime,
  { confirmer }: OwnItemRow,
  holders: readonly string[],
  today: Day,
): boolean {
  return confirmer !== null && holders.some((it) => mayConfirm(county, confirmer, it, today) !== null)
}
