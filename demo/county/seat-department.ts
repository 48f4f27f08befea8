import { DEPARTMENTS, type DepartmentPlan, type Portfolio } from './departments.ts'
import type { Leaders } from './leaders.ts'
import { COUNTY } from './places.ts'
import type { Roster } from './roster.ts'
import { drawLines, handedOver, type Term } from './terms.ts'

/** Departments by their place in the list, 1 to 60; days in days ago. */
const HEAD_CHANGED: Readonly<Record<number, number>> = {
  4: 640,
  11: 520,
  15: 455,
  20: 330,
  27: 610,
  36: 250,
  43: 120,
  51: 390,
  58: 70,
} // prettier-ignore
const SPLIT = new Set([5, 33])
const VACANT: Readonly<Record<number, number>> = { 35: 41 }
const ACTING: Readonly<Record<number, number>> = { 18: 75 }
const DEPUTY_CHANGED: Readonly<Record<number, number>> = { 6: 480, 13: 700, 25: 210, 40: 150, 45: 560 }
/** The supervising leader passed from one to another while both stayed leaders. */
const LINE_MOVED: Readonly<Record<number, readonly [to: Portfolio, on: number]>> = {
  25: ['chief', 205],
  32: ['united-front', 350],
}

export function seatDepartments(roster: Roster, leaders: Leaders): void {
  for (const [at, plan] of DEPARTMENTS.entries()) seatDepartment(roster, plan, at + 1, leaders)
}

function seatDepartment(roster: Roster, plan: DepartmentPlan, place: number, leaders: Leaders): void {
  const number = roster.unit(`D${place}`, `${COUNTY}${plan.name}`, 'department', 'U1')
  const heads = seatHeads(roster, plan, place, number)
  const deputies = seatDeputies(roster, plan, place, number)
  const acting = ACTING[place]
  const first = deputies[0]?.[0]
  if (acting !== undefined && first) {
    const post = `党组成员、副${plan.title}`
    const at = roster.tenures.findIndex((it) => it.person === first.person)
    roster.tenures.splice(at, 1)
    roster.seat(first.person, number, post, first.from, acting)
    roster.seat(first.person, number, `${post}（主持工作）`, acting)
    heads.push({ person: first.person, from: acting, until: null })
  }
  drawLines(roster, number, supervisorsOf(plan, place, leaders), heads)
  const names = ['办公室', ...plan.sections]
  for (const [order, name] of names.entries())
    seatSection(roster, number, order + 1, name, deputies[order % deputies.length] ?? [])
}

/** The head's seat; where split, the second in line holds the other seat. */
function seatHeads(roster: Roster, plan: DepartmentPlan, place: number, unit: string): Term[] {
  const head = roster.person('正科', 40, 57)
  const from = roster.longAgo()
  if (SPLIT.has(place)) {
    roster.seat(head, unit, '党组书记', from)
    roster.seat(roster.person('正科', 38, 55), unit, `党组副书记、${plan.title}`, roster.longAgo())
    return [{ person: head, from, until: null }]
  }
  const post = `党组书记、${plan.title}`
  const left = HEAD_CHANGED[place] ?? VACANT[place] ?? ACTING[place] ?? null
  roster.seat(head, unit, post, from, left)
  if (left === null || HEAD_CHANGED[place] === undefined) return [{ person: head, from, until: left }]
  const next = roster.person('正科', 36, 48)
  roster.seat(next, unit, post, left)
  return handedOver(head, next, from, left)
}

/** One list of terms for each deputy's place. */
function seatDeputies(roster: Roster, plan: DepartmentPlan, place: number, unit: string): Term[][] {
  const post = `党组成员、副${plan.title}`
  return Array.from({ length: plan.deputies }, (_, order) => {
    const person = roster.person('副科', 34, 54)
    const from = roster.longAgo()
    const changed = order === 1 ? (DEPUTY_CHANGED[place] ?? null) : null
    roster.seat(person, unit, post, from, changed)
    if (changed === null) return [{ person, from, until: null }]
    const next = roster.person('副科', 32, 44)
    roster.seat(next, unit, post, changed)
    return handedOver(person, next, from, changed)
  })
}

function supervisorsOf(plan: DepartmentPlan, place: number, leaders: Leaders): readonly Term[] {
  const before = leaders.get(plan.portfolio) ?? []
  const moved = LINE_MOVED[place]
  if (moved === undefined) return before
  const [to, on] = moved
  return [...before.map((it) => ({ ...it, until: on })), ...(leaders.get(to) ?? []).map((it) => ({ ...it, from: on }))]
}

function seatSection(roster: Roster, department: string, order: number, name: string, inCharge: readonly Term[]): void {
  const { chance } = roster
  const plan = roster.units.find((it) => it.number === department)
  const number = roster.unit(`${department}S${order}`, `${plan?.name}${name}`, 'section', department)
  const post = name === '办公室' ? '主任' : '科长'
  const changed = chance.happens(0.05) ? chance.between(60, 700) : null
  roster.seat(roster.person('一般干部', 32, 54), number, post, roster.longAgo(), changed)
  if (changed !== null) roster.seat(roster.person('一般干部', 28, 44), number, post, changed)
  const staff = chance.happens(0.3) || number === 'D2S2' ? 2 : 1
  for (let at = 0; at < staff; at += 1) {
    const from = chance.happens(0.08) ? chance.between(60, 700) : roster.longAgo()
    roster.seat(roster.person('一般干部', 23, 52), number, '科员', from)
  }
  for (const term of inCharge) roster.charge(term.person, number, Math.min(term.from, 800), term.until)
}
