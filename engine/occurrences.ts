import { EVERY } from './cadence-words.ts'
import { type CalendarPeriod, calendarPeriodsOver } from './calendar-periods.ts'
import { type Day, type Period, periodHas, type WorkingCalendar } from './dates/index.ts'
import { inForceOn } from './in-force.ts'
import type { Cadence, CountyCadence, Duty, DutyVersion, Every } from './vocabulary.ts'

/** One duty, one holder, one period. */
export type OccurrenceDue = {
  readonly duty: string
  /** 2026年上半年 */
  readonly period: string
  readonly arisesOn: Day
  /** The last day of the period, never moved for a holiday; it is in time to its last second. */
  readonly dueOn: Day
  /** Sentences: how often and by what, the period, when it began for this holder, why the day is the day. */
  readonly derivation: readonly string[]
  /** The version of the duty that binds: the one in force on the day it arose. */
  readonly version: DutyVersion
}

type CadenceInForce = {
  readonly every: Every
  readonly begins: Day
  /** False for a cadence that follows another: it waits for the first of its periods that begins under it. */
  readonly atOnce: boolean
  readonly ends: Day | null
  readonly says: string
}

/**
 * What falls due for one who holds a post over `held`, as far as the time from its arising to its due day touches the
 * days from `from` to before `until`. He who took office within a period owes it for that period; who left before its
 * last day leaves it to his successor. A duty whose cadence the county has not set yields nothing.
 * @param held the tenure, cut to the days on which the county's adopted list holds the duty.
 * @param county all cadences the county ever set, in the order of `fromDay`, the later-set last.
 */
export function occurrencesDue(
  duty: Duty,
  county: readonly CountyCadence[],
  held: Period,
  from: Day,
  until: Day,
  calendar: WorkingCalendar,
): OccurrenceDue[] {
  const dutyBegins = duty.versions[0]?.inForce.from
  if (dutyBegins === undefined) return []
  return duty.versions.flatMap((version) =>
    cadencesInForce(duty.id, version.cadence, dutyBegins, county).flatMap((cadence) =>
      calendarPeriodsOver(cadence.every, from, until).flatMap((period) => {
        const arisesOn = arising(period, cadence, held)
        if (arisesOn === null || arisesOn >= until || inForceOn(duty.versions, arisesOn) !== version) return []
        const derivation = derive(period, cadence, arisesOn, calendar)
        return [{ duty: duty.id, period: period.label, arisesOn, dueOn: period.last, derivation, version }]
      }),
    ),
  )
}

/** The day from which this holder owes the period under this cadence; null where he does not. */
function arising(period: CalendarPeriod, cadence: CadenceInForce, held: Period): Day | null {
  if (!periodHas(held, period.last)) return null
  if (!cadence.atOnce && period.first < cadence.begins) return null
  const on = latest(period.first, held.from, cadence.begins)
  return on <= period.last && (cadence.ends === null || on < cadence.ends) ? on : null
}

function derive(period: CalendarPeriod, cadence: CadenceInForce, arisesOn: Day, calendar: WorkingCalendar): string[] {
  const { label, first, last } = period
  return [
    cadence.says,
    `${label}：${inWords(first)}至${inWords(last)}。`,
    ...(arisesOn > first ? [`${inWords(arisesOn)}起承担，本期仍应完成。`] : []),
    dueDayInWords(last, calendar),
  ]
}

/** Whether a county may set how often this comes round; elsewhere it may not. */
export function isSetByCounty(cadence: Cadence): boolean {
  return cadence.nature === 'set-by-county'
}

function cadencesInForce(
  duty: string,
  cadence: Cadence,
  dutyBegins: Day,
  county: readonly CountyCadence[],
): readonly CadenceInForce[] {
  if (cadence.nature === 'statutory' || cadence.nature === 'by-adopted-list') {
    const by = cadence.nature === 'statutory' ? '由法规规定' : '按审议通过的清单，不是法定期次'
    const says = `${EVERY[cadence.every]}一次，${by}。`
    return [{ every: cadence.every, begins: dutyBegins, atOnce: true, ends: null, says }]
  }
  if (cadence.nature !== 'set-by-county') return []
  const set = county.filter((it) => it.duty === duty).filter((it, at, all) => it.fromDay !== all[at + 1]?.fromDay)
  return set.map((it, at) => ({
    every: it.every,
    begins: latest(it.fromDay, dutyBegins),
    atOnce: at === 0,
    ends: set[at + 1]?.fromDay ?? null,
    says: `${EVERY[it.every]}一次，由县定（${it.document}），${inWords(it.fromDay)}起执行。`,
  }))
}

function dueDayInWords(on: Day, calendar: WorkingCalendar): string {
  if (on > calendar.horizon) return `${inWords(on)}到期；那一年的放假安排还没有公布，期末日不因放假顺延。`
  return calendar.isWorkingDay(on)
    ? `${inWords(on)}到期，当天是工作日。`
    : `${inWords(on)}到期，当天不是工作日，期末日不顺延。`
}

function inWords(on: Day): string {
  return `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`
}

function latest(...days: readonly [Day, ...Day[]]): Day {
  return days.reduce((one, other) => (one < other ? other : one))
}
