import { canonicalJson, sha256 } from '../../platform/ids.ts'

export const ALGORITHM = 'sha256'

/** What an entry says. `subject` names what was acted on ("sign/0197…"); `body` holds no protected content. */
export type EntryContent = {
  readonly county: number
  readonly seq: number
  /** Moment, ISO 8601 in UTC. */
  readonly at: string
  /** Account that acted, or 'system' for the program's own turn. */
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly body: unknown
}

export type StoredEntry = {
  readonly seq: number
  readonly entry: string
  readonly algorithm: string
  readonly previous_hash: string | null
  readonly hash: string | null
}

/** The digest binds the entry's exact text to everything before it. */
export function hashOf(entry: string, previousHash: string | null): string {
  return sha256(`${previousHash ?? ''}\n${entry}`)
}

export function entryText(content: EntryContent): string {
  return canonicalJson(content)
}

export type Break = { readonly seq: number; readonly why: string }

/** Follows a chain entry by entry. Feed in order of seq; `end` says what is wrong with the whole. */
export function chainFollower() {
  let expected = 1
  let previous: string | null = null
  const fault = (seq: number, why: string): Break => ({ seq, why })

  return {
    next(stored: StoredEntry): Break | null {
      if (stored.seq !== expected) return fault(expected, `第 ${expected} 条不见了，其后是第 ${stored.seq} 条`)
      if (!stored.hash) return fault(stored.seq, `第 ${stored.seq} 条没有指纹`)
      if (stored.algorithm !== ALGORITHM)
        return fault(stored.seq, `第 ${stored.seq} 条的指纹算法“${stored.algorithm}”不认识`)
      if (stored.previous_hash !== previous) return fault(stored.seq, `第 ${stored.seq} 条与前一条接不上`)
      if (hashOf(stored.entry, previous) !== stored.hash) return fault(stored.seq, `第 ${stored.seq} 条的内容被改动过`)
      const said = seqIn(stored.entry)
      if (said !== stored.seq) return fault(stored.seq, `第 ${stored.seq} 条的序号被改动过`)
      expected += 1
      previous = stored.hash
      return null
    },
    /** @param heads what else is known of the chain's end: the head row, and hashes kept outside. */
    end(heads: {
      head: { seq: number; hash: string } | null
      outside: string | undefined
      found: boolean
    }): Break | null {
      const last = expected - 1
      if (last === 0) return fault(0, '台账是空的；安装时就应有第一条')
      if (heads.head === null) return fault(last, '台账末尾的记号不见了')
      if (heads.head.seq !== last || heads.head.hash !== previous) {
        return fault(last, `台账末尾应为第 ${heads.head.seq} 条，实际到第 ${last} 条，末尾被截去或改动`)
      }
      if (heads.outside !== undefined && !heads.found) {
        return fault(last, '库外留存的指纹在台账中找不到，台账被截去或重写过')
      }
      return null
    },
  }
}

function seqIn(entry: string): number | null {
  try {
    const parsed: unknown = JSON.parse(entry)
    const seq = (parsed as { seq?: unknown }).seq
    return typeof seq === 'number' ? seq : null
  } catch {
    return null
  }
}
