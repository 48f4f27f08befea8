import { readFile } from 'node:fs/promises'
import { type Day, dayOrNull } from '../../engine/dates/index.ts'
import { readFactsFile, readRegisters } from '../modules/conduct/index.ts'
import { type CountyRecords, countyOverTime, readCountyWorkbook } from '../modules/organisation/index.ts'
import { deriveSigns, type RaisedSign } from '../modules/signs/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'
import { statuteBook } from '../statute-book.ts'
import { optionsIn } from './options.ts'

/** The invented counties and the replay start with these; a `setting` fact changes them from its day. */
const defaults = Object.fromEntries(statuteBook.settings.map((it) => [it.name, it.suggested])) as Parameters<
  typeof deriveSigns
>[2]['defaults']

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
  const county = await readCounty(values.workbook)
  const signs = await signsOf(county, facts, until)
  if (signs === null) return 2
  process.stdout.write(signs.map((it) => `${JSON.stringify(shown(it))}\n`).join(''))
  return 0
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

/** Null where the facts have faults: they are on stderr, and nothing goes out. */
async function signsOf(county: CountyRecords, file: string, until: Day | null): Promise<RaisedSign[] | null> {
  const overTime = countyOverTime(county)
  const deriving = { calendar: statuteBook.calendar, book: statuteBook.signs, until, defaults }
  if (/\.xlsx$/i.test(file)) {
    const { facts, faults } = readRegisters(await sheetsOf(file), county)
    for (const it of faults) console.error(`${it.sheet} 第 ${it.row} 行:${it.why}`)
    return faults.length > 0 ? null : deriveSigns(overTime, facts, deriving)
  }
  const read = readFactsFile(new TextDecoder().decode(await bytesOf(file)), county)
  if ('complaints' in read) {
    for (const it of read.complaints) console.error(it)
    return null
  }
  return deriveSigns(overTime, read.facts, deriving)
}

function shown({ on, sign, about, to, because, under, words, provisional }: RaisedSign) {
  return { on, sign, about, to, because, under, words, ...(provisional ? { provisional } : {}) }
}
