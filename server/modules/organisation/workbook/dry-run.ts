import type { RowRemark } from '../records.ts'
import type { CountyReading } from './read-county-workbook.ts'

/** What `import --dry-run --json` prints: how many rows would be taken of each table, and all remarks. */
export type DryRun = {
  readonly accepted: Readonly<
    Record<'units' | 'people' | 'tenures' | 'charges' | 'supervisionLines' | 'relations', number>
  >
  readonly faults: readonly RowRemark[]
  readonly warnings: readonly RowRemark[]
}

export function dryRun({ county, faults, warnings }: CountyReading): DryRun {
  return {
    accepted: {
      units: county.units.length,
      people: county.people.length,
      tenures: county.tenures.length,
      charges: county.charges.length,
      supervisionLines: county.supervisionLines.length,
      relations: county.relations.length,
    },
    faults,
    warnings,
  }
}
