import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook, type Sheet } from '../../../platform/spreadsheets/index.ts'
import { countyOverTime, findCountyTables, readCountyWorkbook } from '../../organisation/index.ts'
import type { Fact } from '../fact.ts'
import { readFactsFile } from '../facts-file.ts'
import { findRegisterTables, type RegistersReading, readRegisters } from './read-registers.ts'

const fileIn = (name: string) => readFileSync(new URL(`../../../../testing/data/${name}`, import.meta.url))

async function sheetsOf(name: string): Promise<readonly Sheet[]> {
  const workbook = await readWorkbook(fileIn(name))
  if (!workbook.ok) throw new Error(workbook.why)
  return workbook.sheets
}

let workbook: readonly Sheet[]
let registers: readonly Sheet[]
let reading: RegistersReading
let expected: readonly Fact[]

beforeAll(async () => {
  workbook = await sheetsOf('qinghe.xlsx')
  registers = await sheetsOf('qinghe-registers.xlsx')
  const { county } = readCountyWorkbook(workbook)
  reading = readRegisters(registers, county)
  const lines = readFactsFile(fileIn('qinghe-registers.facts.jsonl').toString(), countyOverTime(county))
  expected = 'facts' in lines ? lines.facts : []
})

const sorted = (facts: readonly Fact[]) => facts.map(({ source: _, ...fact }) => fact).sort(byText)
const byText = (one: object, other: object) => (text(one) < text(other) ? -1 : 1)
const text = (it: object) => JSON.stringify(Object.entries(it).sort())

describe('the registers of 青禾县, as its offices keep them', () => {
  it('say the same facts as the file of facts', () => {
    expect(expected).toHaveLength(111)
    expect(sorted(reading.facts)).toEqual(sorted(expected))
    expect(reading.faults).toEqual([])
  })

  it('name sheet and row of every fact', () => {
    expect(reading.facts[0]).toMatchObject({ source: '外出登记!3', person: 'G1086', on: '2026-03-02' })
    expect(new Set(reading.facts.map((it) => it.source)).size).toBe(111)
  })

  it('keep the day of entry apart from the day of the event', () => {
    const late = reading.facts.find((it) => it.source === '外出登记!19')
    expect(late).toMatchObject({ on: '2025-07-30', recordedOn: '2025-08-28' })
  })

  it('are not taken for a county’s workbook, nor the workbook for registers', () => {
    expect(findRegisterTables(registers).map((it) => it.kind)).toEqual([
      'absences',
      'violations',
      'talks',
      'checks',
      'problems',
    ])
    expect(findCountyTables(registers)).toEqual([])
    expect(findRegisterTables(workbook)).toEqual([])
  })
})
