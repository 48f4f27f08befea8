import { type Day, plusDays } from '../engine/dates/index.ts'
import type { InventedMatter } from './invented-matter.ts'
import type { Who } from './story/who.ts'

/** The stationed group that a lead was given to, and which has not said for over a month what to do with it. */
export const STALLED_GROUP = 'P7'

/** Received six weeks ago, and the opinion still owed. Its twin is the lead of `matters.ts`, which is still in time. */
export function leadPastItsDay(who: Who, today: Day): InventedMatter {
  const on = (at: number) => plusDays(today, at)
  const caseOffice = who.county.records.units.find((it) => it.name.endsWith('案件监督管理室'))?.number ?? ''
  const clerk = who.headOf(caseOffice, on(-44)) ?? ''
  const handler = who.headOf(STALLED_GROUP, on(-44)) ?? ''
  return {
    procedure: 'lead',
    steps: [
      { step: 'register', on: on(-44), by: clerk, inputs: { receivedOn: on(-44), source: 'supervision', handler } },
      { step: 'approve-assignment', on: on(-43), by: who.headOf('U2', on(-43)) ?? '', inputs: { assignedOn: on(-43) } },
      { step: 'receive', on: on(-42), by: handler, inputs: { handlerGotOn: on(-42), unrelated: true } },
    ],
  }
}

/**
 * Two appeals on paper to the county commission: the answer to the first is owed for some weeks, that to its twin is still
 * in time. Those who appeal serve in departments with nothing else in their story.
 */
export function appealsToCommission(who: Who, today: Day): InventedMatter[] {
  return [
    appeal(who, today, { unit: 'D52', served: -82, lodged: -70 }),
    appeal(who, today, { unit: 'D53', served: -30, lodged: -12 }),
  ]
}

function appeal(who: Who, today: Day, at: { unit: string; served: number; lodged: number }): InventedMatter {
  const on = (days: number) => plusDays(today, days)
  const room = who.county.records.units.find((it) => it.name.endsWith('案件审理室'))?.number ?? ''
  const inputs = {
    organ: 'U2',
    subjectKind: 'person',
    person: who.othersIn(at.unit, on(at.lodged))[0] ?? '',
    decisionKind: 'accountability',
    decisionNumber: `问责〔${on(at.served).slice(0, 4)}〕${-at.served}号`,
    outcome: ['circular'],
    servedOn: on(at.served),
    lodgedOn: on(at.lodged),
    appealGrounds: ['通报写的两次检查，有一次本人在外地出差，审批单可查'],
  }
  return {
    procedure: 'appeal',
    steps: [{ step: 'lodge', on: on(at.lodged), by: who.headOf(room, on(at.lodged)) ?? '', inputs }],
  }
}
