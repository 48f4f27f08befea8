import type { Tx } from '../../platform/database/database.ts'
import { isId } from '../../platform/http/cursor.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

export type FromKind = 'sign' | 'matter'

/** What a matter grew from; `nth` of its findings or rows, counted from 1. */
export type From = { readonly kind: FromKind; readonly id: string; readonly nth: number | null }

/** What it carries over to whatever grows from it, as far as the viewer may read it. */
export type Origin = {
  /** What it is called where it is referred to. */
  readonly title: string
  /** Whom it is about; null where it is about a unit alone. */
  readonly person: string | null
  readonly unit: string | null
  /** Its facts with their days, in words. */
  readonly facts: string
  /** What to ask about. */
  readonly points: string
  readonly under: readonly string[]
  /** It went to the viewer, to answer it. */
  readonly addressed: boolean
}

/** How each kind is read: null where the viewer may not, or it is not there, which is one answer. */
export type Origins = Readonly<Record<FromKind, (tx: Tx, viewer: Viewer, from: From) => Promise<Origin | null>>>

export type Grown = { readonly from: From; readonly origin: Origin }

/**
 * @param named `sign:<id>`, `matter:<id>:<nth>`; nothing where it grows from nothing
 * @throws absent where the viewer may not read it.
 */
export async function readOrigin(tx: Tx, viewer: Viewer, origins: Origins, named = ''): Promise<Grown | null> {
  if (named === '') return null
  const [kind = '', id = '', nth] = named.split(':')
  if (!Object.hasOwn(origins, kind) || !isId(id) || (nth !== undefined && !/^[1-9]\d{0,2}$/.test(nth))) throw absent()
  const from: From = { kind: kind as FromKind, id, nth: nth === undefined ? null : Number(nth) }
  const origin = await origins[from.kind](tx, viewer, from)
  if (origin === null) throw absent()
  return { from, origin }
}

/** What a matter just opened grew from, where only what it leaves could tell; call in the county's scope. */
export const growFrom = (tx: Tx, countyId: number, matterId: string, { kind, id, nth }: From) =>
  tx.run(
    `update matter set from_kind = $3, from_id = $4, from_nth = $5 where county_id = $1 and id = $2 and from_kind is null`,
    [countyId, matterId, kind, id, nth],
  )

/** About whom it went to the viewer, to answer it. */
export const addressedAbout = (grown: Grown | null): string | null =>
  grown?.origin.addressed ? grown.origin.person : null

type FromColumns = { from_kind: FromKind | null; from_id: string | null; from_nth: number | null }

export const fromOf = ({ from_kind: kind, from_id: id, from_nth: nth }: FromColumns): From | null =>
  kind === null || id === null ? null : { kind, id, nth }
