import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry, defaults, someChanges } from '../../../testing/any-facts.ts'
import { asLines, deriving, smallCounty } from '../../../testing/baisha.ts'
import type { Fact } from '../conduct/index.ts'
import { type Concern, concernsOf, keyOfConcern } from './concerns.ts'
import { deriveSigns } from './derive-signs.ts'
import type { RaisedSign } from './raised-sign.ts'

/** No id twice; a withdrawal may be withdrawn. */
const someFacts = fc.array(anEntry, { minLength: 20, maxLength: 60, size: 'max' }).map((entries) => {
  const used = new Set<string>()
  return asLines(
    entries.map(({ name, ...it }) => {
      if (name === undefined || used.has(name)) return it as never
      used.add(name)
      return { ...it, id: name } as never
    }),
  )
})

const saying = (it: RaisedSign) => JSON.stringify(it)

describe('whom a fact concerns', () => {
  it('are all whose signs are others without it', () => {
    const touched = new Set<string>()
    fc.assert(
      fc.property(someChanges, someFacts, (changes, facts) => {
        const county = smallCounty(changes)
        const derive = (of: readonly Fact[]) => deriveSigns(county, of, { ...deriving, defaults })
        const withAll = derive(facts)
        const concerns = (fact: Fact, through: readonly Fact[] = []): readonly Concern[] | null => {
          if (fact.fact !== 'withdrawn') return concernsOf(county, fact)
          const named = facts.filter((it) => it.id === fact.names && !through.includes(it))
          const found = named.map((it) => concerns(it, [...through, fact]))
          return found.includes(null) ? null : found.flatMap((it) => it ?? [])
        }
        for (const fact of facts) {
          const without = derive(facts.filter((it) => it !== fact))
          const [before, after] = [new Set(without.map(saying)), new Set(withAll.map(saying))]
          const changed = [...withAll, ...without].filter((it) => !(before.has(saying(it)) && after.has(saying(it))))
          const own = concerns(fact)
          if (own === null) continue
          const known = new Set(own.map(keyOfConcern))
          expect(changed.map(keyOfConcern).filter((it) => !known.has(it))).toEqual([])
          for (const it of changed) touched.add(`${fact.fact} ${it.sign}`)
        }
      }),
      { numRuns: 50 },
    )
    expect(touched.size).toBeGreaterThan(7)
  })
})
