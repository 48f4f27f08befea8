import { startEmbedded } from './index.ts'

/** For tests: holds a server of the folder until this process is killed or told to end; says where, and what it refuses. */
try {
  const server = await startEmbedded(process.argv[2] ?? '')
  server.servesAt('http://127.0.0.1:8620')
  process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))
  console.log(server.connectionString)
  setInterval(() => {}, 60_000)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
