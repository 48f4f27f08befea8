import type { RowMark, UnitRecord } from '../records.ts'
import { numberKey } from './words/person-words.ts'
import { squeezed } from './words/text.ts'
import { exactKey } from './words/unit-name-keys.ts'

export type Found<T> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly why: string }

const TAILED = new Set(['section', 'office', 'village', 'stationed-group'])
const MOST_NAMED = 5
/** What may follow a name and changes nothing: (机关), 领导班子. */
const ASIDE = /\((?![^)]*\d)[^)]*\)$|(?:机关|本级|领导班子|班子)$/

/** Finds units by number or by any habit of writing their names; looks through its keys from the surest to the vaguest. */
export class UnitsIndex {
  readonly #byNumber = new Map<string, UnitRecord>()
  /** As written, shortened, by another name, by the last part alone. */
  readonly #ranks: readonly Map<string, UnitRecord[]>[] = [new Map(), new Map(), new Map(), new Map()]
  readonly #keyOf: (name: string) => string
  readonly #rejected: ReadonlyMap<string, RowMark>
  readonly #kept = new Map<string, Found<UnitRecord>>()

  /** @param rejected rows of units that were not taken, by number and by name. */
  constructor(units: readonly UnitRecord[], keyOf: (name: string) => string, rejected: ReadonlyMap<string, RowMark>) {
    this.#keyOf = keyOf
    this.#rejected = rejected
    for (const unit of units) this.#byNumber.set(numberKey(unit.number), unit)
    for (const unit of units) {
      const superior = unit.superior === null ? undefined : this.#byNumber.get(numberKey(unit.superior))
      for (const [rank, key] of keysOf(unit, superior, keyOf)) this.#add(rank, key, unit)
    }
  }

  #add(rank: number, key: string, unit: UnitRecord): void {
    if (key === '') return
    const there = this.#ranks[rank]?.get(key)
    if (there === undefined) this.#ranks[rank]?.set(key, [unit])
    else if (!there.includes(unit)) there.push(unit)
  }

  /** By number, by name, or by both where they agree. Both squeezed; '' where not given. */
  find(number: string, name: string): Found<UnitRecord> {
    const key = `${number}|${name}`
    const before = this.#kept.get(key)
    if (before !== undefined) return before
    const now = this.#findAnew(number, name)
    this.#kept.set(key, now)
    return now
  }

  #findAnew(number: string, name: string): Found<UnitRecord> {
    if (number === '' && name === '') return { ok: false, why: '没有写明单位，请补上（合并的单元格请拆开，逐行填写）' }
    if (number === '') return this.#byText(name)
    const numbered = this.#byNumber.get(numberKey(number))
    if (numbered === undefined) return name === '' ? this.#byText(number) : this.#absent(`编号“${number}”`, number)
    if (name === '' || this.#isNamed(numbered, name)) return { ok: true, found: numbered }
    return {
      ok: false,
      why: `单位编号“${number}”在单位表里是“${numbered.name}”，这一行写的是“${name}”，请核对编号和名称`,
    }
  }

  #isNamed(unit: UnitRecord, name: string): boolean {
    return this.#ranks.some(
      (rank, at) => rank.get(at === 0 ? exactKey(name) : this.#keyOf(name))?.includes(unit) === true,
    )
  }

  #byText(text: string): Found<UnitRecord> {
    const numbered = this.#byNumber.get(numberKey(text))
    if (numbered) return { ok: true, found: numbered }
    for (const [at, rank] of this.#ranks.entries()) {
      const found = rank.get(at === 0 ? exactKey(text) : this.#keyOf(text)) ?? []
      if (found.length === 1 && found[0]) return { ok: true, found: found[0] }
      if (found.length > 1) return { ok: false, why: several(text, found) }
    }
    const plain = text.replace(ASIDE, '')
    if (plain !== '' && plain !== text) return this.find('', plain)
    const labelled = /^(.+?)[([](.+?)[)\]]$/.exec(text)
    if (labelled && this.#byNumber.has(numberKey(labelled[2] ?? '')))
      return this.find(labelled[2] ?? '', labelled[1] ?? '')
    return this.#absent(`“${text}”`, text)
  }

  #absent(words: string, text: string): Found<UnitRecord> {
    const row = this.#rejected.get(numberKey(text)) ?? this.#rejected.get(this.#keyOf(text))
    return row
      ? { ok: false, why: `单位${words}所在的《${row.sheet}》第${row.row}行没有被接受，请先改正那一行` }
      : { ok: false, why: `单位表里没有单位${words}，请核对名称，或先在单位表补上` }
  }
}

function several(text: string, found: readonly UnitRecord[]): string {
  const named = found.slice(0, MOST_NAMED).map((it) => `${it.name}（${it.number}）`)
  const rest = found.length > MOST_NAMED ? `等${found.length}个` : ''
  return `“${text}”可能是${named.join('、')}${rest}，请写全名称或写明编号`
}

/** Under which keys a unit is found: 0 as written, 1 shortened, 2 another name, 3 its last part alone. */
function keysOf(
  unit: UnitRecord,
  superior: UnitRecord | undefined,
  keyOf: (name: string) => string,
): (readonly [number, string])[] {
  const own = keyOf(unit.name)
  const above = superior ? aboveNames(keyOf(superior.name), superior) : []
  const tail = TAILED.has(unit.kind) ? tailOf(own, above) : own
  const keys: (readonly [number, string])[] = [
    [0, exactKey(unit.name)],
    [1, own],
    ...otherNames(own, unit).map((it) => [2, it] as const),
    [2, keyOf(unit.name.replace(/\(.*?\)/g, ''))],
  ]
  if (!TAILED.has(unit.kind)) return keys
  keys.push(...above.map((it, at) => [at === 0 ? 1 : 2, `${it}${tail}`] as const))
  if (!(unit.kind === 'office' && tail.endsWith('部'))) keys.push([3, tail], [3, tail.replace(/^派驻/, '')])
  return keys
}

function tailOf(own: string, above: readonly string[]): string {
  const prefix = [...above]
    .sort((one, other) => other.length - one.length)
    .find((it) => it !== '' && own.startsWith(it))
  return prefix === undefined || prefix.length === own.length ? own : own.slice(prefix.length)
}

/** The names under which a superior may stand before its parts' names. */
function aboveNames(key: string, superior: UnitRecord): string[] {
  return [key, ...otherNames(key, superior)]
}

function otherNames(key: string, unit: UnitRecord): string[] {
  switch (unit.kind) {
    case 'county-commission':
      return ['纪委监委', '纪委', '监委']
    case 'county-committee':
      return key === '委' ? ['党委', '委机关', '四大家', '政府', '领导班子', '委政府'] : []
    case 'town-committee': {
      const town = key.replace(/(?:党委|委|政府|党政机关)$/, '')
      return [town, `${town}党委`, `${town}委`, `${town}政府`, `${town}党委政府`, `${town}机关`]
    }
    case 'town-commission': {
      const town = key.replace(/纪委(?:监委|监察办)?$/, '')
      return [`${town}纪委`, `${town}纪委监察办`, `${town}党委纪委`]
    }
    default:
      return key.startsWith('委') && key.length > 2 ? [key.slice(1)] : []
  }
}

/** Where the units that were not taken stand, by number and by name. */
export function rejectedUnits(
  rows: readonly (RowMark & { readonly number: string; readonly name: string })[],
  keyOf: (name: string) => string,
): Map<string, RowMark> {
  return new Map(rows.flatMap((it) => [[numberKey(it.number), it] as const, [keyOf(squeezed(it.name)), it] as const]))
}
