import type { UnitRecord } from './records.ts'

/** The units of a county as they hang together; a unit is named by its number. */
export type UnitTree = {
  /** Units above, nearest first. */
  above(unit: string): readonly string[]
  /** Units directly under this one, in the order of the records. */
  below(unit: string): readonly UnitRecord[]
  /** All units under this one, at any depth, without itself. */
  allBelow(unit: string): readonly string[]
  isWithin(unit: string, ancestor: string): boolean
}

export function unitTree(units: readonly UnitRecord[]): UnitTree {
  const superiors = new Map(units.map((it) => [it.number, it.superior]))
  const children = Map.groupBy(units, (it) => it.superior ?? '')
  const known = new Map<string, readonly string[]>()

  function above(unit: string): readonly string[] {
    const before = known.get(unit)
    if (before) return before
    const found: string[] = []
    // A circle of units would never end.
    for (let at = superiors.get(unit); at && at !== unit && !found.includes(at); at = superiors.get(at)) found.push(at)
    known.set(unit, found)
    return found
  }

  function allBelow(unit: string): readonly string[] {
    const found: string[] = []
    const waiting = [unit]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const fresh = (children.get(at) ?? []).map((it) => it.number).filter((it) => it !== unit && !found.includes(it))
      found.push(...fresh)
      waiting.push(...fresh)
    }
    return found
  }

  return {
    above,
    below: (unit) => children.get(unit) ?? [],
    allBelow,
    isWithin: (unit, ancestor) => unit === ancestor || above(unit).includes(ancestor),
  }
}
