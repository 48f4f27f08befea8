import { basename } from 'node:path'
import { accountByLogin, viewerOf } from '../modules/access/index.ts'
import { countyInForce, readCountyWorkbook } from '../modules/organisation/index.ts'
import { raiseSigns } from '../modules/signs/index.ts'
import { systemClock } from '../platform/clock.ts'
import { Complaint } from '../platform/complaint.ts'
import { sha256 } from '../platform/ids.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'
import type { Sheet } from '../platform/spreadsheets/sheet.ts'
import { registersImporter } from '../registers-importer.ts'
import { statuteBook } from '../statute-book.ts'
import { workbookImporter } from '../workbook-importer.ts'
import { optionsIn } from './options.ts'
import { bytesOf } from './replay-file.ts'
import { visitCounty } from './visit-county.ts'

const USAGE = '用法：npx liangze import 文件.xlsx --dry-run [--json],或 npx liangze import 文件.xlsx --yes --as 账号'

/** `import FILE --dry-run [--json]` says what a file holds; `import FILE --yes --as ACCOUNT` writes it. */
export async function importFile(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { 'dry-run': 'flag', json: 'flag', yes: 'flag', as: 'text', data: 'text' })
  const [file] = rest
  if (!file || rest.length > 1 || (values.yes && values['dry-run'])) throw new Complaint(USAGE)
  const bytes = await bytesOf(file)
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Complaint(read.why)
  if (values.yes !== true) return dryRun(read.sheets, values.json === true)
  if (!values.as) throw new Complaint(`写入要说明是谁：请加上 --as 账号。${USAGE}`)
  return write(file, bytes, read.sheets, values.as, values.data === undefined ? {} : { data: values.data })
}

/** Without a server and without a database: what the workbook says by itself. */
function dryRun(sheets: readonly Sheet[], json: boolean): number {
  const { county, faults, warnings } = readCountyWorkbook(sheets)
  const accepted = {
    units: county.units.length,
    people: county.people.length,
    tenures: county.tenures.length,
    charges: county.charges.length,
    supervisionLines: county.supervisionLines.length,
    relations: county.relations.length,
  }
  if (json) {
    console.log(JSON.stringify({ accepted, faults, warnings }))
    return 0
  }
  console.log(
    `可导入：单位 ${accepted.units},干部 ${accepted.people},任职 ${accepted.tenures},分管 ${accepted.charges},归口监督 ${accepted.supervisionLines},需回避关系 ${accepted.relations}`,
  )
  for (const it of faults) console.log(`不能导入 ${it.sheet} 第 ${it.row} 行(${it.marker}):${it.why}`)
  for (const it of warnings) console.log(`请核对 ${it.sheet} 第 ${it.row} 行(${it.marker}):${it.why}`)
  console.log('以上只是看看，没有写入。要写入请加 --yes --as 账号')
  return 0
}

async function write(
  file: string,
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  login: string,
  options: { data?: string },
): Promise<number> {
  return visitCounty(options, async ({ db, county }) => {
    const { countyId } = county
    const importer = [workbookImporter, registersImporter].find((it) => it.recognises(sheets))
    if (!importer) throw new Complaint('没有认出表格：请确认工作表里有表头')
    const now = systemClock.now()
    const today = systemClock.today()
    const done = await db.inCounty(countyId, async (tx) => {
      const account = await accountByLogin(tx, countyId, login)
      if (!account || account.closed_at !== null) throw new Complaint(`没有账号“${login}”`)
      const seen = { accountId: account.id, hat: account.hat, person: account.person }
      if (!importer.mayImport(viewerOf(seen, countyId, await countyInForce(tx, db, countyId), today))) {
        throw new Complaint(`账号“${login}”无权导入这类文件`)
      }
      const prepared = await importer.prepare(tx, countyId, sheets)
      for (const it of prepared.faults) console.error(`未导入 ${it.sheet} 第 ${it.row} 行：${it.why}`)
      for (const it of prepared.changes.vanished) console.error(`文件里不再有，照旧保留：${it.what}`)
      const by = {
        countyId,
        actor: account.id,
        enteredBy: account.id,
        now,
        file: basename(file),
        sha256: sha256(bytes),
        ended: [],
      }
      const kept = await prepared.keep(tx, by)
      const { calendar, signs } = statuteBook
      const { raised } = await raiseSigns(tx, countyId, today, now, { owner: db, calendar, book: signs })
      return { ...kept, raised: raised.length }
    })
    console.log(`已写入 ${done.written} 条，更正 ${done.corrected} 条，出现苗头 ${done.raised} 条`)
    return 0
  })
}
