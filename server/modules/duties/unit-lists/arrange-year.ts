import type { Tx } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import { newId } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { writeEntry } from '../../ledger/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { KindHeld } from './bodies.ts'
import { whenInWords } from './own-duties.ts'
import { type ArrangementRow, listUnitLists, unitListInForce } from './readable-unit-lists.ts'
import { endOfYear } from './spans.ts'

type Common = (id: string) => { what: string; cadence: string }

/** Takes the year's arrangement from the lists in force: item, who, by when. @returns how many items. */
export async function arrangeYear(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  unit: string,
  kinds: readonly KindHeld[],
  year: number,
  common: Common,
  now: Date,
): Promise<number> {
  if (county.headOf(unit, viewer.today) !== viewer.person) throw new Refusal('not-entitled')
  const lists = await listUnitLists(tx, viewer.countyId, [unit])
  const items = kinds.flatMap(({ postKind, holders }): ArrangementRow['items'] => {
    const list = unitListInForce(lists, unit, postKind, endOfYear(year))
    const who = [...holders]
    return [
      ...(list?.common ?? []).map((id) => ({ item: id, what: common(id).what, who, by: common(id).cadence })),
      ...(list?.items ?? [])
        .filter((it) => it.dueOn === null || Number(it.dueOn.slice(0, 4)) === year)
        .map((it) => ({ item: it.item, what: it.what, who, by: whenInWords(it) })),
    ]
  })
  if (items.length === 0) throw new Refusal('no-list')
  const id = newId()
  await tx.run(
    `insert into yearly_arrangement (county_id, id, unit, year, items, made_on, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [viewer.countyId, id, unit, year, JSON.stringify(items), viewer.today, viewer.person, now],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'year-arranged',
    subject: `unit/${unit}`,
    body: { year, items },
  })
  return items.length
}
