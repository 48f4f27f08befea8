import { type Day, plusDays } from '../engine/dates/index.ts'
import type { InventedCaseFile } from './case-files.ts'
import type { Who } from './story/who.ts'

/** The stationed group that a lead was given to, and which has not said for over a month what to do with it. */
export const STALLED_GROUP = 'P7'

/** Received six weeks ago, and the opinion still owed. Its twin is the lead of `case-files.ts`, which is still in time. */
export function leadPastItsDay(who: Who, today: Day): InventedCaseFile {
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
