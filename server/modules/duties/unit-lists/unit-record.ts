import type { z } from 'zod'
import type { seeUnitRecord } from '../../../../contract/lists.ts'
import { type Day, dayInWords } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { type DutyBook, dutyOn } from '../duty-book.ts'
import { type ActRow, listActsInUnits } from '../readable-acts.ts'
import { listDueInUnits, type OccurrenceRow } from '../readable-occurrences.ts'
import { unitsOfBody } from './bodies.ts'
import { whenInWords } from './own-duties.ts'
import { listUnitLists } from './readable-unit-lists.ts'
import type { Span } from './spans.ts'

/** What else came up in the unit's line: its title, how often, counted from what, where it opens. */
export type Arisen = {
  readonly title: string
  readonly times: number
  /** What is to be said of them besides: 其中自查发现 1 次. */
  readonly ofThem: string
  readonly base: string
  readonly link: string
}
export type UnitRecord = z.input<(typeof seeUnitRecord)['reply']>
type Line = UnitRecord['sections'][number]['lines'][number]
type Found = {
  readonly book: DutyBook
  readonly county: CountyOverTime
  readonly unit: string
  readonly due: readonly OccurrenceRow[]
  readonly acts: readonly ActRow[]
  readonly today: Day
  readonly span: Span
}

/** A study of half a year or the report of a year: only what the record holds and this viewer may read, no word of praise. */
export async function unitRecord(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  book: DutyBook,
  unit: string,
  span: Span,
  arisen: readonly Arisen[],
): Promise<UnitRecord> {
  const units = unitsOfBody(county, unit)
  const due = await listDueInUnits(tx, viewer, units, span.from, span.until)
  const acts = await listActsInUnits(tx, viewer, units, span.from, span.until)
  const lists = await listUnitLists(tx, viewer.countyId, [unit])
  const found: Found = { book, county, unit, due, acts, today: viewer.today, span }
  const next = lists
    .filter((it) => lists.findLast((one) => one.postKind === it.postKind) === it)
    .flatMap((list) =>
      list.items
        .filter((it) => it.cadence === 'promptly' || it.cadence === 'per-matter')
        .map((it) => line(`${it.what}：${whenInWords(it)}。`, listSays(list), `/lists/${unit}`)),
    )
  const name = county.unitRef(unit).name
  return {
    title: span.half ? `${name}${span.words}全面从严治党专题研究材料` : `${name}${span.words}落实主体责任情况报告`,
    unit: county.unitRef(unit),
    sections: [
      { title: '应当做的', lines: orNone(owed(found), '本期没有到期的事项。') },
      { title: '做了什么、核实了什么', lines: orNone([...done(found), ...arisen.map(arisenLine)], '本期没有记录。') },
      { title: '没有做到的', lines: orNone(notDone(found), '到期的事项都有核实过的结果。') },
      { title: '下一步', lines: orNone([...ahead(found), ...next], '没有待办的事项，请在会上议定。') },
    ],
  }
}

const line = (says: string, base: string, link: string | null): Line => ({ says, base, link })
const orNone = (lines: Line[], says: string): Line[] => (lines.length > 0 ? lines : [line(says, '', null)])
const listSays = (list: { version: number; minutes: string; fromDay: Day }) =>
  `本单位清单第 ${list.version} 版（${list.minutes}，${dayInWords(list.fromDay)}起）`
const whatOf = ({ book }: Found, it: OccurrenceRow) => it.own_what ?? dutyOn(book, it.duty, it.due_on)?.what ?? it.duty
const isPast = ({ today }: Found, it: OccurrenceRow) => it.due_on < today
const passed = (found: Found) => found.due.filter((it) => isPast(found, it))
const unitPage = (unit: string) => `/units/${encodeURIComponent(unit)}`

function owed(found: Found): Line[] {
  const { due, span, county } = found
  if (due.length === 0) return []
  const base = `${dayInWords(span.from)}至${dayInWords(span.until)}到期的事项，按县里和本单位审议通过的清单`
  const finished = (rows: readonly OccurrenceRow[]) => rows.filter((it) => it.done_on !== null).length
  const byDuty = [...Map.groupBy(due, (it) => it.duty).values()].map((rows) => {
    const people = [...new Set(rows.map((it) => county.personRef(it.person).name))].join('、')
    return line(
      `${whatOf(found, rows[0] as OccurrenceRow)}：应做 ${rows.length} 件，有核实过的结果 ${finished(rows)} 件。`,
      `${people}承担`,
      dutiesOf(rows[0] as OccurrenceRow),
    )
  })
  const past = passed(found)
  const whole = `本期应做 ${due.length} 件，已到期 ${past.length} 件，到期的有核实过的结果 ${finished(past)} 件。`
  return [line(whole, base, unitPage(found.unit)), ...byDuty]
}

/** Where an occurrence stands with its last act: the list of who owes it. */
const dutiesOf = (it: OccurrenceRow) => `/duties?person=${encodeURIComponent(it.person)}#${it.duty}`

function done({ acts, county, unit, span }: Found): Line[] {
  if (acts.length === 0) return []
  const actions = acts.filter((it) => it.nature === 'action')
  const confirmed = actions.filter((it) => it.finding === 'true')
  const base = `${span.words}记下的履责 ${acts.length} 件`
  const link = unitPage(unit)
  return [
    line(
      `记下 ${acts.length} 件：行动 ${actions.length} 件，开会发文等陈述 ${acts.length - actions.length} 件。`,
      base,
      link,
    ),
    line(
      `行动中经别人核实属实的 ${confirmed.length} 件，核实不属实的 ${notTrue(actions)} 件。`,
      `行动 ${actions.length} 件`,
      link,
    ),
    ...confirmed.map((it) =>
      line(
        `${dayInWords(it.on_day)}，${county.personRef(it.by_person).name}：${unended(it.done)}。结果：${unended(it.outcome)}。`,
        `${county.personRef(it.confirmed_by ?? '').name}核实`,
        link,
      ),
    ),
  ]
}

/** What was written down with its full stop does not end twice. */
const unended = (text: string) => text.replace(/[。；\s]+$/u, '')

const notTrue = (acts: readonly ActRow[]) => acts.filter((it) => it.finding === 'not-true').length

const arisenLine = ({ title, times, ofThem, base, link }: Arisen): Line =>
  line(`“${title}”${times} 次${ofThem}。`, base, link)

function notDone(found: Found): Line[] {
  const link = unitPage(found.unit)
  const open = passed(found)
    .filter((it) => it.done_on === null)
    .map((it) =>
      line(
        `${whatOf(found, it)}（${it.period_label}）：到期没有核实过的结果。`,
        `${found.county.personRef(it.person).name}，${dayInWords(it.due_on)}到期`,
        dutiesOf(it),
      ),
    )
  const actions = found.acts.filter((it) => it.nature === 'action')
  const unsure = actions.filter((it) => it.finding === null).length
  return unsure === 0 ? open : [...open, line(`行动中有 ${unsure} 件还没有人核实。`, `行动 ${actions.length} 件`, link)]
}

function ahead(found: Found): Line[] {
  const open = found.due.filter((it) => !isPast(found, it) && it.done_on === null)
  return [...Map.groupBy(open, (it) => `${it.duty}|${it.due_on}`).values()].map((rows) => {
    const first = rows[0] as OccurrenceRow
    const people = rows.map((it) => found.county.personRef(it.person).name).join('、')
    const says = `${whatOf(found, first)}（${first.period_label}）：${dayInWords(first.due_on)}到期。`
    return line(says, `${people}承担`, dutiesOf(first))
  })
}
