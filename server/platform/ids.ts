import { createHash, randomBytes, randomFillSync } from 'node:crypto'

/** Chance for many ids at once: asked of the system for each, it takes longer than all the rest of an id. */
const CHANCE = Buffer.alloc(16 * 256)
let used = CHANCE.length

function sixteenBytes(): Buffer {
  if (used === CHANCE.length) {
    randomFillSync(CHANCE)
    used = 0
  }
  used += 16
  return CHANCE.subarray(used - 16, used)
}

/** UUID version 7: sorts by time; made here, not in the database, so that it works on any PostgreSQL. */
export function newId(): string {
  const bytes = sixteenBytes()
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A secret for a cookie or a link: 256 bits, URL-safe. Only its digest is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** JSON with sorted keys, so that one content has one text and one digest. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) =>
    it !== null && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  )
}
