import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dayOrNull } from '../../engine/dates/index.ts'
import { readRegisters } from '../modules/conduct/index.ts'
import {
  type CountyOverTime,
  type CountyRecords,
  countyOverTime,
  readCountyWorkbook,
} from '../modules/organisation/index.ts'
import type { Deriving } from '../modules/signs/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'
import { statuteBook } from '../statute-book.ts'
import { optionsIn } from './options.ts'
import { factsOfLines, isWorkbook, type ReplayFacts, replayLines } from './replay.ts'

const CHUNK = 65_536

/** The invented counties and the replay start with these; a `setting` fact changes them from its day. */
const defaults = Object.fromEntries(statuteBook.settings.map((it) => [it.name, it.suggested])) as Deriving['defaults']

/** `replay --workbook COUNTY.xlsx FACTS [--until DAY]`: the signs a county would have had, one JSON object a line. */
export async function replayFile(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { workbook: 'text', until: 'text' })
  const [facts] = rest
  if (!values.workbook || !facts || rest.length > 1) {
    throw new Complaint('用法:npx liangze replay --workbook 工作簿.xlsx 事实.jsonl(或登记表.xlsx)[--until 2026-03-05]')
  }
  const until = values.until === undefined ? null : dayOrNull(values.until)
  if (values.until !== undefined && until === null)
    throw new Complaint(`--until 后面的“${values.until}”不是日期,请写成 2026-03-05`)
  const records = await readCounty(values.workbook)
  const county = countyOverTime(records)
  const read = await readFacts(facts, records, county)
  if ('complaints' in read) {
    for (const it of read.complaints) console.error(it)
    return 2
  }
  const { calendar, signs: book } = statuteBook
  const lines = replayLines(county, read, { calendar, book, until, defaults })
  await pipeline(Readable.from(inChunks(lines)), process.stdout, { end: false })
  return 0
}

/** Many lines at a time: a million signs would be a million writes. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

async function readCounty(file: string): Promise<CountyRecords> {
  const { county, faults } = readCountyWorkbook(await sheetsOf(file))
  for (const it of faults) console.error(`${it.sheet} 第 ${it.row} 行未采用:${it.why}`)
  return county
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

export async function sheetsOf(file: string) {
  const read = await readWorkbook(await bytesOf(file))
  if (!read.ok) throw new Complaint(`${file}:${read.why}`)
  return read.sheets
}

async function readFacts(file: string, records: CountyRecords, county: CountyOverTime): Promise<ReplayFacts> {
  const bytes = await bytesOf(file)
  if (!isWorkbook(bytes) && !/\.xlsx$/i.test(file)) return factsOfLines(bytes, county)
  const sheets = await sheetsOf(file)
  const { facts, faults } = readRegisters(sheets, records)
  if (faults.length > 0) return { complaints: faults.map((it) => `${it.sheet} 第 ${it.row} 行:${it.why}`) }
  return { facts, sheets: sheets.map((it) => it.name) }
}
