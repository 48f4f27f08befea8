import { type Day, dayInWords, type Period, type WorkingCalendar } from '../../../../engine/dates/index.ts'
import { type OccurrenceDue, occurrencesDue } from '../../../../engine/occurrences.ts'
import type { Duty, DutyVersion, Every } from '../../../../engine/vocabulary.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import type { Owing } from '../duty-book.ts'
import { bodyOf } from './bodies.ts'
import { type OwnItemRow, type UnitList, unitListInForce } from './readable-unit-lists.ts'

const OWN = /^[0-9a-f-]{36}$/

/** Whether a duty is a unit's own item rather than one of the book. */
export const isOwnItem = (duty: string) => OWN.test(duty)

const EVERY: readonly string[] = ['month', 'quarter', 'half-year', 'year'] satisfies Every[]
const NOT_LAID = { promptly: '及时（本单位定）', 'per-matter': '逐件（本单位定）' } as const
const LAID = { month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } as const

export function whenInWords({ cadence, dueOn }: OwnItemRow): string {
  if (cadence === 'once') return dueOn === null ? '限期完成' : `${dayInWords(dueOn)}以前`
  if (cadence === 'promptly' || cadence === 'per-matter') return NOT_LAID[cadence]
  return `${LAID[cadence]}（本单位定）`
}

/** Own items that bind a holder on a day, each with its list. */
export function ownItemsOn(lists: readonly UnitList[], county: CountyOverTime, owing: Owing, on: Day) {
  const list = unitListInForce(lists, bodyOf(county, owing.unit), owing.postKind, on)
  return (list?.items ?? []).map((item) => ({ item, list: list as UnitList }))
}

/**
 * What of a unit's own items falls due for a holder. A period that began under one version is owed by that version, also
 * once the next has begun: the day on which it arose decides.
 */
export function ownDue(
  lists: readonly UnitList[],
  county: CountyOverTime,
  owing: Owing,
  held: Period,
  from: Day,
  until: Day,
  calendar: WorkingCalendar,
): OccurrenceDue[] {
  const body = bodyOf(county, owing.unit)
  const versions = lists.filter((it) => it.unit === body && it.postKind === owing.postKind)
  return versions.flatMap((list, at) => {
    const next = versions[at + 1]?.fromDay ?? null
    const spell = { from: held.from > list.fromDay ? held.from : list.fromDay, until: held.until }
    if (spell.until !== null && spell.until <= spell.from) return []
    return list.items
      .flatMap((it) => dueOfItem(it, owing, spell, from, until, calendar))
      .filter((it) => next === null || it.arisesOn < next)
  })
}

function dueOfItem(
  item: OwnItemRow,
  owing: Owing,
  spell: Period,
  from: Day,
  until: Day,
  calendar: WorkingCalendar,
): OccurrenceDue[] {
  const version: DutyVersion = {
    what: item.what,
    how: item.how,
    startFrom: item.startFrom,
    countsWhen: item.countsWhen,
    confirmedBy: '',
    under: [],
    cadence: EVERY.includes(item.cadence)
      ? { nature: 'by-adopted-list', every: item.cadence as Every, under: '' }
      : { nature: 'promptly' },
    inForce: { from: spell.from, until: null },
  }
  const duty: Duty = { id: item.item, owedBy: owing.postKind, versions: [version] }
  if (item.cadence !== 'once' || item.dueOn === null) return occurrencesDue(duty, [], spell, from, until, calendar)
  const { dueOn } = item
  const owed = spell.from < until && dueOn >= spell.from && (spell.until === null || dueOn < spell.until)
  const period = `${dayInWords(dueOn)}以前`
  return owed ? [{ duty: item.item, period, arisesOn: spell.from, dueOn, derivation: [], version }] : []
}
