import { dayInWords, dayOrNull, plusDays } from '../engine/dates/index.ts'
import type { Importer, Keeping } from './importer.ts'
import {
  type Comparison,
  type CountyRecords,
  compareRecords,
  type Dated,
  endedOn,
  findCountyTables,
  loadRecords,
  readCountyWorkbook,
  writeRecords,
} from './modules/organisation/index.ts'
import type { Tx } from './platform/database/database.ts'
import { Refusal } from './platform/http/refusal.ts'

/** The county's own workbook: units, people, tenures, charges, supervision lines, relations. */
export const workbookImporter: Importer = {
  kind: 'workbook',
  recognises: (sheets) => findCountyTables(sheets).length > 0,
  mayImport: (viewer) => viewer.hat === 'system-admin' || viewer.answersFor === 'county',
  prepare: async (tx, countyId, sheets) => {
    const { county: file, faults, warnings } = readCountyWorkbook(sheets)
    const held = await loadRecords(tx, countyId)
    const comparison = compareRecords(held, file)
    return {
      accepted: accepted(file),
      faults: [...faults],
      warnings: [...warnings],
      changes: shownChanges(comparison, held, file),
      keep: (later, by) => keep(later, file, by),
    }
  },
}

function accepted(file: CountyRecords) {
  return [
    { table: '单位', rows: file.units.length },
    { table: '干部', rows: file.people.length },
    { table: '任职', rows: file.tenures.length },
    { table: '分管', rows: file.charges.length },
    { table: '归口监督', rows: file.supervisionLines.length },
    { table: '需回避关系', rows: file.relations.length },
  ]
}

function shownChanges(comparison: Comparison, held: CountyRecords, file: CountyRecords) {
  const units = new Map([...held.units, ...file.units].map((it) => [it.number, it.name]))
  const people = new Map([...held.people, ...file.people].map((it) => [it.number, it.name]))
  const what = (it: Dated) =>
    `${people.get(it.person) ?? it.person} ${units.get(it.unit) ?? it.unit} ${it.kind === 'tenure' ? it.post : it.kind === 'charge' ? '分管' : '归口监督'}（${dayInWords(it.held.from)}起）`
  const end = (it: Dated) => (it.held.until === null ? '至今' : `至${dayInWords(plusDays(it.held.until, -1))}`)
  const { changedUnits, changedPeople, corrected } = comparison
  return {
    same: comparison.same,
    fresh:
      comparison.freshUnits.length +
      comparison.freshPeople.length +
      comparison.fresh.length +
      comparison.freshRelations.length,
    corrections: [
      ...changedUnits.map((it) => ({ what: `单位 ${it.was.number}`, was: it.was.name, becomes: it.becomes.name })),
      ...changedPeople.map((it) => ({
        what: `干部 ${it.was.number}`,
        was: personWords(it.was),
        becomes: personWords(it.becomes),
      })),
      ...corrected.map((it) => ({ what: what(it.was), was: end(it.was), becomes: end(it.becomes) })),
    ],
    vanished: comparison.vanished.map((it) => ({ key: it.key, what: what(it) })),
  }
}

const personWords = (it: { name: string; born: string | null; rank: string | null }) =>
  [it.name, it.born, it.rank].filter(Boolean).join(' ')

async function keep(tx: Tx, file: CountyRecords, by: Keeping) {
  const held = await loadRecords(tx, by.countyId)
  const comparison = compareRecords(held, file)
  const ended = comparison.vanished.flatMap((was) => {
    const chosen = by.ended.find((it) => it.key === was.key)
    const lastDay = chosen && dayOrNull(chosen.lastDay)
    return lastDay && lastDay >= was.held.from ? [{ was, becomes: endedOn(was, plusDays(lastDay, 1)) }] : []
  })
  const kinds = new Map([...held.units, ...file.units].map((it) => [it.number, it]))
  try {
    return await writeRecords(tx, { ...comparison, ended }, kinds, {
      countyId: by.countyId,
      now: by.now,
      actor: by.actor,
      from: { file: by.file, sha256: by.sha256 },
    })
  } catch (error) {
    throw seatRefusal(error)
  }
}

/** The database refuses a second holder of a single seat and a second line for a unit: say which. */
function seatRefusal(error: unknown): unknown {
  const { code, constraint, detail } = error as { code?: string; constraint?: string; detail?: string }
  if (code !== '23P01') return error
  const unit = /\(county_id, unit[^)]*\)=\(\d+, ([^,)]+)/.exec(detail ?? '')?.[1] ?? ''
  const what = constraint === 'single_seat' ? '同一职务在同一天有两人担任' : '同一单位在同一天有两位主管'
  return new Refusal('contradicts', {
    detail: `单位 ${unit} ${what}:与已有任职冲突，全部未写入。请在“文件里不再有的任职”中填上前任何时离任，再确认一次。`,
  })
}
