import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Kept beside the cluster, readable by its owner alone. */
export type Keys = {
  readonly port: number
  readonly adminPassword: string
  readonly ownerPassword: string
  readonly runnerPassword: string
}

const fileIn = (home: string) => join(home, 'keys.json')

/** A key that an earlier program had no use for is made and kept. */
export function readKeys(home: string): Keys | null {
  if (!existsSync(fileIn(home))) return null
  const kept = JSON.parse(readFileSync(fileIn(home), 'utf8')) as Omit<Keys, 'runnerPassword'> & Partial<Keys>
  return kept.runnerPassword === undefined
    ? keep(home, { ...kept, runnerPassword: password() })
    : { ...kept, runnerPassword: kept.runnerPassword }
}

const password = () => randomBytes(24).toString('base64url')

export async function makeKeys(home: string): Promise<Keys> {
  const passwords = { adminPassword: password(), ownerPassword: password(), runnerPassword: password() }
  return keep(home, { port: await freePort(), ...passwords })
}

/** The port kept so far, or another where somebody took it meanwhile. */
export async function withFreePort(home: string, keys: Keys): Promise<Keys> {
  if (await isFree(keys.port)) return keys
  return keep(home, { ...keys, port: await freePort() })
}

function keep(home: string, keys: Keys): Keys {
  writeFileSync(`${fileIn(home)}.half`, JSON.stringify(keys), { mode: 0o600 })
  renameSync(`${fileIn(home)}.half`, fileIn(home))
  return keys
}

export const freePort = () => listenOn(0) as Promise<number>
const isFree = async (port: number) => (await listenOn(port)) !== null

function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at !== null ? at.port : null))
    })
  })
}
