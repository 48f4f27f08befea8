// Plain JavaScript that any Node from 18 on can run: it comes before the Node that is brought along.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const OLDEST_NODE = 24
const WATCH_MS = 200
/** Whoever has the pages built, a test or a programmer at work. */
const FOR_OFFICERS = { NODE_ENV: 'production' }

/** Installs exactly what the lock says, unless it is there. */
export function install() {
  const lock = join(root, 'package-lock.json')
  const stamp = join(modules, '.installed-from')
  const fingerprint = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  // Somebody ran `npm ci` himself: npm leaves its own mark, later than the lock.
  if (changedAt(join(modules, '.package-lock.json')) <= changedAt(lock)) {
    console.error('正在按锁定的版本安装依赖……')
    run(...npm(), ['ci', '--include=dev', '--loglevel=error'], '依赖没有装成，请看上面的原因（网络或磁盘），解决后再试')
  }
  try {
    writeFileSync(stamp, fingerprint)
  } catch {
    // Installed by somebody else: npm's own mark says the same, a little slower.
  }
}

/** Builds the web where its sources are newer than what was built; whoever comes meanwhile waits. */
export function build() {
  if (isBuilt()) return
  alone(join(root, 'dist/building'), () => {
    if (isBuilt()) return
    console.error('正在生成网页……')
    run(
      node(),
      [join(modules, 'vite/bin/vite.js')],
      ['build', '--logLevel=error'],
      '网页没有生成，请看上面的原因',
      FOR_OFFICERS,
    )
  })
}

function isBuilt() {
  const sources = ['web', 'contract', 'engine/dates', 'scripts/ready.js', 'vite.config.ts', 'package-lock.json']
  const newest = Math.max(...sources.map((it) => newestIn(join(root, it))))
  return changedAt(join(root, 'dist/web/index.html')) > newest
}

/** One process at a time holds the file, which names it; what a dead one left does not count. */
function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  while (!taken(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WATCH_MS)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  work()
  process.off('exit', release)
  release()
}

function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true })
    return false
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The Node that was brought along, or this one where it is new enough. */
export function node() {
  const brought = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(brought) && spawnSync(brought, ['--version'], { stdio: 'ignore' }).status === 0) return brought
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath
  return fail(
    `本机的 Node ${process.versions.node} 太旧，自带的 Node 又不适合本机系统，请安装 Node ${OLDEST_NODE} 或更新的版本`,
  )
}

/** Goes on as another program, which ends when we do; its exit code becomes ours. What Node compiled once it finds again. */
export function goOn(args) {
  const env = { NODE_COMPILE_CACHE: join(modules, '.cache/node'), ...process.env }
  const child = spawn(node(), args, { cwd: process.cwd(), env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm killed outright takes nobody with it: whoever was started by it ends on its own.
  const above = ancestors()
  const watch = setInterval(() => {
    if (process.env.npm_command !== undefined && ancestors() !== above) child.kill('SIGTERM')
  }, WATCH_MS)
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

/** Our parent and, where the system says, its parent: npm puts a shell between itself and us. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return String(process.ppid)
  }
}

function npm() {
  const npmFile = process.env.npm_execpath
  return npmFile?.endsWith('.js')
    ? [process.execPath, [npmFile]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

function run(program, first, args, otherwise, more = {}) {
  const env = { ...process.env, ...more }
  const ran = spawnSync(program, [...first, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (ran.status !== 0) fail(otherwise)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function newestIn(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changedAt(path)
  const inside = readdirSync(path).filter((it) => it !== 'node_modules')
  return Math.max(0, ...inside.map((it) => newestIn(join(path, it))))
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
