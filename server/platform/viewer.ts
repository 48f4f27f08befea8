import type { Day } from '../../engine/dates/index.ts'

export type Hat = 'officer' | 'system-admin' | 'security-admin' | 'audit-admin'

/** Who is asking: every read takes one. Made once per request from the session and the posts held today. */
export type Viewer = {
  readonly countyId: number
  readonly accountId: string
  readonly hat: Hat
  /** Number of the person; null for the three administrators, who hold no post and see no matter. */
  readonly person: string | null
  readonly today: Day
  readonly posts: readonly { readonly unit: string; readonly post: string }[]
  /** Units in which he holds a tenure today: what went to such an office went to him. */
  readonly offices: readonly string[]
  /** Units he answers for today (heads, is in charge of, supervises) with all below them; 'county' for the county's own heads and the supervision office. */
  readonly answersFor: 'county' | readonly string[]
  /** Himself and those related to him by declaration: matters about them do not exist for him. */
  readonly barred: readonly string[]
}

export function answersForUnit(viewer: Viewer, unit: string): boolean {
  return viewer.answersFor === 'county' || viewer.answersFor.includes(unit)
}

/** Whoever asked, forgotten: what is done for him leaves neither his account nor his person in the database. */
export function unnamed({ countyId, today }: Viewer): Viewer {
  const nobody = { person: null, posts: [], offices: [], answersFor: [], barred: [] }
  return { countyId, today, hat: 'officer', accountId: NO_ACCOUNT, ...nobody }
}
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000'
