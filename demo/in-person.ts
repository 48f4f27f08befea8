import { type Day, plusDays } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import type { InventedMatter } from './invented-matter.ts'
import { problemOf } from './problems.ts'
import { whoIn } from './story/who.ts'

/** What a secretary did in person; the matter is the first of a kind about a unit. */
export type InventedInPerson = {
  readonly duty: 'S01' | 'S02' | 'S03' | 'S04'
  readonly by: string
  readonly unit: string
  readonly on: Day
  readonly matter: { readonly procedure: string; readonly about: string | null }
  readonly done: string
  readonly outcome: string
  readonly handedTo?: string
  /** The day on which whoever was asked found it true. */
  readonly foundTrueOn?: Day
}

const COMMITTEE = 'U1'
const COMMISSION = 'U2'
const [FIRST_TOWN, SECOND_TOWN, DEPARTMENT] = ['T1', 'T2', 'D31']

const actors = (records: CountyRecords, today: Day) => {
  const who = whoIn(records)
  const on = (at: number) => plusDays(today, at)
  return {
    on,
    head: (unit: string, at: number) => who.headOf(unit, on(at)) ?? '',
    above: (unit: string, at: number) => who.supervisorOf(unit, on(at)) ?? '',
  }
}

/** One carried to its end, one given to the discipline body and left there, one that nobody has touched, one of a department. */
export function inventProblemsInPerson(records: CountyRecords, today: Day): InventedMatter[] {
  const telling = { who: whoIn(records), on: (at: number) => plusDays(today, at) }
  const found = (unit: string, at: number, kind: string, what: string) => {
    const of = problemOf(telling, unit, at)
    const source = { source: 'supervision', foundBy: '党风政风监督室' }
    return { ...of, raised: of.raise(of.office, { class: kind, what, ...source }) }
  }
  const stalls = found(FIRST_TOWN, -70, 'funds-and-assets', '集镇市场的摊位费有三个月没有入账，收据存根对不上。')
  const { head: secretary, office, above, measures, done, agree, ask, matter } = stalls
  return [
    matter(
      stalls.raised,
      measures(-64, '摊位费逐户核对，多收的退回，入账由两人经手', -35, secretary),
      agree(above, -62, 'measures'),
      done(-40, '四十六户逐户对账，退回多收的十一户。', secretary, -41),
      agree(office, -36, 'progress'),
      ask(-30, '摊位费按月入账，收据由财政所统一领用。', '抽问了十户摊主，又看了三个月的银行回单，都对得上。'),
      agree(above, -27, 'closing'),
    ),
    matter(found(FIRST_TOWN, -12, 'mass-interests', '两个村的临时救助拖了四个月没有发到户。').raised),
    matter(found(SECOND_TOWN, -45, 'works-and-purchases', '村道硬化没有招标记录，验收单上的签字不是本人。').raised),
    matter(found(DEPARTMENT, -38, 'eight-rules', '一次培训安排在景区，其中半天没有课程。').raised),
  ]
}

/** A handful of acts in person of the county secretary and of two township secretaries. */
export function inventInPerson(records: CountyRecords, today: Day): InventedInPerson[] {
  const { on, head } = actors(records, today)
  const did = (
    duty: InventedInPerson['duty'],
    unit: string,
    at: number,
    matter: InventedInPerson['matter'],
    done: string,
    outcome = '',
    more: { handedTo?: string; foundTrueOn?: Day } = {},
  ): InventedInPerson => ({ duty, unit, by: head(unit, at), on: on(at), matter, done, outcome, ...more })
  const task = (about: string) => ({ procedure: 'task', about })
  const problem = (about: string) => ({ procedure: 'problem', about })
  return [
    did('S01', COMMITTEE, -58, task(FIRST_TOWN), '当面交代惠农补贴核对：不开会，先核发放最多的三个村，月底看退款。'),
    did(
      'S02',
      COMMITTEE,
      -37,
      task(FIRST_TOWN),
      '打电话问到镇里：逐户问了几户，对出几笔。',
      '问了二十一户，对出四笔重复，已经退回两笔。',
    ),
    did('S02', COMMITTEE, -36, problem(DEPARTMENT), '听了这次培训的情况，请县纪委去办。', '', {
      handedTo: COMMISSION,
    }),
    did(
      'S03',
      COMMITTEE,
      -26,
      { procedure: 'on-site-session', about: null },
      '现场办公之前，把两件事各问了三家单位，弄清卡在哪一家。',
      '两件都卡在没有定由谁牵头，带到现场定。',
    ),
    did(
      'S02',
      FIRST_TOWN,
      -66,
      problem(FIRST_TOWN),
      '到市场问了九户摊主，把收据存根一张张对。',
      '对出三个月没有入账，收款人当场说清了去向。',
      { foundTrueOn: on(-61) },
    ),
    did(
      'S03',
      FIRST_TOWN,
      -50,
      problem(FIRST_TOWN),
      '财政所和市场办互相推，请到一起定下由谁领收据、由谁入账。',
      '当周补记入账，收据改由财政所统一领用。',
      { foundTrueOn: on(-47) },
    ),
    did('S02', SECOND_TOWN, -41, problem(SECOND_TOWN), '看了村道的材料，交镇纪委去查。', '', {
      handedTo: SECOND_TOWN.replace('T', 'TJ'),
    }),
    did('S01', SECOND_TOWN, -52, task(SECOND_TOWN), '给三个村定了人和日子，先核发放最多的一个村。'),
  ]
}
