import type { Day } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { CASE_A, CASE_B, CASE_D } from './story/cases.ts'
import { whoIn } from './story/who.ts'

/** A card on the sign-in page of the invented county. The three administrators are accounts without a person. */
export type RoleCard = {
  readonly key: string
  readonly hat: 'officer' | 'system-admin' | 'security-admin' | 'audit-admin'
  readonly title: string
  readonly person: string | null
  readonly name: string
  /** What he will find, in one plain line. */
  readonly finds: string
}

const ADMINISTRATORS = [
  ['system-admin', '系统管理员', '导入名册、查看运行情况和备份；看不到任何人的苗头。'],
  ['security-admin', '安全管理员', '开通、锁定账号和授权；不能改名册，也看不到苗头。'],
  ['audit-admin', '审计管理员', '核对台账是否完整，看谁在什么时候看过什么。'],
] as const

/** The cards, most senior first. Every seat of an officer is held on `today`, so every card opens. */
export function inventCast(records: CountyRecords, today: Day): RoleCard[] {
  const who = whoIn(records)
  const headOf = (unit: string) => who.headOf(unit, today)
  const officers: readonly (readonly [key: string, title: string, person: string | null, finds: string])[] = [
    ['county-secretary', '县委书记', headOf('U1'), '一名副县长外出没有事先报备，等您过问。'],
    ['commission-secretary', '县纪委书记', headOf('U2'), '一名乡纪委书记知道小金库的事，十个工作日没有动。'],
    ['supervision-office', '党风政风监督室主任', headOf('U204'), '三条关于领导的苗头同时送到，看谁该先答复。'],
    [
      'vice-chief',
      '副县长（分管工商）',
      who.supervisorOf(CASE_A, today),
      '您主管的一名局长两次知悉外出不管，又有人没报备。',
    ],
    ['bureau-head', '统计局局长', headOf(CASE_A), '班子成员又一次外出没有报备，等您提醒。'],
    [
      'market-head',
      '市场监督管理局局长',
      headOf(CASE_D.department),
      '一名科员七个月内第二次被暗访发现，分管副局长中间没有谈、没有查。',
    ],
    [
      'market-deputy',
      '市场监督管理局副局长',
      who.leaderOver(CASE_D.section, today),
      '您分管的科里有人违反工作纪律，建议先与他谈心。',
    ],
    ['town-secretary', '乡党委书记', headOf(CASE_B.town), '一名班子成员外出没有报备；还有村里和站所的责任要落实。'],
    [
      'town-discipline',
      '乡纪委书记',
      headOf(CASE_B.commission),
      '本纪委一名干部外出没有报备；您的责任清单上还有空白。',
    ],
    ['section-head', '食品科科长', headOf(CASE_D.section), '科里一名同志昨天外出没有报备，当面问一句。'],
  ]
  return [
    ...officers.map(([key, title, person, finds]) => {
      const name = person === null ? '' : who.county.personRef(person).name
      return { key, hat: 'officer' as const, title, person, name, finds }
    }),
    ...ADMINISTRATORS.map(([hat, title, finds]) => ({ key: hat, hat, title, person: null, name: '', finds })),
  ]
}
