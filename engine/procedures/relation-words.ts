import { fieldOf } from './matter.ts'
import { columnsOf } from './read-inputs.ts'
import type { Procedure, Relation, When } from './vocabulary.ts'

const RELATIONS: Readonly<Record<Exclude<Relation, object>, string>> = {
  opener: '经办人',
  'organ-head': '承办机关主要负责人',
  'organ-member': '承办机关人员',
  'peer-committee-head': '同级党委主要负责人',
  'commission-head': '县纪委主要负责人',
  'commission-officer': '县纪委人员',
  'committee-head': '县委主要负责人',
  'supervision-office': '党风政风监督室',
  'petition-office': '信访室',
  'case-office': '案件监督管理室',
  'review-office': '案件审理室',
  'organisation-department': '县委组织部',
  subject: '对象本人（党组织为其主要负责人）',
  'subject-head': '对象所在单位主要负责人',
  'supervising-leader': '主管领导',
  'answers-for-subject': '对本人或者单位负责的领导',
  'above-subject': '单位的上级领导',
  'unit-head': '单位主要负责人',
  'unit-seat': '单位里任职的人',
  'unit-member': '单位和所属单位的人',
  'commission-side': '县纪委监委、派驻机构人员',
  'supervision-apart': '党风政风监督室',
  'leader-in-charge': '分管领导',
  'origin-addressee': '收到这条苗头的人',
  'opener-outside': '登记人（不是本单位的）',
  'opener-colleague': '经办人同一班子的成员',
  program: '程序自动',
  anyone: '任何干部',
}

/** 县纪委主要负责人; the label of the field, or of the column, where the person was named in one. */
export function relationInWords(relation: Relation, procedure: Procedure): string {
  if (typeof relation !== 'object') return RELATIONS[relation]
  const field = fieldOf(procedure, relation.namedIn)
  const column = field && columnsOf(field.ask).find((it) => it.id === 'person')
  return column?.label ?? field?.label ?? ''
}

const TRAITS = {
  organisation: '对象是党组织',
  person: '对象是领导干部',
  'led-by-peer-committee': '对象是同级党委直接领导的党组织或其主要负责人',
  'managed-by-peer-committee': '对象由同级党委管理',
  'leading-cadre': '对象是领导干部职务',
  'managed-above': '对象由上级管理',
  'organ-is-commission': '承办机关是纪委',
  'organ-is-committee': '承办机关是党委',
  'heads-committee': '对象是县委主要负责人',
} as const

/** 对象是党组织，且（承办机关不是党委，或已办“批准”） */
export function whenInWords(when: When, procedure: Procedure): string {
  if ('not' in when) return whenNotInWords(when.not, procedure)
  if ('all' in when) return joined(when.all, '，且', procedure)
  if ('any' in when) return joined(when.any, '，或', procedure)
  if ('trait' in when) return TRAITS[when.trait]
  if ('taken' in when) return `已办“${titleOf(when.taken, procedure)}”`
  const field = fieldOf(procedure, when.field)
  const label = field?.label ?? when.field
  return 'below' in when ? `${label}不足${when.below}` : `${label}：${optionTitle(field?.ask, when.has)}`
}

/** That it does not hold, said of each of its parts: never the denial of a whole sentence. */
function whenNotInWords(when: When, procedure: Procedure): string {
  if ('not' in when) return whenInWords(when.not, procedure)
  const denied = (parts: readonly When[]) => parts.map((it): When => ({ not: it }))
  if ('all' in when) return joined(denied(when.all), '，或', procedure)
  if ('any' in when) return joined(denied(when.any), '，且', procedure)
  if ('trait' in when) return TRAITS[when.trait].replace(/[是由]/, '不$&')
  if ('taken' in when) return `还没有办“${titleOf(when.taken, procedure)}”`
  const field = fieldOf(procedure, when.field)
  const label = field?.label ?? when.field
  return 'below' in when ? `${label}不少于${when.below}` : `${label}不是“${optionTitle(field?.ask, when.has)}”`
}

/** Parts that are themselves joined the other way stand in brackets. */
function joined(parts: readonly When[], by: '，且' | '，或', procedure: Procedure): string {
  const other = by === '，且' ? '，或' : '，且'
  const said = parts.map((it) => whenInWords(it, procedure))
  return [...new Set(said)].map((it) => (parts.length > 1 && it.includes(other) ? `（${it}）` : it)).join(by)
}

const titleOf = (step: string, procedure: Procedure) => procedure.steps.find((it) => it.id === step)?.title ?? step

function optionTitle(ask: { kind: string } | undefined, value: string): string {
  if (ask === undefined || !('options' in ask)) return value === 'true' ? '是' : value
  return (ask.options as { value: string; title: string }[]).find((it) => it.value === value)?.title ?? value
}
