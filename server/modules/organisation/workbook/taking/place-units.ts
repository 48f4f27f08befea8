import type { UnitKind, UnitRecord } from '../../records.ts'
import { type Found, UnitsIndex } from '../units-index.ts'
import { numberKey } from '../words/person-words.ts'
import { type Findings, placeOf, type Taken } from './findings.ts'
import type { UnitRow } from './take-units.ts'

type Reject = (unit: UnitRow, why: string) => void
/** Found: the number of the superior, null for none. */
type Superior = Found<string | null>

/** Kinds that stand right under the county committee where no superior is written. */
const UNDER_COMMITTEE: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'county-commission',
  'department',
  'other-unit',
  'town-committee',
])

/** Puts each unit under its superior; refuses those whose superior is unknown, refused itself, or under them in turn. */
export function placeUnits(
  rows: readonly UnitRow[],
  keyOf: (name: string) => string,
  findings: Findings,
  reject: Reject,
): Taken<UnitRecord>[] {
  const index = new UnitsIndex(
    rows.map((it) => record(it, null)),
    keyOf,
    new Map(),
  )
  const root = rows.find((it) => it.kind === 'county-committee')
  const guess = makeGuess(rows, keyOf)
  const superiors = new Map<UnitRow, Superior>(rows.map((it) => [it, superiorOf(it, index, root, guess, findings)]))
  const byNumber = new Map(rows.map((it) => [numberKey(it.number), it]))
  const state = new Map<UnitRow, string | null>()
  for (const row of rows) settle(row, superiors, byNumber, state)
  return rows.flatMap((it) => {
    const why = state.get(it)
    const superior = superiors.get(it)
    if (why) reject(it, why)
    if (why || !superior?.ok) return []
    const above = byNumber.get(numberKey(superior.found ?? ''))
    return [{ row: it.row, record: { ...record(it, superior.found), kind: kindUnder(it, above) } }]
  })
}

/** 内设机构 and 科室 are offices under the commission, sections under any other. */
function kindUnder(unit: UnitRow, above: UnitRow | undefined): UnitKind {
  if (unit.kind !== 'office' && unit.kind !== 'section') return unit.kind
  if (above?.kind !== 'county-commission') return 'section'
  return /[科股]$/.test(unit.name) ? unit.kind : 'office'
}

const record = (it: UnitRow, superior: string | null): UnitRecord => ({
  number: it.number,
  name: it.name,
  kind: it.kind,
  superior,
})

function superiorOf(
  unit: UnitRow,
  index: UnitsIndex,
  root: UnitRow | undefined,
  guess: (unit: UnitRow) => UnitRow | undefined,
  findings: Findings,
): Superior {
  if (unit.superiorNumber !== '' || unit.superiorName !== '') {
    const found = writtenSuperior(unit, index)
    if (found.ok) return { ok: true, found: found.found.number }
    if (unit !== root) return { ok: false, why: `上级${found.why}` }
    findings.warn(unit.row, `上级“${unit.superiorNumber || unit.superiorName}”不在单位表里，按没有上级导入`)
    return { ok: true, found: null }
  }
  if (unit.kind === 'county-committee') return { ok: true, found: null }
  const assumed = UNDER_COMMITTEE.has(unit.kind) ? root : guess(unit)
  if (assumed === undefined) return { ok: false, why: '没有写上级单位，请补上' }
  findings.warn(unit.row, `没有写上级单位，按“${assumed.name}”的下级导入`)
  return { ok: true, found: assumed.number }
}

/** Of several superiors (县委、市纪委监委) the first that is of this county. */
function writtenSuperior(unit: UnitRow, index: UnitsIndex): Found<UnitRecord> {
  const whole = index.find(unit.superiorNumber, unit.superiorName)
  const several = unit.superiorNumber === '' ? unit.superiorName.split(/[、,;]/) : []
  if (whole.ok || several.length < 2) return whole
  return several.map((it) => index.find('', it)).find((it) => it.ok) ?? whole
}

/** The unit whose name begins this one's (青禾县统计局 for 青禾县统计局办公室), the longest such. */
function makeGuess(rows: readonly UnitRow[], keyOf: (name: string) => string): (unit: UnitRow) => UnitRow | undefined {
  const named = new Map<string, UnitRow>()
  for (const it of rows) {
    const key = keyOf(it.name)
    for (const name of it.kind === 'town-committee' ? [key, key.replace(/(?:党委|委)$/, '')] : [key]) {
      if (!named.has(name)) named.set(name, it)
    }
  }
  return (unit) => {
    const key = keyOf(unit.name)
    for (let end = key.length - 1; end >= 2; end -= 1) {
      const found = named.get(key.slice(0, end))
      if (found !== undefined && found !== unit) return found
    }
    return undefined
  }
}

/** Why the unit cannot stand, or null; walks up until it meets one already judged. */
function settle(
  start: UnitRow,
  superiors: ReadonlyMap<UnitRow, Superior>,
  byNumber: ReadonlyMap<string, UnitRow>,
  state: Map<UnitRow, string | null>,
): void {
  const path: UnitRow[] = []
  const onPath = new Set<UnitRow>()
  let at: UnitRow | undefined = start
  while (at !== undefined && !state.has(at) && !onPath.has(at)) {
    path.push(at)
    onPath.add(at)
    const superior: Superior | undefined = superiors.get(at)
    if (!superior?.ok) state.set(at, superior?.why ?? '')
    else if (superior.found === null) state.set(at, null)
    else at = byNumber.get(numberKey(superior.found))
  }
  if (at !== undefined && onPath.has(at) && !state.has(at)) {
    const ring = path.slice(path.indexOf(at))
    for (const it of ring) state.set(it, ringInWords(it, ring))
  }
  for (const it of path.reverse()) {
    if (state.has(it)) continue
    const superior = superiors.get(it)
    const above = superior?.ok && superior.found !== null ? byNumber.get(numberKey(superior.found)) : undefined
    const wrong = above !== undefined && state.get(above)
    state.set(it, wrong ? `上级单位“${above.name}”所在的${placeOf(above.row)}没有被接受，请先改正那一行` : null)
  }
}

function ringInWords(unit: UnitRow, ring: readonly UnitRow[]): string {
  if (ring.length === 1) return '上级单位写成了自己，请改正'
  const others = ring.filter((it) => it !== unit).slice(0, 3)
  return `与${others.map((it) => `“${it.name}”（${placeOf(it.row)}）`).join('、')}互为上下级，请改正上级单位`
}
