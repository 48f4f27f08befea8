import type { Importer } from './importer.ts'
import { findRegisterTables, readRegisters, storeFacts } from './modules/conduct/index.ts'
import { petitionContentIn } from './modules/matters/index.ts'
import { loadRecords } from './modules/organisation/index.ts'

/** The registers an office keeps: absences, established violations, talks and reminders, checks, problems known and dealt with. */
export const registersImporter: Importer = {
  kind: 'registers',
  recognises: (sheets) => findRegisterTables(sheets).length > 0,
  mayImport: (viewer) => viewer.answersFor === 'county',
  prepare: async (tx, countyId, sheets) => {
    const { facts, faults, warnings } = readRegisters(sheets, await loadRecords(tx, countyId), petitionContentIn)
    return {
      accepted: [{ table: '登记', rows: facts.length }],
      faults: [...faults],
      warnings: [...warnings],
      changes: { same: 0, fresh: facts.length, corrections: [], vanished: [] },
      keep: async (later, by) => {
        const stored = await storeFacts(
          later,
          facts.map((it) => ({ ...it, source: String(it.source) })),
          by,
        )
        return { written: stored.length, corrected: 0 }
      },
    }
  },
}
