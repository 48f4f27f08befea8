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

export function whenInWords(when: When, procedure: Procedure): string {
  if ('not' in when) return `不属于“${whenInWords(when.not, procedure)}”`
  if ('all' in when) return when.all.map((it) => whenInWords(it, procedure)).join('，且')
  if ('any' in when) return when.any.map((it) => whenInWords(it, procedure)).join('，或')
  if ('trait' in when) return TRAITS[when.trait]
  if ('taken' in when) return `已办“${procedure.steps.find((it) => it.id === when.taken)?.title ?? when.taken}”`
  const field = fieldOf(procedure, when.field)
  if ('below' in when) return `${field?.label ?? when.field}不足${when.below}`
  return `${field?.label ?? when.field}：${optionTitle(field?.ask, when.has)}`
}

function optionTitle(ask: { kind: string } | undefined, value: string): string {
  if (ask === undefined || !('options' in ask)) return value === 'true' ? '是' : value
  return (ask.options as { value: string; title: string }[]).find((it) => it.value === value)?.title ?? value
}
