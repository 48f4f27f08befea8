import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/**
 * The head of each ledger, kept outside the database: one line an act, `county seq hash moment`, only ever appended.
 * Whoever rewrites the database without this file is found out by `npx liangze verify`.
 */
export function headsFile(path: string) {
  return {
    keep(countyId: number, head: { seq: number; hash: string }, at: Date): void {
      appendFileSync(path, `${countyId} ${head.seq} ${head.hash} ${at.toISOString()}\n`, { mode: 0o600 })
    },
    /** The last head kept for a county; null where none was. */
    last(countyId: number): string | null {
      if (!existsSync(path)) return null
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
      return lines.findLast((it) => it.startsWith(`${countyId} `))?.split(' ')[2] ?? null
    },
  }
}
