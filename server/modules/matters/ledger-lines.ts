import type { Day } from '../../../engine/dates/index.ts'
import { type Ledger, type Procedure, stepOf } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { letterHeadOf } from '../county/index.ts'
import { type CountyOverTime, paperNames } from '../organisation/index.ts'
import { countIn, type Filling, filledDay, filledText } from './filled-form.ts'
import { matterIn } from './matter-in.ts'
import { listForLedger, type MatterListRow, type StepRow, stepsOfMatters } from './readable-matters.ts'

export type LedgerLines = {
  readonly heads: readonly string[]
  /** Days as `2026-03-05`. */
  readonly lines: readonly (readonly (string | null)[])[]
}

type Span = { readonly from: Day; readonly until: Day; readonly most: number }

/** The ledger of a procedure over a span of days of entry: what the viewer may read, and nothing of what he may not. */
export async function ledgerLines(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  procedure: Procedure,
  ledger: Ledger,
  span: Span,
): Promise<LedgerLines> {
  const rows = await listForLedger(tx, viewer, { procedure: procedure.id, ...span })
  const steps = await stepsOfMatters(
    tx,
    viewer.countyId,
    rows.map((it) => it.id),
  )
  const names = paperNames(county, await letterHeadOf(tx, viewer.countyId))
  const lines = rows.flatMap((row) => {
    const filling = fillingOf(row, steps.get(row.id) ?? [], procedure, county, names.full)
    const count = ledger.each === undefined ? 1 : countIn(ledger.each, filling)
    return Array.from({ length: count }, (_, at) =>
      lineOf(row, ledger, procedure, ledger.each === undefined ? filling : { ...filling, row: at }),
    )
  })
  return {
    heads: ['编号', '登记日期', ...ledger.columns.map((it) => it.head), '最近的期限', '现状', '办结'],
    lines: lines.slice(0, span.most),
  }
}

function lineOf(row: MatterListRow, ledger: Ledger, procedure: Procedure, filling: Filling): (string | null)[] {
  return [
    row.number,
    row.opened_on,
    ...ledger.columns.map((it) => filledDay(it.says, filling) ?? filledText(it.says, filling)),
    row.due_on,
    procedure.states.find((it) => it.id === row.state)?.title ?? row.state,
    row.ended_on,
  ]
}

function fillingOf(
  row: MatterListRow,
  steps: readonly StepRow[],
  procedure: Procedure,
  county: CountyOverTime,
  nameOf: (unit: string, on: Day) => string,
): Filling {
  const known = steps.filter((it) => stepOf(procedure, it.step) !== undefined)
  const matter = matterIn(procedure, row, known)
  const { subject_person: person, subject_unit: unit } = row
  const subject = person !== null ? county.personRef(person).name : unit === null ? '' : county.unitRef(unit).name
  return {
    matter,
    county,
    ofTheRecord: {
      subject,
      you: subject,
      organ: row.organ === null ? '' : nameOf(row.organ, row.opened_on),
      committee: '',
      number: row.number,
      day: '',
      by: '',
    },
    numberOf: () => '',
  }
}
