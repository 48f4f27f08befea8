import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { openApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { keepTurning, turnDay } from './daily-turn.ts'
import { claimFolder } from './folder-kind.ts'
import { headsFile } from './heads-file.ts'
import { inventedRoles, inventInto } from './invented-county.ts'
import { type County, listCounties, makeCounty } from './modules/county/index.ts'
import { keepHeadsWith } from './modules/ledger/index.ts'
import { type Clock, clockOn, shanghaiDay, systemClock } from './platform/clock.ts'
import { Complaint } from './platform/complaint.ts'
import { complaintOf } from './platform/complaint-of.ts'
import { type Database, openDatabase } from './platform/database/database.ts'
import { onStop } from './platform/on-stop.ts'
import { type Reached, reachDatabase } from './reach-database.ts'
import { registersImporter } from './registers-importer.ts'
import { workbookImporter } from './workbook-importer.ts'

const COUNTY_ID = 1
const CODE_DIGITS = 8

const whenItEnds = {
  again: (line: string) => console.error(line),
  never: (why: Complaint) => {
    console.error(why.message)
    process.exit(1)
  },
}

async function start(config: Config): Promise<() => Promise<void>> {
  claimFolder(config)
  const reached = await reachDatabase(config, whenItEnds)
  const db = openDatabase(reached.entrance, undefined, reached.isUp)
  try {
    const heads = headsFile(join(config.folder, 'ledger-heads.txt'))
    keepHeadsWith(heads.keep)
    const county = await countyIn(db, config)
    const clock: Clock = county.kind === 'invented' && config.today ? clockOn(config.today) : systemClock
    return await serve(config, reached, db, county, clock)
  } catch (error) {
    await db.close()
    await reached.stop()
    throw error
  }
}

/** The county of this database: an empty one becomes the invented county, or an empty real one where that was asked for. */
async function countyIn(db: Database, config: Config): Promise<County> {
  const found = await db.whole(listCounties)
  if (found.length === 0) {
    const now = systemClock.now()
    if (config.county === 'invented') await inventInto(db, COUNTY_ID, config.today ?? systemClock.today(), now)
    else await db.whole((tx) => makeCounty(tx, { countyId: COUNTY_ID, name: '本县', kind: 'real' }, now))
  }
  const county = (await db.whole(listCounties))[0]
  if (!county) throw new Complaint('数据库里没有县，也没能建立。请换一个空的数据文件夹再试')
  if (county.kind === 'invented' && config.county === 'real') {
    throw new Complaint('这里是演示县，不能当作真实的县使用。请换一个空的数据文件夹或数据库；要看演示县请用 --invented')
  }
  if (county.kind === 'real' && config.databaseUrl !== null && config.county === 'invented') {
    throw new Complaint('这个数据库里是真实的县，不能放入演示内容。请去掉 --invented,或换一个数据库')
  }
  return county
}

async function serve(config: Config, reached: Reached, db: Database, county: County, clock: Clock) {
  await turnDay(db, county.countyId, clock.today(), clock.now())
  const setUpCode = county.kind === 'real' && !county.setUp ? newCode() : null
  const http = await openApp({
    db,
    clock,
    countyId: county.countyId,
    tls: config.tls,
    roles: county.kind === 'invented' ? inventedRoles(config.today ?? shanghaiDay(county.madeAt)) : () => [],
    system: {
      database: reached.version,
      embedded: reached.embedded,
      headsFile: join(config.folder, 'ledger-heads.txt'),
    },
    setUpCode,
    importers: [workbookImporter, registersImporter],
    log: true,
  })
  await http.fastify.listen({ host: config.host, port: config.port })
  const stopTurning = keepTurning(db, clock, county.countyId, (error) =>
    console.error(error instanceof Complaint ? error.message : error),
  )
  const address = `${config.tls ? 'https' : 'http'}://${config.host}:${config.port}`
  reached.servesAt(address)
  console.log(`两责已启动：${address}（${county.name}，按 Ctrl-C 停止）`)
  if (setUpCode !== null) console.log(`第一次建立本县：打开 ${address}/set-up ,安装码 ${setUpCode}`)
  return async () => {
    stopTurning()
    await http.fastify.close()
    await db.close()
    await reached.stop()
  }
}

function newCode(): string {
  return String(randomInt(10 ** (CODE_DIGITS - 1), 10 ** CODE_DIGITS))
}

async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env)
  const starting = start(config)
  onStop(starting)
  await starting
}

main().catch((error: unknown) => {
  const complaint = error instanceof Complaint ? error : complaintOf(error, {})
  if (complaint) console.error(complaint.message)
  else console.error(error)
  process.exit(1)
})
