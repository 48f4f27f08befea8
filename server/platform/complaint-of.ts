import { Complaint } from './complaint.ts'
import { CONNECTION_LOST } from './database/connection-lost.ts'

/** What was being done when it failed, as far as known. */
export type Place = { readonly folder?: string; readonly port?: number }

const FULL = /No space left on device|could not extend file|Disk quota exceeded/i
const NO_RIGHT = /Permission denied|must be owner of/i
/** What PostgreSQL and the driver say of a connection that was open. */
const LOST = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'])
const LOST_IN_WORDS = /^Connection terminated|connection error and is not queryable/
const PORT_TAKEN = /Address already in use/i

type Coded = { readonly code?: unknown; readonly message?: unknown; readonly path?: unknown; readonly port?: unknown }

/** The sentence for a failure of the machine (disk, rights, port, database out of reach), or null where it is our own fault. */
export function complaintOf(error: unknown, place: Place = {}): Complaint | null {
  if (error instanceof Complaint) return error
  if (typeof error !== 'object' || error === null) return null
  const { code, message, path, port } = error as Coded
  const words = typeof message === 'string' ? message : ''
  const folder = place.folder ?? (typeof path === 'string' ? path : '数据文件夹')
  const sentence = sentenceFor({
    code: String(code ?? ''),
    words,
    folder,
    path: typeof path === 'string' ? path : null,
    port: place.port ?? (typeof port === 'number' ? port : null),
  })
  return sentence === null ? null : new Complaint(sentence, { cause: error })
}

type Failure = { code: string; words: string; folder: string; path: string | null; port: number | null }

function sentenceFor({ code, words, folder, path, port }: Failure): string | null {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || FULL.test(words))
    return `磁盘已满，无法写入 ${folder}，请腾出空间后再启动；已保存的内容没有损坏`
  if (code === 'EADDRINUSE' || PORT_TAKEN.test(words))
    return `端口 ${port ?? ''} 已被别的程序占用，请停止那个程序，或用 --port 换一个端口`
  if (code === 'EACCES' && port !== null && port < 1024)
    return `没有使用端口 ${port} 的权限，请用 --port 换一个 1024 以上的端口`
  if (code === 'EACCES' || code === 'EPERM' || (code !== '42501' && NO_RIGHT.test(words)))
    return `没有权限读写 ${folder}，请换一个有权限的文件夹（--data 文件夹），或请管理员授予权限`
  if (code === 'ENOENT' && path) return `找不到 ${path}，请检查文件名和所在的文件夹`
  if (code === 'EROFS') return `${folder} 所在的磁盘是只读的，请换一个可写的文件夹（--data 文件夹）`
  if (code === 'EADDRNOTAVAIL') return '本机没有 LIANGZE_HOST 所写的地址，请改成本机的地址'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ETIMEDOUT')
    return '连不上数据库，请检查 DATABASE_URL 所写的地址和端口，并确认数据库已经启动'
  if (LOST.has(code) || LOST_IN_WORDS.test(words)) return CONNECTION_LOST
  if (code === '28P01' || code === '28000') return '数据库拒绝了账号或密码，请检查 DATABASE_URL'
  if (code === '42501') return `数据库账号没有所需的权限（${words}），请照 docs/runbook.md“外接数据库”授予`
  if (code === '3D000') return 'DATABASE_URL 所写的数据库不存在，请先建立它'
  return null
}
