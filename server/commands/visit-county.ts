import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { type County, listCounties } from '../modules/county/index.ts'
import { Complaint } from '../platform/complaint.ts'
import { type Database, openDatabase } from '../platform/database/database.ts'
import { type Reached, visitDatabase } from '../reach-database.ts'

const NO_COUNTY = '这里还没有县。请先运行 npm start 或 npm start -- --new'

export type Visit = {
  readonly db: Database
  readonly county: County
  readonly reached: Reached
  readonly folder: string
}

/** Opens the installation's database for one command, whether its server is running or not, and closes what it opened. */
export async function visitCounty<T>(options: { data?: string }, work: (visit: Visit) => Promise<T>): Promise<T> {
  const config = readConfig(folderArguments(options.data), process.env)
  if (config.databaseUrl === null && !existsSync(config.folder)) throw new Complaint(NO_COUNTY)
  const reached = await visitDatabase(config)
  const db = openDatabase(reached.entrance, 3)
  try {
    const county = (await db.whole(listCounties))[0]
    if (!county) throw new Complaint(NO_COUNTY)
    return await work({ db, county, reached, folder: config.folder })
  } finally {
    await db.close()
    await reached.stop()
  }
}

/** The real county's folder where there is one, else the invented one's; `--data` names another. */
function folderArguments(data: string | undefined): string[] {
  if (data !== undefined) return ['--data', data]
  return existsSync(join(import.meta.dirname, '../../.data/county')) ? ['--new'] : []
}
