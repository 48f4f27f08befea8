import { type ChildProcess, spawn } from 'node:child_process'
import { createServer as createPort } from 'node:net'
import { join, sep } from 'node:path'
import { createServer } from 'vite'
import { onStop } from '../server/platform/on-stop.ts'

/**
 * `npm run dev`: the invented county in a folder of its own (.data/dev), its server started anew and its page shown anew whenever a
 * file that they are made of changes. The flags and the environment of `npm start` hold here too.
 */
const ROOT = join(import.meta.dirname, '..')
const PAGE_PORT = 8621
/** What the server is made of; the page is looked after by Vite. */
const ROOMS = ['contract', 'database', 'demo', 'engine', 'law', 'server']
const SAVED_TOGETHER_MS = 50

async function develop(): Promise<() => Promise<void>> {
  const port = await freePort()
  process.env.LIANGZE_SERVER = `http://127.0.0.1:${port}`
  const configFile = join(ROOT, 'vite.config.ts')
  const web = await createServer({ configFile, logLevel: 'warn', server: { host: '127.0.0.1', port: PAGE_PORT } })
  const server = keptServer(port, () => web.ws.send({ type: 'full-reload' }))
  await Promise.all([web.listen(), server.start()])
  watch(web.watcher, server.restart)
  console.log(`开发中：${web.resolvedUrls?.local[0]}（改动后自动更新，按 Ctrl-C 停止）`)
  return async () => {
    await web.close()
    await server.stop()
  }
}

function watch(watcher: Awaited<ReturnType<typeof createServer>>['watcher'], restart: () => void): void {
  const rooms = ROOMS.map((it) => join(ROOT, it))
  watcher.add(rooms)
  let soon: NodeJS.Timeout | undefined
  watcher.on('all', (_, file) => {
    if (!rooms.some((it) => file.startsWith(it + sep)) || /\.test\.ts$|\.md$/.test(file)) return
    clearTimeout(soon)
    soon = setTimeout(restart, SAVED_TOGETHER_MS)
  })
}

/** The server in a process of its own: what one version loaded is gone with it. */
function keptServer(port: number, onAgain: () => void) {
  let child: ChildProcess | undefined
  let turn = Promise.resolve()
  const start = () =>
    new Promise<void>((ready) => {
      const flags = ['--data', join(ROOT, '.data/dev'), ...process.argv.slice(2), '--port', String(port)]
      child = spawn(process.execPath, [join(ROOT, 'server/main.ts'), ...flags], {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      })
      child.stdout?.on('data', (said) => /已启动/.test(String(said)) && ready())
      // A version that does not start has said why; the next change has another try.
      child.once('exit', () => ready())
    })
  const stop = () =>
    new Promise<void>((stopped) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return stopped()
      child.once('exit', () => stopped())
      child.kill('SIGTERM')
    })
  return {
    start,
    stop,
    restart: () => {
      turn = turn.then(stop).then(start).then(onAgain)
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const taken = createPort().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as { port: number }
      taken.close(() => done(port))
    })
  })
}

const developing = develop()
onStop(developing)
await developing
