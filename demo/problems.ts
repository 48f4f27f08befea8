import { type Day, plusDays } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import type { InventedMatter, InventedStep } from './invented-matter.ts'
import { type Who, whoIn } from './story/who.ts'

type Telling = { readonly who: Who; readonly on: (at: number) => Day }
type Inputs = InventedStep['inputs']

/** One of each kind that the pages of problems tell apart, oldest first, in departments that no other story is told of. */
export function inventProblems(records: CountyRecords, today: Day): InventedMatter[] {
  const telling = { who: whoIn(records), on: (at: number) => plusDays(today, at) }
  return [signedOff, putRightByItself, hidden, cameBack, waiting].map((it) => it(telling))
}

/** Who stands where to the problem of a department, and its steps in the order in which they are taken. */
export function problemOf({ who, on }: Telling, unit: string, at: number) {
  const officeUnit = who.county.supervisionOffice() ?? ''
  const head = who.headOf(unit, on(at)) ?? ''
  const [doer = head] = who.othersIn(unit, on(at))
  const office = who.headOf(officeUnit, on(at)) ?? ''
  const above = who.supervisorOf(unit, on(at)) ?? ''
  const step = (by: string, day: number, name: string, inputs: Inputs): InventedStep => ({
    step: name,
    by,
    on: on(day),
    inputs,
  })
  const raise = (by: string, found: Inputs) => step(by, at, 'raise', { ...found, unit, foundOn: on(at) })
  const measures = (day: number, what: string, due: number, person = doer) =>
    step(head, day, 'measures', { measures: [{ what, person, dueOn: on(due) }] })
  const done = (day: number, words: string, by = doer, doneOn = day) =>
    step(by, day, 'progress', { doneOn: on(doneOn), done: words })
  const agree = (by: string, day: number, what: 'measures' | 'progress' | 'closing') =>
    step(by, day, `decide-${what}`, { [`${what}Agreed`]: 'yes' })
  const ask = (day: number, changed: string, knownBy: string) => step(head, day, 'ask-closing', { changed, knownBy })
  const matter = (...steps: InventedStep[]): InventedMatter => ({ procedure: 'problem', steps })
  return { head, office, above, raise, step, measures, done, agree, ask, matter }
}

/** Found by the unit before anyone else, put right, and still so when somebody else looked again. */
function putRightByItself(telling: Telling): InventedMatter {
  const { head, office, above, raise, step, measures, done, agree, ask, matter } = problemOf(telling, 'D22', -130)
  return matter(
    raise(head, {
      class: 'funds-and-assets',
      source: 'self-found',
      foundBy: '局办公室清查资产',
      what: '三台调出的电脑没有下账，两台找不到现在由谁用。',
    }),
    measures(-126, '逐台核对，找回两台，调出的补办手续并下账', -100),
    agree(above, -124, 'measures'),
    done(-108, '两台在下属站里找到，贴了签；三台补了调出单，已下账。'),
    agree(office, -106, 'progress'),
    ask(-102, '账上和实物一致，以后调出当天下账。', '财务和办公室各点一遍，两份清单对得上。'),
    agree(above, -100, 'closing'),
    step(above, -24, 'revisit', {
      lookedOn: telling.on(-24),
      holds: 'holds',
      finding: '抽了十台，账、签、人都对得上。',
    }),
  )
}

/** Closed on a meeting and a document; the same class came back half a year later. */
function signedOff(telling: Telling): InventedMatter {
  const { office, above, raise, measures, done, agree, ask, matter } = problemOf(telling, 'D39', -280)
  return matter(
    raise(office, {
      class: 'works-and-purchases',
      source: 'audit',
      foundBy: '县审计局',
      what: '两笔办公用房维修没有比价，都给了同一家。',
    }),
    measures(-274, '重申采购规定，今后一万元以上先比价', -245),
    agree(above, -272, 'measures'),
    done(-255, '开了会，发了采购办法。'),
    agree(office, -253, 'progress'),
    ask(-248, '有了采购办法，人人签收。', '看了会议记录和签收单。'),
    agree(above, -246, 'closing'),
  )
}

/** It waits for its measures to be approved, and asks who signed off the first. */
function cameBack(telling: Telling): InventedMatter {
  const { office, raise, measures, matter } = problemOf(telling, 'D39', -12)
  return matter(
    raise(office, {
      class: 'works-and-purchases',
      source: 'supervision',
      foundBy: '党风政风监督室',
      what: '又有一笔维修没有比价，还是给了上次那一家。',
    }),
    measures(-4, '退回重新比价；没有两人签字的比价单，财务不付款', 25),
  )
}

/** Its head knew from a talk, a week before the patrol found it: on record before it had a number of the county. */
const HIDDEN = { unit: 'D45', class: 'mass-interests', found: -40, known: -47, acted: -37 } as const

function hidden(telling: Telling): InventedMatter {
  const { office, above, raise, measures, agree, matter } = problemOf(telling, HIDDEN.unit, HIDDEN.found)
  return matter(
    raise(office, {
      class: HIDDEN.class,
      source: 'patrol',
      foundBy: '县委巡察组',
      what: '十一户的补助晚发了四个月，没有告诉本人为什么。',
    }),
    measures(HIDDEN.acted, '逐户上门说明并补发，当场签收', 12),
    agree(above, -35, 'measures'),
  )
}

export function inventKnownBefore(records: CountyRecords, today: Day) {
  const on = (at: number) => plusDays(today, at)
  const { unit, class: kind, known, acted, found } = HIDDEN
  const by = whoIn(records).headOf(unit, on(found)) ?? ''
  const problem = `谈话〔${on(known).slice(0, 4)}〕37号`
  const dated = (at: number) => ({ problem, by, on: on(at), recordedOn: on(at) })
  return [
    { fact: 'problem-known', unit, class: kind, how: 'talk-note', ...dated(known) },
    { fact: 'problem-acted-on', act: 'handled', ...dated(acted) },
  ] as const
}

/** Found by the unit itself; what was done waits to be looked at by another. */
function waiting(telling: Telling): InventedMatter {
  const { head, above, raise, measures, done, agree, matter } = problemOf(telling, 'D41', -30)
  return matter(
    raise(head, {
      class: 'delay',
      source: 'self-found',
      foundBy: '分管副局长翻看收件登记',
      what: '七件申请超过二十天没有回音，收件人以为已经转出。',
    }),
    measures(-27, '七件当周办完；收件和转出由两个人各记一次', 5),
    agree(above, -25, 'measures'),
    done(-3, '七件都已回复本人，两件是缺材料，已当面说清。'),
  )
}

/** A covert check whose one finding the unit is to put right, and whose other went to be pressed. */
export function inventCovertCheck(records: CountyRecords, today: Day): InventedMatter {
  const who = whoIn(records)
  const on = (at: number) => plusDays(today, at)
  const officeUnit = who.county.supervisionOffice() ?? ''
  const office = who.headOf(officeUnit, on(-20)) ?? ''
  const [clerk = ''] = who.othersIn(officeUnit, on(-20))
  const team = [office, clerk]
  const step = (name: string, at: number, by: string, inputs: InventedMatter['steps'][number]['inputs']) => ({
    step: name,
    on: on(at),
    by,
    inputs,
  })
  const found = (what: string) => ({ unit: 'D47', seenOn: on(-13), what, evidence: '现场笔记，存监督室' })
  return {
    procedure: 'covert-check',
    steps: [
      step('plan', -19, office, {
        need: '两次公开检查都提前接到电话，窗口全员在岗；群众说下午常常找不到人。',
        where: [{ unit: 'D47' }],
        what: '下午上班时间窗口有没有人、事情当场办不办',
        fromOn: on(-15),
        untilOn: on(-9),
        team,
      }),
      step('approve', -18, who.headOf('U2', on(-18)) ?? '', { approvedOn: on(-18) }),
      step('record', -13, clerk, {
        checkedOn: on(-13),
        checkedBy: team,
        unrelated: true,
        found: 'some',
        findings: [found('下午三点二十分，四个窗口两个没有人，等的有九个人。'), found('取号机坏了十天，没有人报修。')],
      }),
      step('verify', -11, clerk, {
        heardOn: on(-11),
        heard: '两人开会去了，没有安排顶岗；取号机报过，没有跟。',
        stands: 'yes',
      }),
      step('hand-over', -8, office, {
        handedOn: on(-8),
        handedTo: [
          { way: 'problem', class: 'attendance' },
          { way: 'press', number: `督办〔${on(-8).slice(0, 4)}〕6号` },
        ],
      }),
    ],
  }
}
