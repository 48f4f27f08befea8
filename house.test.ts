import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindOf } from './testing/kinds-of-tests.ts'
import vitest from './vitest.config.ts'

const ROOT = import.meta.dirname
const ROOMS = ['law', 'engine', 'contract', 'server', 'web', 'demo', 'journeys', 'bench', 'scripts', 'testing']
/** The modules stand in a row; a module leans only on those to its left. */
const ROW = readFileSync(join(ROOT, 'database/row.txt'), 'utf8').trim().split('\n')

const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function sourcesIn(folder: string, named = /\.tsx?$/): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && named.test(it.name) && !it.parentPath.includes('/node_modules'))
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
        !/^server\/(main\.ts|invented-[a-z-]+\.ts|commands\/.*)$/.test(from) &&
        !['bench', 'journeys', 'scripts'].some((room) => inRoom(from, room)),
    )
    expect(wrong).toEqual([])
  })
})

describe('every test runs', () => {
  const LOOKS_LIKE_A_TEST = /\.(test|spec|journey)\.[cm]?[jt]sx?$/
  const tests = readdirSync(ROOT, { withFileTypes: true })
    .filter((it) => it.isDirectory() && !/^(node_modules|dist|data|tmp|\..*)$/.test(it.name))
    .flatMap((it) => sourcesIn(join(ROOT, it.name), LOOKS_LIKE_A_TEST))
    .concat(readdirSync(ROOT).filter((it) => LOOKS_LIKE_A_TEST.test(it)))
  const { projects } = vitest.test as { projects: { test: { name: string; include: string[] } }[] }
  const projectsOf = (file: string) => projects.filter((it) => it.test.include.includes(file)).map((it) => it.test.name)

  it('in the project of what it stands on, and in no other', () => {
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((it) => projectsOf(it).join() !== kindOf(it))).toEqual([])
  })

  it('before a browser as a journey, and a journey before a browser', () => {
    const journeys = tests.filter((it) => /^journeys\/.*\.journey\.ts$/.test(it))
    expect(tests.filter((it) => kindOf(it) === 'journeys')).toEqual(journeys)
  })
})
