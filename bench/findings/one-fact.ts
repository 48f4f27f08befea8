import { randomUUID } from 'node:crypto'
import { type CountyOverTime, countyInForce, type TenureRecord } from '../../server/modules/organisation/index.ts'
import { COUNTY_ID, type FullCounty, TODAY } from '../lists/full-county.ts'
import { signIn } from '../lists/pages.ts'
import { FINDINGS } from './findings.ts'

/** Milliseconds from sending to the answer, after which its signs stand. */
export type Entered = { readonly fact: string; readonly ms: number }
type Entry = Readonly<Record<string, unknown>> & { readonly fact: string }

const WARM = 30
const COUNTED = 240
/** From one person to the next, so that they are of many units. */
const STEP = 37
const KINDS = 8

/** Single facts of today, one after the other, as the supervision office enters them on the screen. */
export async function enterOneByOne(full: FullCounty, port: number): Promise<Entered[]> {
  const county = await full.db.inCounty(COUNTY_ID, (tx) => countyInForce(tx, full.db, COUNTY_ID))
  const cookie = await signIn(port, 'supervision-office')
  const posts = county.records.tenures.filter((it) => county.tenuresOf(it.person, TODAY).includes(it))
  let absence = ''
  const found: Entered[] = []
  for (let nth = 0; nth < WARM + COUNTED; nth += 1) {
    const entry = entryOf(county, posts, nth, absence)
    const from = performance.now()
    const id = await post(port, cookie, entry)
    if (nth >= WARM) found.push({ fact: entry.fact, ms: performance.now() - from })
    if (entry.fact === 'absence-recorded') absence = id
  }
  return found
}

/** The same question answered by judging the whole county again, which nothing has changed. */
export async function judgeAnew(full: FullCounty, times: number): Promise<Pick<Entered, 'ms'>[]> {
  const found: Pick<Entered, 'ms'>[] = []
  for (let nth = 0; nth < times; nth += 1) {
    const from = performance.now()
    await FINDINGS[0]?.run(full.db, COUNTY_ID)
    found.push({ ms: performance.now() - from })
  }
  return found
}

/** Every kind in turn about one person, then about the next. */
function entryOf(county: CountyOverTime, posts: readonly TenureRecord[], nth: number, absence: string): Entry {
  const turn = Math.floor(nth / KINDS)
  const { person, unit } = posts[(turn * STEP) % posts.length] as TenureRecord
  const head = county.headOf(unit, TODAY) ?? person
  const from = county.leaderInCharge(person, TODAY)?.leader ?? head
  const problem = { problem: `WT-${turn}`, by: head }
  const kinds: readonly Entry[] = [
    { fact: 'absence-recorded', person, unit, reported: false, seenBy: [] },
    { fact: 'absence-seen', absence, by: head },
    { fact: 'violation-recorded', person, discipline: 'work', source: 'inspection', ref: `查${nth}号` },
    { fact: 'talk-held', from, to: person, kind: 'ask' },
    { fact: 'reminder-given', from: head, to: person, about: 'absence' },
    { fact: 'check-held', by: from, unit, result: '已改正', confirmedBy: head === from ? undefined : head },
    { fact: 'problem-known', ...problem, unit, class: 'private-fund', how: 'inspection' },
    { fact: 'problem-acted-on', ...problem, act: 'handled' },
  ]
  return { ...(kinds[nth % KINDS] as Entry), on: TODAY }
}

async function post(port: number, cookie: string, entry: Entry): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/facts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() },
    body: JSON.stringify(entry),
  })
  if (!answer.ok) throw new Error(`${JSON.stringify(entry)} was answered ${answer.status}: ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}
