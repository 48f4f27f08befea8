import { PROBLEM_CLASSES, type ProblemClass } from '../../../contract/problems.ts'
import type { FactBody, SettingName } from './fact.ts'

/** Names for numbers; the county over time has them. */
export type Naming = { person(number: string): string; unit(number: string): string }

const how = {
  'talk-note': '谈话记录',
  'audit-line': '审计线索',
  inspection: '检查',
  'report-from-below': '下级报告',
  'own-observation': '本人发现',
} as const
const acted = { 'reported-up': '已上报', handled: '已处理', 'handed-over': '已移交' } as const
const foundBy = { 'covert-check': '暗访', inspection: '检查', 'self-found': '自查' } as const
const about: Readonly<Record<string, string>> = { absence: '外出报备的事', violation: '违反纪律的事' }
const talk = { heart: '谈心谈话', ask: '约谈', reminder: '提醒谈话' } as const
const discipline: Readonly<Record<string, string>> = {
  political: '政治纪律',
  organisation: '组织纪律',
  integrity: '廉洁纪律',
  mass: '群众纪律',
  work: '工作纪律',
  life: '生活纪律',
}
/** As the book calls them. */
const setting: Readonly<Record<SettingName, (value: number) => string>> = {
  headMustActWithinDays: (value) => `主官知悉未报备外出后应当提醒的天数定为 ${value} 天`,
  knownMustActWithinWorkdays: (value) => `知悉问题后应当处理、上报或者移交的工作日数定为 ${value} 个工作日`,
  repeatWindowMonths: (value) => `把前后两次问题连起来看的月数定为 ${value} 个月`,
  answerWithinWorkdays: (value) => `苗头送达后应当答复的工作日数定为 ${value} 个工作日`,
}

/** 工作纪律; as entered where the word is not one of ours. */
export const disciplineWords = (entered: string) => discipline[entered] ?? entered
/** 私设小金库; as entered where the word is not one of ours. */
export const problemClassWords = (entered: string) =>
  Object.hasOwn(PROBLEM_CLASSES, entered) ? PROBLEM_CLASSES[entered as ProblemClass] : entered

/** One Chinese sentence that says what the fact says, and nothing about guilt. */
export function factWords(fact: FactBody, name: Naming): string {
  switch (fact.fact) {
    case 'absence-recorded': {
      const seen = fact.seenBy.length > 0 ? `，${fact.seenBy.map(name.person).join('、')}当日已知悉` : ''
      return `${name.person(fact.person)}（${name.unit(fact.unit)}）外出，${fact.reported ? '事先已报备' : '事先未报备'}${seen}`
    }
    case 'absence-seen':
      return `${name.person(fact.by)}已知悉这次外出`
    case 'reminder-given':
      return `${name.person(fact.from)}提醒了${name.person(fact.to)}${about[fact.about] ?? `（事项：${fact.about}）`}`
    case 'problem-known':
      return `${name.person(fact.by)}通过${how[fact.how]}知悉${name.unit(fact.unit)}的问题 ${fact.problem}（${problemClassWords(fact.class)}）`
    case 'problem-acted-on':
      return `${name.person(fact.by)}对问题 ${fact.problem}：${acted[fact.act]}`
    case 'violation-recorded':
      return `${name.person(fact.person)}违反${disciplineWords(fact.discipline)}，${foundBy[fact.foundBy]}发现，认定文号 ${fact.ref}`
    case 'talk-held':
      return `${name.person(fact.from)}与${name.person(fact.to)}${talk[fact.kind]}`
    case 'check-held': {
      const where = [fact.unit && name.unit(fact.unit), fact.person && name.person(fact.person)]
        .filter(Boolean)
        .join('、')
      const confirmed = fact.confirmedBy ? `，结果由${name.person(fact.confirmedBy)}核实` : '，结果尚无他人核实'
      return `${name.person(fact.by)}检查了${where}${confirmed}`
    }
    case 'withdrawn':
      return `有一条登记被撤回，原因：${fact.why}`
    case 'setting':
      return `县定数：${setting[fact.name](fact.value)}`
  }
}
