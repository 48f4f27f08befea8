import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { claimFolder } from '../folder-kind.ts'
import { headsFile } from '../heads-file.ts'
import { COUNTIES_NOTED } from '../modules/county/index.ts'
import { HEADS_NOTED } from '../modules/ledger/index.ts'
import { systemClock } from '../platform/clock.ts'
import { Complaint } from '../platform/complaint.ts'
import { backupTo, type Header, restoreFrom } from '../platform/database/backup/index.ts'
import { reachEmbedded } from '../platform/database/embedded/index.ts'
import { VERSION } from '../platform/version.ts'
import { optionsIn } from './options.ts'
import { visitCounty } from './visit-county.ts'

const NOTES = { counties: COUNTIES_NOTED, ledgerHeads: HEADS_NOTED }

/** `backup FILE [--data FOLDER]`: everything as it is at one moment, in one file, while the program runs. */
export async function backup(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { data: 'text' })
  const [file] = rest
  if (!file || rest.length > 1) throw new Complaint('用法：npx liangze backup 文件')
  return visitCounty(values, async ({ county, reached }) => {
    await backupTo(file, reached.ownerUrl, { program: VERSION, notes: NOTES })
    console.log(`已备份${county.name}到 ${file}。请把它放到另一台机器上，并用 restore 和 verify 试一次`)
    return 0
  })
}

/** `restore FILE [--data FOLDER]`: into an empty place, all or nothing. */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, rest } = optionsIn(args, { data: 'text' })
  const [file] = rest
  if (!file || rest.length > 1) throw new Complaint('用法：npx liangze restore 文件 --data 空的数据文件夹')
  const config = readConfig(values.data === undefined ? ['--new'] : ['--data', values.data], process.env)
  const server = config.databaseUrl === null ? await reachEmbedded(config.folder) : null
  try {
    const accept = (of: Header) => claimFolder({ ...config, county: kindIn(of) })
    const header = await restoreFrom(file, server?.connectionString ?? config.databaseUrl ?? '', { accept })
    const heads = headsFile(join(config.folder, 'ledger-heads.txt'))
    for (const it of ledgerHeadsIn(header)) heads.keep(it.county, it, systemClock.now())
    console.log(`已恢复到 ${server ? config.folder : '外接数据库'}。请运行 npx liangze verify 核对台账`)
    return 0
  } finally {
    await server?.stop()
  }
}

/** What the backed-up county is: the folder it is restored to becomes that. */
function kindIn({ notes }: Header): 'invented' | 'real' {
  const [county] = (notes.counties ?? []) as readonly { kind: 'invented' | 'real' }[]
  return county?.kind ?? 'real'
}

type Head = { readonly county: number; readonly seq: number; readonly hash: string }

/** The heads as they were when the backup was made: what the restored ledger must still hold. */
function ledgerHeadsIn({ notes }: Header): readonly Head[] {
  return (notes.ledgerHeads ?? []) as readonly Head[]
}
