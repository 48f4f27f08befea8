import { describe, expect, it } from 'vitest'
import { chainFollower, entryText, hashOf, type StoredEntry } from './chain.ts'

function chainOf(acts: readonly string[]): StoredEntry[] {
  const chain: StoredEntry[] = []
  for (const [at, act] of acts.entries()) {
    const previous = chain.at(-1)?.hash ?? null
    const seq = at + 1
    const entry = entryText({ county: 1, seq, at: '2026-03-05T00:00:00.000Z', actor: 'a', act, subject: 's', body: {} })
    chain.push({ seq, entry, algorithm: 'sha256', previous_hash: previous, hash: hashOf(entry, previous) })
  }
  return chain
}

const whole = chainOf(['installed', 'signed-in', 'act-recorded'])
const headOf = (chain: readonly StoredEntry[]) => ({ seq: chain.length, hash: chain.at(-1)?.hash ?? '' })

function follow(
  chain: readonly StoredEntry[],
  head: { seq: number; hash: string } | null,
  outside?: string,
): string | null {
  const follower = chainFollower()
  for (const it of chain) {
    const broken = follower.next(it)
    if (broken) return broken.why
  }
  const found = outside === undefined || chain.some((it) => it.hash === outside)
  return follower.end({ head, outside, found })?.why ?? null
}

const changed = (at: number, what: Partial<StoredEntry>) => whole.map((it, i) => (i === at ? { ...it, ...what } : it))
const [first, second, third] = whole as [StoredEntry, StoredEntry, StoredEntry]
/** A chain someone rewrote with all its digests, and the head row with it. */
const rewritten = chainOf(['installed', 'nothing-happened'])

describe('a ledger is followed entry by entry', () => {
  it('and an untouched one is whole', () => expect(follow(whole, headOf(whole), first.hash ?? undefined)).toBeNull())

  // biome-ignore format: a table
  it.each([
    ['an edited entry',               changed(1, { entry: second.entry.replace('signed-in', 'signed-out') }), headOf(whole), undefined,                  '第 2 条的内容被改动过'],
    ['a removed entry',               [first, third],                                                         headOf(whole), undefined,                  '第 2 条不见了，其后是第 3 条'],
    ['a removed first entry',         [second, third],                                                        headOf(whole), undefined,                  '第 1 条不见了，其后是第 2 条'],
    ['two entries changing places',   [first, { ...third, seq: 2 }, { ...second, seq: 3 }],                    headOf(whole), undefined,                  '第 2 条与前一条接不上'],
    ['a truncated tail',              [first, second],                                                        headOf(whole), undefined,                  '台账末尾应为第 3 条，实际到第 2 条，末尾被截去或改动'],
    ['a missing digest',              changed(1, { hash: null }),                                             headOf(whole), undefined,                  '第 2 条没有指纹'],
    ['an unknown algorithm',          changed(1, { algorithm: 'none' }),                                      headOf(whole), undefined,                  '第 2 条的指纹算法“none”不认识'],
    ['an empty chain',                [],                                                                     null,          undefined,                  '台账是空的；安装时就应有第一条'],
    ['a missing head',                whole,                                                                  null,          undefined,                  '台账末尾的记号不见了'],
    ['a chain rewritten to its end',  rewritten,                                                              headOf(rewritten), third.hash ?? '',       '库外留存的指纹在台账中找不到，台账被截去或重写过'],
  ])('%s is found', (_what, chain, head, outside, why) => expect(follow(chain, head, outside)).toBe(why))
})
