import type { z } from 'zod'
import { recordAct } from '../../../contract/duties.ts'
import type { InPersonKind } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import { badInput, Refusal } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type DutyBook, dutiesOf, owingOf } from './duty-book.ts'

/** A matter that an act may be about, as it is found for whoever records. */
export type MatterFound = {
  readonly id: string
  /** Whom it is about; neither he nor his kin is asked about what was done in it. */
  readonly about: string | null
  /** Who reads it, by name. */
  readonly readers: ReadonlySet<string>
}

/** Matters lie to the right of duties: what is known of them is handed in. */
export type MattersOnRecord = {
  /** By `matter:<id>`; null where it is not on record or not before the viewer, which is one answer. */
  readonly find: (tx: Tx, viewer: Viewer, key: string) => Promise<MatterFound | null>
}

type Entered = Pick<z.output<typeof recordAct.body>, 'matter' | 'handedTo'>
export type OnMatter = { readonly matter: MatterFound; readonly handedTo: string | null }

export const inPersonKindOf = (book: Pick<DutyBook, 'duties'>, duty: string | null): InPersonKind | null =>
  book.duties.find((it) => it.id === duty)?.inPerson ?? null

/** The units in which a person owes the four in person today; empty for everyone but a secretary. */
export function secretaryIn(book: DutyBook, county: CountyOverTime, person: string, viewer: Viewer): readonly string[] {
  const owed = owingOf(book, county, person, viewer.today)
  return owed.filter((it) => dutiesOf(book, it).some((duty) => duty.inPerson)).map((it) => it.unit)
}

/** The matter that an act names: one of the four in person cannot do without, every other act names none. */
export async function readOnMatter(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  matters: MattersOnRecord,
  kind: InPersonKind | null,
  { matter = '', handedTo = '' }: Entered,
): Promise<OnMatter | null> {
  if (kind === null) {
    if (matter !== '' || handedTo !== '') throw badInput('matter', '只有“四个亲自”要写明是哪一件事，这一项不用写')
    return null
  }
  if (matter === '') throw onField('needs-matter', 'matter')
  const found = await matters.find(tx, viewer, matter)
  if (found === null) throw onField('unknown-matter', 'matter')
  if (handedTo !== '' && county.unit(handedTo) === undefined) throw onField('unknown-unit', 'handedTo')
  return { matter: found, handedTo: handedTo === '' ? null : handedTo }
}

/** Whoever has no part in a matter, and may read it, may be asked by the program whether it is so. */
export function mayBeAsked({ about, readers }: MatterFound, county: CountyOverTime, person: string): boolean {
  return !isConcerned(about, county, person) && readers.has(person)
}

export const isConcerned = (about: string | null, county: CountyOverTime, person: string): boolean =>
  about !== null && (person === about || county.isBarred(person, about))

const onField = (code: keyof typeof recordAct.refusals, field: string) =>
  new Refusal(code, { status: 400, fields: [{ field, why: recordAct.refusals[code] }] })
