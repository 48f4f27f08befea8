import { readFile } from 'node:fs/promises'
import { dayOrNull } from '../../engine/dates/index.ts'
import { readRegisters } from '../modules/conduct/index.ts'
import { type CountyOverTime, countyOverTime, readCountyWorkbook } from '../modules/organisation/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'
import { statuteBook } from '../statute-book.ts'
import { optionsIn } from './options.ts'
import { factsOfLines, isWorkbook, type ReplayFacts, replayLines } from './replay.ts'

const USAGE = '用法：npx liangze replay --workbook 工作簿.xlsx 事实.jsonl(或登记表.xlsx)[--until 2026-03-05]'

/** `replay --workbook COUNTY.xlsx FACTS [--until DAY]`: the signs a county would have had, one JSON object a line. */
export async function replayFile(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { workbook: 'text', until: 'text' })
  const [file] = rest
  if (!values.workbook || !file || rest.length > 1) throw new Complaint(USAGE)
  const until = values.until === undefined ? null : dayOrNull(values.until)
  if (values.until !== undefined && until === null) {
    throw new Complaint(`--until 后面的“${values.until}”不是日期，请写成 2026-03-05`)
  }
  const { county: records, faults } = readCountyWorkbook(
    await sheetsOf(values.workbook, await bytesOf(values.workbook)),
  )
  for (const it of faults) console.error(`${it.sheet} 第 ${it.row} 行未采用：${it.why}`)
  const county = countyOverTime(records)
  const facts = await factsOf(file, county)
  if ('complaints' in facts) {
    for (const it of facts.complaints) console.error(it)
    return 2
  }
  const { calendar, signs: book } = statuteBook
  const defaults = Object.fromEntries(statuteBook.settings.map((it) => [it.name, it.suggested]))
  for (const line of replayLines(county, facts, { calendar, book, until, defaults: defaults as never }))
    await print(line)
  return 0
}

async function factsOf(file: string, county: CountyOverTime): Promise<ReplayFacts> {
  const bytes = await bytesOf(file)
  if (!isWorkbook(bytes)) return factsOfLines(bytes, county)
  const sheets = await sheetsOf(file, bytes)
  const { facts, faults } = readRegisters(sheets, county.records)
  if (faults.length > 0) return { complaints: faults.map((it) => `${it.sheet} 第 ${it.row} 行：${it.why}`) }
  return { facts, sheets: sheets.map((it) => it.name) }
}

/** Waits where the reader of the pipe is slower than we are. */
function print(line: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${line}\n`)) done()
    else process.stdout.once('drain', done)
  })
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Complaint(
      code === 'ENOENT' ? `没有找到文件 ${file}` : `文件 ${file} 读不了(${code ?? '原因不明'}),请检查权限`,
    )
  }
}

async function sheetsOf(file: string, bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Complaint(`${file}:${read.why}`)
  return read.sheets
}
