import type { Day } from '../../../../engine/dates/index.ts'
import type { FactBody } from '../fact.ts'
import { laterDayIn, type RegisterRow, RowFault } from './register-row.ts'
import { isReported } from './register-shapes.ts'
import {
  actOf,
  checkResultOf,
  disciplineOf,
  foundByOf,
  howOf,
  isAboutAbsence,
  isNotYet,
  problemClassOf,
  talkOf,
} from './register-words.ts'

type Days = ReturnType<RegisterRow['days']>

/** A fact of the row's day, or of the day it names itself. */
export type FactOfRow = FactBody & { readonly on?: Day }

/** What a row of each register says; a row may hold two facts (a problem known and dealt with). */
export const FACTS_OF_ROW: Readonly<Record<string, (row: RegisterRow, days: Days) => readonly FactOfRow[]>> = {
  absences: (row, { on }) => {
    const person = row.person('person', '外出人')
    const reported = isReported(row.said('reported'))
    if (reported === null) throw new RowFault(`${said(row, 'reported', '是否报备')}，请写“已报备”或“未报备”`)
    const seenBy = row.people('seenBy', '已知悉的领导')
    const seenOn = laterDayIn(row, 'seenOn', '知悉日期')
    if (seenOn !== null && seenOn !== on) throw new RowFault('知悉日期与外出日期不是同一天，请在系统里另记这次知悉')
    return [{ fact: 'absence-recorded', person, unit: row.unitOf(person, on), reported, seenBy }]
  },
  violations: (row) => {
    const person = row.person('person', '违纪人员')
    const discipline = disciplineOf(row.text('discipline'))
    if (discipline === '') throw new RowFault('没有写纪律类别，请补上')
    const foundBy = foundByOf(row.text('foundBy'))
    if (foundBy === null) throw new RowFault(`${said(row, 'foundBy', '发现方式')}，请写暗访、检查或自查`)
    return [{ fact: 'violation-recorded', person, discipline, foundBy, ref: row.row.cell('ref')?.text.trim() ?? '' }]
  },
  talks: (row) => [talkOrReminder(row)],
  checks: (row) => {
    const by = row.person('by', '检查人')
    const unit = row.hasUnit() ? { unit: row.unit() } : {}
    const person = row.isNamed('checked') ? { person: row.person('checked', '被检查人') } : {}
    if (!('unit' in unit) && !('person' in person)) throw new RowFault('没有写检查的是哪个单位或哪个人，请补上')
    const confirmed = row.isNamed('confirmed') ? { confirmedBy: row.person('confirmed', '核实人') } : {}
    return [{ fact: 'check-held', by, ...unit, ...person, result: checkResultOf(row.text('result')), ...confirmed }]
  },
  problems: (row, { on }) => {
    const problem = row.text('problem')
    if (problem === '') throw new RowFault('没有写问题编号，请补上')
    const by = row.person('by', '知悉人')
    const facts = [...knowledge(row, problem, by, on), ...handling(row, problem, by, on)]
    if (facts.length === 0) throw new RowFault('没有写知悉途径，也没有写处理情况，请补上其中一项')
    return facts
  },
}

function talkOrReminder(row: RegisterRow): FactBody {
  const from = row.person('from', '谈话人')
  const to = row.person('to', '谈话对象')
  if (from === to) throw new RowFault('谈话人和对象写成了同一个人，请改正')
  const type = row.text('type')
  const kind = talkOf(type)
  if (kind === null && /提醒/.test(type)) return { fact: 'reminder-given', from, to, about: reminderAbout(row, type) }
  if (kind === null) throw new RowFault(`${said(row, 'type', '类型')}，请写谈心谈话、约谈、提醒谈话或外出提醒`)
  const other = row.isNamed('with') ? { with: row.person('with', '共同谈话人') } : {}
  const recorder = row.isNamed('recordedBy') ? { recordedBy: row.person('recordedBy', '记录人') } : {}
  return { fact: 'talk-held', from, to, kind, ...other, ...recorder }
}

function reminderAbout(row: RegisterRow, type: string): string {
  const about = row.text('about')
  if (isAboutAbsence(type) || isAboutAbsence(about)) return 'absence'
  const within = /[(:](.+?)\)?$/.exec(type)?.[1] ?? ''
  if (about === '' && within === '') throw new RowFault('没有写提醒的是哪件事，请写外出或问题编号')
  return about || within
}

function knowledge(row: RegisterRow, problem: string, by: string, on: Days['on']): FactBody[] {
  const words = row.text('how')
  if (words === '') return []
  const how = howOf(words)
  if (how === null)
    throw new RowFault(`${said(row, 'how', '知悉途径')}，请写谈话记录、审计线索、检查、下级报告或本人发现`)
  const problemClass = problemClassOf(row.text('class'))
  if (problemClass === '') throw new RowFault('没有写问题类别，请补上')
  return [{ fact: 'problem-known', problem, by, unit: row.unitOf(by, on), class: problemClass, how }]
}

function handling(row: RegisterRow, problem: string, by: string, on: Day): FactOfRow[] {
  const words = row.text('act')
  if (words === '' || isNotYet(words)) return []
  const act = actOf(words)
  if (act === null) throw new RowFault(`${said(row, 'act', '处理情况')}，请写已上报、已处理或已移交`)
  const actedOn = laterDayIn(row, 'actedOn', '处理日期') ?? on
  if (actedOn < on && row.text('how') !== '') throw new RowFault('处理日期早于知悉日期，请核对这两个日期')
  return [{ fact: 'problem-acted-on', problem, by, act, on: actedOn }]
}

function said(row: RegisterRow, role: string, what: string): string {
  const text = row.text(role)
  return text === '' ? `没有写${what}` : `${what}“${text}”不认识`
}
