import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = import.meta.dirname
const ROOMS = ['law', 'engine', 'contract', 'server', 'web', 'demo', 'journeys', 'bench', 'scripts', 'testing']
/** The modules stand in a row; a module leans only on those to its left. */
const ROW =
  'ledger county organisation access deadlines duties evidence conduct matters problems talks learning cadres papers signs insight notices'.split(
    ' ',
  )

const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
    .map((it) => relative(ROOT, join(it.parentPath, it.name)))
}

type Edge = { from: string; to: string }

function importsOf(file: string): Edge[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((found) => {
    const named = found[1] ?? found[2] ?? found[3] ?? ''
    return { from: file, to: named.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), named)) : named }
  })
}

const edges = ROOMS.flatMap((room) => sourcesIn(join(ROOT, room))).flatMap(importsOf)
const isTest = (file: string) => /\.(test|journey)\.tsx?$/.test(file) || file.startsWith('testing/')
const inRoom = (path: string, room: string) => path === room || path.startsWith(`${room}/`)
const isOurs = (path: string) => ROOMS.some((room) => inRoom(path, room))
const moduleOf = (path: string) => /^server\/modules\/([^/]+)\//.exec(path)?.[1]

/** Edges out of a room that go anywhere but the named places. */
function breaches(room: string, allowed: readonly string[], npm: boolean): Edge[] {
  return edges
    .filter((it) => inRoom(it.from, room) && !isTest(it.from))
    .filter((it) => (isOurs(it.to) ? !inRoom(it.to, room) && !allowed.some((place) => inRoom(it.to, place)) : !npm))
}

describe('who may import whom', () => {
  it('the engine leans on nothing, not even a package', () => expect(breaches('engine', [], false)).toEqual([]))
  it('the law leans on the engine alone', () => expect(breaches('law', ['engine'], false)).toEqual([]))
  it('the contract leans on dates and zod', () => {
    expect(breaches('contract', ['engine/dates'], true)).toEqual([])
    expect(edges.filter((it) => inRoom(it.from, 'contract') && !isOurs(it.to) && it.to !== 'zod')).toEqual([])
  })
  it('the web leans on the contract and dates', () =>
    expect(breaches('web', ['contract', 'engine/dates'], true)).toEqual([]))
  it('the platform leans on dates and the contract', () =>
    expect(breaches('server/platform', ['engine/dates', 'contract'], true)).toEqual([]))

  it('a module leans only on modules to its left, through their door, and never on the book', () => {
    const wrong = edges
      .filter((it) => moduleOf(it.from) !== undefined && isOurs(it.to) && !isTest(it.from))
      .filter(({ from, to }) => {
        const here = moduleOf(from) ?? ''
        const there = moduleOf(to)
        if (there === here) return false
        if (there !== undefined) {
          const leftwards = ROW.indexOf(there) < ROW.indexOf(here) && ROW.includes(there)
          return !leftwards || to !== `server/modules/${there}/index.ts`
        }
        return !['engine', 'contract', 'server/platform'].some((room) => inRoom(to, room))
      })
    expect(wrong).toEqual([])
  })

  it('every module has its place in the row', () => {
    const present = readdirSync(join(ROOT, 'server/modules'), { withFileTypes: true }).map((it) => it.name)
    expect(present.filter((it) => !ROW.includes(it))).toEqual([])
  })

  it('nothing imports the demo, the journeys, the bench or the scripts but themselves and the joining places', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        ['demo', 'journeys', 'bench', 'scripts'].some((room) => inRoom(to, room) && !inRoom(from, room)) &&
        !isTest(from) &&
        !['server/main.ts', 'server/invented-county.ts', 'server/invented-in-person.ts', 'server/commands'].some(
          (place) => inRoom(from, place),
        ) &&
        !['bench', 'journeys', 'scripts'].some((room) => inRoom(from, room)),
    )
    expect(wrong).toEqual([])
  })
})
