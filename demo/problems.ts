import type { StepEntry } from '../contract/problems.ts'
import { type Day, plusDays } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import type { InventedProblem } from '../server/play-problems.ts'
import type { InventedMatter } from './invented-matter.ts'
import { type Who, whoIn } from './story/who.ts'

type Telling = { readonly who: Who; readonly on: (at: number) => Day }

/** One of each kind that the pages of problems tell apart, oldest first, in departments that no other story is told of. */
export function inventProblems(records: CountyRecords, today: Day): InventedProblem[] {
  const telling = { who: whoIn(records), on: (at: number) => plusDays(today, at) }
  return [signedOff(telling), putRightByItself(telling), hidden(telling), cameBack(telling), waiting(telling)].sort(
    (a, b) => (a.foundOn < b.foundOn ? -1 : 1),
  )
}

/** Who stands where to the problem of a department, and its steps in the order in which they are taken. */
function around({ who, on }: Telling, unit: string, at: number) {
  const officeUnit = who.county.supervisionOffice() ?? ''
  const head = who.headOf(unit, on(at)) ?? ''
  const [doer = head] = who.othersIn(unit, on(at))
  const office = who.headOf(officeUnit, on(at)) ?? ''
  const above = who.supervisorOf(unit, on(at)) ?? ''
  const step = (by: string, day: number, entry: StepEntry) => ({ by, on: on(day), entry })
  const measures = (day: number, what: string, due: number) =>
    step(head, day, { step: 'measures', measures: [{ what, who: doer, dueOn: on(due) }] })
  const done = (day: number, words: string) => step(doer, day, { step: 'progress', on: on(day), done: words })
  const agree = (by: string, day: number, kind: 'decide-measures' | 'decide-progress' | 'decide-closing') =>
    step(by, day, { step: kind, agreed: 'yes', words: '' })
  const ask = (day: number, changed: string, knownBy: string) =>
    step(head, day, { step: 'ask-closing', changed, knownBy, evidence: '' })
  return { head, office, above, step, measures, done, agree, ask }
}

/** Found by the unit before anyone else, put right, and still so when somebody else looked again. */
function putRightByItself(telling: Telling): InventedProblem {
  const { head, office, above, step, measures, done, agree, ask } = around(telling, 'D22', -130)
  return {
    unit: 'D22',
    class: 'funds-and-assets',
    source: 'self-found',
    foundBy: '局办公室清查资产',
    what: '三台调出的电脑没有下账，两台找不到现在由谁用。',
    foundOn: telling.on(-130),
    by: head,
    knownSince: null,
    steps: [
      measures(-126, '逐台核对，找回两台，调出的补办手续并下账', -100),
      agree(above, -124, 'decide-measures'),
      done(-108, '两台在下属站里找到，贴了签；三台补了调出单，已下账。'),
      agree(office, -106, 'decide-progress'),
      ask(-102, '账上和实物一致，以后调出当天下账。', '财务和办公室各点一遍，两份清单对得上。'),
      agree(above, -100, 'decide-closing'),
      step(above, -24, {
        step: 'revisit',
        on: telling.on(-24),
        holds: 'holds',
        finding: '抽了十台，账、签、人都对得上。',
      }),
    ],
  }
}

/** Closed on a meeting and a document; the same class came back half a year later. */
function signedOff(telling: Telling): InventedProblem {
  const { office, above, measures, done, agree, ask } = around(telling, 'D39', -280)
  return {
    unit: 'D39',
    class: 'works-and-purchases',
    source: 'audit',
    foundBy: '县审计局',
    what: '两笔办公用房维修没有比价，都给了同一家。',
    foundOn: telling.on(-280),
    by: office,
    knownSince: null,
    steps: [
      measures(-274, '重申采购规定，今后一万元以上先比价', -245),
      agree(above, -272, 'decide-measures'),
      done(-255, '开了会，发了采购办法。'),
      agree(office, -253, 'decide-progress'),
      ask(-248, '有了采购办法，人人签收。', '看了会议记录和签收单。'),
      agree(above, -246, 'decide-closing'),
    ],
  }
}

/** It waits for its measures to be approved, and asks who signed off the first. */
function cameBack(telling: Telling): InventedProblem {
  const { office, measures } = around(telling, 'D39', -12)
  return {
    unit: 'D39',
    class: 'works-and-purchases',
    source: 'supervision',
    foundBy: '党风政风监督室',
    what: '又有一笔维修没有比价，还是给了上次那一家。',
    foundOn: telling.on(-12),
    by: office,
    knownSince: null,
    steps: [measures(-4, '退回重新比价；没有两人签字的比价单，财务不付款', 25)],
  }
}

/** Its head knew from a talk, a week before the patrol found it. */
function hidden(telling: Telling): InventedProblem {
  const { office, above, measures, agree } = around(telling, 'D45', -40)
  return {
    unit: 'D45',
    class: 'mass-interests',
    source: 'patrol',
    foundBy: '县委巡察组',
    what: '十一户的补助晚发了四个月，没有告诉本人为什么。',
    foundOn: telling.on(-40),
    by: office,
    knownSince: telling.on(-47),
    steps: [measures(-37, '逐户上门说明并补发，当场签收', 12), agree(above, -35, 'decide-measures')],
  }
}

/** Found by the unit itself; what was done waits to be looked at by another. */
function waiting(telling: Telling): InventedProblem {
  const { head, above, measures, done, agree } = around(telling, 'D41', -30)
  return {
    unit: 'D41',
    class: 'delay',
    source: 'self-found',
    foundBy: '分管副局长翻看收件登记',
    what: '七件申请超过二十天没有回音，收件人以为已经转出。',
    foundOn: telling.on(-30),
    by: head,
    knownSince: null,
    steps: [
      measures(-27, '七件当周办完；收件和转出由两个人各记一次', 5),
      agree(above, -25, 'decide-measures'),
      done(-3, '七件都已回复本人，两件是缺材料，已当面说清。'),
    ],
  }
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
