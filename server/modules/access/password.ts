import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const hashWith = promisify(argon2)

/** Argon2id by RFC 9106's second recommendation: 64 MiB, 3 passes, 4 lanes. The numbers travel with the hash. */
const COST = { memory: 65_536, passes: 3, parallelism: 4, tagLength: 32 }

function digest(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return hashWith('argon2id', {
    message: Buffer.from(password.normalize('NFC')),
    nonce: salt,
    ...cost,
  }) as Promise<Buffer>
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await digest(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt.toString('base64')}$${tag.toString('base64')}`
}

const SHAPE = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/

/** Takes as long for an account without a password as for one with, so that names cannot be found out by waiting. */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  const parts = SHAPE.exec(kept ?? '')
  const expected = Buffer.from(parts?.[5] ?? '', 'base64')
  const cost = parts
    ? { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]), tagLength: expected.length }
    : COST
  const salt = parts ? Buffer.from(parts[4] ?? '', 'base64') : Buffer.alloc(16)
  const found = await digest(password, salt, cost)
  return parts !== null && found.length === expected.length && timingSafeEqual(found, expected)
}
