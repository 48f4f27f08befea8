import type { PersonRecord, RowMark } from '../records.ts'
import type { Found } from './units-index.ts'
import { nameOf, numberKey, type PersonWords, personWords } from './words/person-words.ts'

const MOST_NAMED = 5

/** Finds people by number, by name where only one bears it, or by both where they agree. */
export class PeopleIndex {
  readonly #byNumber = new Map<string, PersonRecord>()
  readonly #byName = new Map<string, PersonRecord[]>()

  readonly #rejected: ReadonlyMap<string, RowMark>

  /** @param rejected rows of people that were not taken, by `number|name`. */
  constructor(people: readonly PersonRecord[], rejected: ReadonlyMap<string, RowMark> = new Map()) {
    this.#rejected = rejected
    for (const person of people) {
      this.#byNumber.set(numberKey(person.number), person)
      const name = nameOf(person.name)
      const there = this.#byName.get(name)
      if (there === undefined) this.#byName.set(name, [person])
      else there.push(person)
    }
  }

  isNumber = (text: string): boolean => this.#byNumber.has(numberKey(text))

  /** Whether the text names somebody, for telling a list of persons from other words. */
  isName = (text: string): boolean => this.#byName.has(nameOf(text))

  /** @param who the words before 没有写明 in a refusal: 领导, 主官. */
  find(numberCell: string, nameCell: string, who = '人员'): Found<PersonRecord> {
    const one = personWords(numberCell, this.isNumber)
    const other = personWords(nameCell, this.isNumber)
    const number = one.number || other.number
    const name = other.name || one.name
    if (one.number && other.number && numberKey(one.number) !== numberKey(other.number)) {
      return refuse(`${who}写了两个编号（${one.number}、${other.number}），请核对`)
    }
    if (number === '' && name === '')
      return refuse(`没有写明${who}的编号或姓名，请补上（合并的单元格请拆开，逐行填写）`)
    return number === '' ? this.#named(name) : this.#numbered({ number, name })
  }

  #numbered({ number, name }: PersonWords): Found<PersonRecord> {
    const person = this.#byNumber.get(numberKey(number))
    if (person === undefined) return refuse(this.#absent(number, name))
    if (name === '' || nameOf(person.name) === name) return { ok: true, found: person }
    const row = this.#rejected.get(`${numberKey(number)}|${name}`)
    if (row) return refuse(`《${row.sheet}》第${row.row}行的“${name}”（${number}）没有被接受，请先改正那一行`)
    return refuse(`编号“${number}”在干部表里是“${person.name}”，这一行写的是“${name}”，请核对编号和姓名`)
  }

  #absent(number: string, name: string): string {
    const [namesake] = this.#byName.get(name) ?? []
    const hint = namesake ? `（干部表里“${name}”的编号是 ${namesake.number}）` : ''
    return `干部表里没有编号“${number}”${name && `（${name}）`}，请核对编号${hint}，或先在干部表补上这个人`
  }

  #named(name: string): Found<PersonRecord> {
    const found = this.#byName.get(name) ?? []
    if (found.length === 1 && found[0]) return { ok: true, found: found[0] }
    if (found.length === 0) return refuse(`干部表里没有“${name}”，请核对姓名，或先在干部表补上这个人`)
    const numbers = found.slice(0, MOST_NAMED).map((it) => it.number)
    return refuse(`叫“${name}”的有${found.length}人（编号 ${numbers.join('、')}），请写明编号`)
  }
}

const refuse = (why: string) => ({ ok: false, why }) as const
