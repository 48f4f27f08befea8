import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { Complaint } from './platform/complaint.ts'
import { complaintOf } from './platform/complaint-of.ts'

type Claim = Pick<Config, 'folder' | 'county' | 'databaseUrl'>
type Kind = Config['county']
const FORMAT = 1
/** What the program itself puts there, and what no eye sees. */
const OURS = /^(\.|liangze\.json|in-use\.json|postgres$|ledger-heads\.txt$)/
const NAME: Readonly<Record<Kind, string>> = { invented: '虚构的县', real: '真实的县' }

/**
 * Marks an empty data folder as an invented or a real county's (`liangze.json`), for good.
 * @throws Complaint where it is the other kind, another format, or holds files that are not ours.
 */
export function claimFolder({ folder, county: kind, databaseUrl }: Claim): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // What an external database is stands in that database alone.
    if (databaseUrl !== null) return
    const marked = kindOfFolder(folder)
    if (marked === null) mark(folder, kind)
    else if (marked !== kind) throw otherKind(folder, marked)
  } catch (error) {
    throw complaintOf(error, { folder }) ?? error
  }
}

/** What the folder was marked as, or null where it is not marked. @throws Complaint for a format that this version cannot read. */
export function kindOfFolder(folder: string): Kind | null {
  let text: string
  try {
    text = readFileSync(join(folder, 'liangze.json'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const { kind, format } = JSON.parse(text) as { kind: Kind; format: number }
  if (format !== FORMAT) throw new Complaint(`数据文件夹 ${folder} 由另一个版本写成，请用那个版本打开`)
  return kind
}

function mark(folder: string, kind: Kind): void {
  const strange = readdirSync(folder).filter((it) => !OURS.test(it))
  if (strange.length > 0) throw new Complaint(`文件夹 ${folder} 里已有别的文件（${strange[0]}），请指定一个空的文件夹`)
  const half = join(folder, `liangze.json.${process.pid}`)
  writeFileSync(half, `${JSON.stringify({ kind, format: FORMAT })}\n`)
  renameSync(half, join(folder, 'liangze.json'))
}

function otherKind(folder: string, marked: Kind): Complaint {
  const instead =
    marked === 'invented'
      ? '建真实的县请用 --data 指定另一个空文件夹'
      : '请加上 --new 打开它，或用 --data 指定另一个文件夹'
  return new Complaint(`数据文件夹 ${folder} 里是${NAME[marked]}，虚构的和真实的不能混在一起：${instead}`)
}
