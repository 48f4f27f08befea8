import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Day, dayOrNull } from '../engine/dates/index.ts'
import { Complaint } from './platform/complaint.ts'

export type Config = {
  /** What the county is: invented, or a real one. The two never share a folder or a database. */
  readonly county: 'invented' | 'real'
  /** Holds the embedded database and, always, the heads of the ledgers. An absolute path. */
  readonly folder: string
  /** An external PostgreSQL, or null for the embedded one. */
  readonly databaseUrl: string | null
  /** There, as whom the program runs; null where it makes a role for itself. */
  readonly runDatabaseUrl: string | null
  readonly host: string
  readonly port: number
  readonly tls: { readonly cert: string; readonly key: string } | undefined
  /** A day on which the clock stands; null is today. Only ever in an invented county. */
  readonly today: Day | null
}

type Environment = Readonly<Record<string, string | undefined>>

const ROOT = join(import.meta.dirname, '..')
const USAGE = '可用的有：--new(建真实的县)、--invented(虚构的县)、--data 文件夹、--port 端口'

/** Flags go before the environment. @throws Complaint with one sentence on the first wrong value. */
export function readConfig(args: readonly string[], env: Environment): Config {
  const flags = readFlags(args)
  const databaseUrl = readDatabaseUrl(env.DATABASE_URL, 'DATABASE_URL')
  const invented = databaseUrl === null ? flags.new !== true : flags.invented === true
  return {
    county: invented ? 'invented' : 'real',
    folder: readFolder(flags.data ?? env.LIANGZE_DATA, databaseUrl, invented),
    databaseUrl,
    runDatabaseUrl:
      databaseUrl === null ? null : readDatabaseUrl(env.LIANGZE_RUN_DATABASE_URL, 'LIANGZE_RUN_DATABASE_URL'),
    host: env.LIANGZE_HOST || '127.0.0.1',
    port: readPort(flags.port ?? env.LIANGZE_PORT),
    tls: readTls(env.LIANGZE_TLS_CERT, env.LIANGZE_TLS_KEY),
    today: readToday(env.LIANGZE_TODAY, invented),
  }
}

function readFlags(args: readonly string[]) {
  const options = {
    new: { type: 'boolean' },
    invented: { type: 'boolean' },
    data: { type: 'string' },
    port: { type: 'string' },
  } as const
  let values: { new?: boolean; invented?: boolean; data?: string; port?: string }
  try {
    values = parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Complaint(`启动参数“${args.join(' ')}”有误，请改正；${USAGE}`, { cause: error })
  }
  if (values.new && values.invented) throw new Complaint('--new 建真实的县，--invented 用虚构的县，两者只能选一个')
  return values
}

function readDatabaseUrl(text: string | undefined, name: string): string | null {
  if (!text) return null
  if (!/^postgres(ql)?:\/\/\S+$/.test(text) || !URL.canParse(text))
    throw new Complaint(`${name} 的写法不对，应为 postgresql://账号:密码@主机:端口/数据库`)
  return text
}

function readFolder(named: string | undefined, databaseUrl: string | null, invented: boolean): string {
  if (named) return resolve(named)
  if (databaseUrl !== null) return join(ROOT, `.data/external-${whichDatabase(databaseUrl)}`)
  return join(ROOT, invented ? '.data/invented' : '.data/county')
}

/** One folder to a database, whoever connects. */
function whichDatabase(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return createHash('sha256')
    .update(host + pathname)
    .digest('hex')
    .slice(0, 8)
}

function readPort(text: string | undefined): number {
  if (!text) return 8620
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Complaint(`端口“${text}”不对，应为 1 到 65535 之间的整数`)
  return port
}

function readTls(cert: string | undefined, key: string | undefined): Config['tls'] {
  if (!cert && !key) return undefined
  if (!cert || !key) throw new Complaint('LIANGZE_TLS_CERT 和 LIANGZE_TLS_KEY 要一起给出，或都不给')
  return { cert: readPem(cert, 'LIANGZE_TLS_CERT'), key: readPem(key, 'LIANGZE_TLS_KEY') }
}

function readPem(file: string, name: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Complaint(`读不到 ${name} 所写的文件 ${file}，请检查路径和权限`, { cause: error })
  }
  if (!text.includes('-----BEGIN '))
    throw new Complaint(`${name} 所写的文件 ${file} 不是 PEM 格式，请换成 PEM 格式的文件`)
  return text
}

function readToday(text: string | undefined, invented: boolean): Day | null {
  if (!text) return null
  const today = dayOrNull(text)
  if (today === null) throw new Complaint(`LIANGZE_TODAY“${text}”不是日期，应写成 2026-03-05`)
  if (!invented) throw new Complaint('LIANGZE_TODAY 只能用于虚构的县，真实的县按当天日期运行，请去掉它')
  return today
}
