import type { z } from 'zod'
import type { DeskItem } from '../contract/desk.ts'
import { type Day, dayInWords, type WorkingCalendar } from '../engine/dates/index.ts'
import type { AbsenceBook } from './modules/conduct/index.ts'
import type { DutyPresenter } from './modules/duties/index.ts'
import type { firstInPerson, InPersonBook } from './modules/insight/index.ts'
import type { EffectOver, MatterBook, Waiting } from './modules/matters/index.ts'
import type { CountyOverTime } from './modules/organisation/index.ts'
import { factsInWords, type SignRow } from './modules/signs/index.ts'

export type Item = z.infer<typeof DeskItem>

export type DeskOptions = {
  readonly calendar: WorkingCalendar
  readonly duties: DutyPresenter
  readonly signTitle: (sign: string) => string
  /** "党内监督条例第24条（转引）": the first provision a sign rests on. */
  readonly shortProvision: (id: string) => string
  readonly matters: MatterBook
  readonly absences: AbsenceBook
  readonly inPerson: InPersonBook
}

export function signItem(row: SignRow, left: number | null, options: DeskOptions): Item {
  return {
    kind: 'sign',
    id: row.id,
    title: options.signTitle(row.sign),
    why: row.words,
    dueOn: row.answer_due_on,
    workdaysLeft: left,
    under: row.under[0] ? options.shortProvision(row.under[0]) : null,
    go: { label: '去处理', href: `/signs/${row.id}` },
  }
}

export function replyItem(row: SignRow, options: DeskOptions): Item {
  return {
    kind: 'reply',
    id: row.id,
    title: `关于您的一条苗头（${options.signTitle(row.sign)}），您可以说明情况`,
    why: factsInWords(row.words),
    dueOn: null,
    workdaysLeft: null,
    under: row.under[0] ? options.shortProvision(row.under[0]) : null,
    go: { label: '看事实并说明', href: `/signs/${row.id}` },
  }
}

/** Facts were put before him: what they are called by others does not come to his desk. */
export function explanationItem(it: { id: string; words: string }): Item {
  return {
    kind: 'explanation',
    id: it.id,
    title: '有几件事实请您说明情况',
    why: it.words,
    dueOn: null,
    workdaysLeft: null,
    under: null,
    go: { label: '看事实并说明', href: `/explanations/${it.id}` },
  }
}

/** One line, whatever waits: the rest stands on the page of the four in person. */
export function inPersonItem({ why, since, matter }: NonNullable<Awaited<ReturnType<typeof firstInPerson>>>): Item {
  const waits = why === 'untouched' ? '发现，还没有您亲自办的记录' : `起停在“${matter.state}”`
  return {
    kind: 'in-person',
    id: matter.key,
    title: `四个亲自：“${matter.title}”等您亲自办`,
    why: `${dayInWords(since as Day)}${waits}。`,
    dueOn: null,
    workdaysLeft: null,
    under: null,
    go: { label: '去看', href: '/acts/in-person' },
  }
}

/** A step that waits for the viewer; a shell says nothing but its number. */
export function matterItem(waiting: Waiting, county: CountyOverTime, left: number | null, options: DeskOptions): Item {
  const { row, procedure: title, step, says } = waiting
  const [under] = step.under
  const about = row.subject_person
    ? county.personRef(row.subject_person).name
    : row.subject_unit && county.unitRef(row.subject_unit).name
  return {
    kind: 'matter',
    id: row.id,
    title: about ? `${title}（${about}）：${step.title}` : `${title}：${step.title}`,
    why: says,
    dueOn: row.due_on ?? row.planned_on,
    workdaysLeft: left,
    under: under === undefined ? null : options.shortProvision(under),
    go: { label: '去办', href: `/matters/${row.id}` },
  }
}

/** For the organisation department: nothing has to be done for an effect to end, and nothing goes on because nobody did. */
export function effectItem(it: EffectOver, county: CountyOverTime, options: DeskOptions): Item {
  return {
    kind: 'effect-over',
    id: it.id,
    title: `${county.personRef(it.person).name}的${it.title}已满`,
    why: `最后一天是${dayInWords(it.lastDay)}，次日起不再有影响。`,
    dueOn: null,
    workdaysLeft: null,
    under: it.under === null ? null : options.shortProvision(it.under),
    go: it.readable
      ? { label: '看这一件', href: `/matters/${it.matterId}` }
      : { label: '看本人', href: `/people/${it.person}` },
  }
}

export function absenceItem(it: {
  id: string
  person: { name: string }
  unit: { name: string }
  on: string
  reported: boolean
}): Item {
  return {
    kind: 'absence',
    id: it.id,
    title: `${it.person.name}外出未报备，等您知悉`,
    why: `${it.unit.name}，${dayInWords(it.on as Day)}外出`,
    dueOn: null,
    workdaysLeft: null,
    under: null,
    go: { label: '去看', href: `/facts?absence=${it.id}` },
  }
}
