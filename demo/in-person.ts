import type { StepEntry } from '../contract/problems.ts'
import { type Day, plusDays } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import type { InventedProblem } from '../server/play-problems.ts'
import { whoIn } from './story/who.ts'

/** A problem that acts in person are about, by a name of its own. */
type InventedProblemInPerson = InventedProblem & { readonly key: string }

/** What a secretary did in person; the matter is a problem above, or the first matter of a kind that he reads about a unit. */
export type InventedInPerson = {
  readonly duty: 'S01' | 'S02' | 'S03' | 'S04'
  readonly by: string
  readonly unit: string
  readonly on: Day
  readonly matter: { readonly problem: string } | { readonly procedure: string; readonly about: string | null }
  readonly done: string
  readonly outcome: string
  readonly handedTo?: string
  /** The day on which whoever was asked found it true. */
  readonly foundTrueOn?: Day
}

const COMMITTEE = 'U1'
const COMMISSION = 'U2'
const OFFICE = 'U204'
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
export function inventProblemsInPerson(records: CountyRecords, today: Day): InventedProblemInPerson[] {
  const { on, head, above } = actors(records, today)
  const found = (key: string, unit: string, at: number, raised: Pick<InventedProblem, 'class' | 'what'>) => ({
    ...raised,
    key,
    unit,
    source: 'supervision' as const,
    foundBy: '党风政风监督室',
    foundOn: on(at),
    by: head(OFFICE, at),
    knownSince: null,
    steps: [],
  })
  const secretary = head(FIRST_TOWN, -64)
  const measures = [{ what: '摊位费逐户核对，多收的退回，入账由两人经手', who: secretary, dueOn: on(-35) }]
  const step = (at: number, by: string, entry: StepEntry) => ({ on: on(at), by, entry })
  return [
    {
      ...found('stalls', FIRST_TOWN, -70, {
        class: 'funds-and-assets',
        what: '集镇市场的摊位费有三个月没有入账，收据存根对不上。',
      }),
      steps: [
        step(-64, secretary, { step: 'measures', measures }),
        step(-62, above(FIRST_TOWN, -62), { step: 'decide-measures', agreed: 'yes', words: '' }),
        step(-40, secretary, { step: 'progress', on: on(-41), done: '四十六户逐户对账，退回多收的十一户。' }),
        step(-36, head(OFFICE, -36), { step: 'decide-progress', agreed: 'yes', words: '' }),
        step(-30, secretary, {
          step: 'ask-closing',
          changed: '摊位费按月入账，收据由财政所统一领用。',
          knownBy: '抽问了十户摊主，又看了三个月的银行回单，都对得上。',
          evidence: '',
        }),
        step(-27, above(FIRST_TOWN, -27), { step: 'decide-closing', agreed: 'yes', words: '' }),
      ],
    },
    found('subsidy', FIRST_TOWN, -12, { class: 'mass-interests', what: '两个村的临时救助拖了四个月没有发到户。' }),
    found('road', SECOND_TOWN, -45, {
      class: 'works-and-purchases',
      what: '村道硬化没有招标记录，验收单上的签字不是本人。',
    }),
    found('training', DEPARTMENT, -38, { class: 'eight-rules', what: '一次培训安排在景区，其中半天没有课程。' }),
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
    did('S02', COMMITTEE, -36, { problem: 'training' }, '听了这次培训的情况，请县纪委去办。', '', {
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
      { problem: 'stalls' },
      '到市场问了九户摊主，把收据存根一张张对。',
      '对出三个月没有入账，收款人当场说清了去向。',
      { foundTrueOn: on(-61) },
    ),
    did(
      'S03',
      FIRST_TOWN,
      -50,
      { problem: 'stalls' },
      '财政所和市场办互相推，请到一起定下由谁领收据、由谁入账。',
      '当周补记入账，收据改由财政所统一领用。',
      { foundTrueOn: on(-47) },
    ),
    did('S02', SECOND_TOWN, -41, { problem: 'road' }, '看了村道的材料，交镇纪委去查。', '', {
      handedTo: SECOND_TOWN.replace('T', 'TJ'),
    }),
    did('S01', SECOND_TOWN, -52, task(SECOND_TOWN), '给三个村定了人和日子，先核发放最多的一个村。'),
  ]
}
