import type { z } from 'zod'
import type { NamedMatter } from '../../../../contract/in-person.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/http/cursor.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { MatterFound } from '../../duties/index.ts'
import {
  findOpenMatters,
  lastEntered,
  listMattersNamed,
  type MatterBook,
  type MatterListRow,
  presentMatterLine,
  readersOfMatter,
} from '../../matters/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'
import { listProblemsNamed } from '../../problems/index.ts'

type Shown = z.input<typeof NamedMatter>

const MOST_FOUND = 30
const KIND = 'matter:'

const idsIn = (keys: readonly string[]) => keys.map((it) => it.slice(KIND.length)).filter(isId)

/** Those of the named matters that are before the viewer; the others are not there. */
export function readMatters(
  tx: Tx,
  viewer: Viewer,
  book: MatterBook,
  keys: readonly string[],
): Promise<readonly MatterListRow[]> {
  return listMattersNamed(tx, viewer, book.procedures, idsIn(keys.filter((it) => it.startsWith(KIND))))
}

/** The matter that an act names, for whoever records it. */
export async function findMatter(tx: Tx, viewer: Viewer, book: MatterBook, key: string): Promise<MatterFound | null> {
  const [row] = await readMatters(tx, viewer, book, [key])
  if (row === undefined) return null
  const [problem] = await listProblemsNamed(tx, viewer, [row.id])
  const readers = await readersOfMatter(tx, viewer.countyId, row.id)
  return { id: row.id, about: problem?.responsible ?? row.subject_person, readers }
}

type Asked = { readonly q: string; readonly chosen: string }

/** Open matters that fit what is typed, as the first field of the form offers them. */
export async function offerMatters(tx: Tx, viewer: Viewer, county: CountyOverTime, book: MatterBook, asked: Asked) {
  const units = county.records.units.filter((it) => asked.q !== '' && it.name.includes(asked.q)).map((it) => it.number)
  const found = await findOpenMatters(tx, viewer, book.procedures, { q: asked.q, units, most: MOST_FOUND })
  const chosen = await readMatters(tx, viewer, book, [asked.chosen])
  const shown = presentMatters([...chosen, ...found], new Map(), county, book)
  const once = new Map(shown.map((it) => [it.key, it]))
  return [...once.values()].map(({ key, title, what, number }) => ({
    key,
    label: title,
    hint: [number, what].filter(Boolean).join(' · '),
  }))
}

/** How closing was justified, matter by matter, where it had to be. */
export async function knownByOf(tx: Tx, viewer: Viewer, rows: readonly MatterListRow[]): Promise<Map<string, string>> {
  const ended = rows.filter((it) => it.ended_on !== null).map((it) => it.id)
  const said = await lastEntered(tx, viewer.countyId, ended, 'knownBy')
  return new Map([...said].map(([id, { entered }]) => [id, String(entered)]))
}

export const presentMatters = (
  rows: readonly MatterListRow[],
  knownBy: ReadonlyMap<string, string>,
  county: CountyOverTime,
  book: MatterBook,
): Shown[] => rows.map((it) => presentMatter(it, knownBy.get(it.id) ?? '', county, book))

/** As long as a heading may be; what says more stands beneath it. */
const HEADING = 40

function presentMatter(row: MatterListRow, knownBy: string, county: CountyOverTime, book: MatterBook): Shown {
  const { number, title, about, called, stateTitle } = presentMatterLine(row, county, book)
  const heads = called !== '' && called.length <= HEADING
  return {
    key: `${KIND}${row.id}`,
    number,
    title: (heads ? [about, called] : [title, about]).filter((it) => it !== '').join('：'),
    what: heads ? '' : called,
    state: stateTitle,
    endedOn: row.ended_on,
    knownBy,
  }
}
