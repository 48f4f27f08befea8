import type { Budget } from '../../../engine/clocks/clock.ts'
import { type Day, dayInWords } from '../../../engine/dates/index.ts'
import { type Matter, type Relation, standingIn, type World } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent, badInput, changed, Refusal } from '../../platform/http/refusal.ts'
import { budgetOf, type ClockRow, clocksOfMatter, extendKept, setAboveKept } from '../deadlines/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import type { Officer } from './keep-step.ts'
import type { MatterBook } from './matter-book.ts'
import { concerningOf } from './matter-in.ts'
import { type MatterRow, readMatter } from './readable-matters.ts'
import { matterOf } from './take-step.ts'
import { worldAround } from './world.ts'

const MAY_CHANGE: readonly Relation[] = ['opener', 'organ-member', { namedIn: 'handler' }]

/** Whoever handles the matter enters what was approved for its clocks; never the one it is about, nor to whom it was merely opened. */
export const mayChangeClocks = (row: MatterRow, matter: Matter, world: World): boolean =>
  !row.as_subject && !row.narrow && MAY_CHANGE.some((it) => standingIn(it, matter, world).includes(world.actor))

type Asked = { readonly id: string; readonly clock: string; readonly version: number | null }
type Changed = { readonly version: number; readonly dueOn: Day | null }

export type ExtensionAsked = Asked & {
  readonly extension: string
  readonly adds: number
  readonly count: Budget['count']
  readonly approvedOn: Day
  readonly document: string
}

/** Lengthens a clock of a matter by an approval; the rule of the book says whose it has to be. */
export function extendClock(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  book: MatterBook,
  asked: ExtensionAsked,
  now: Date,
): Promise<Changed> {
  const { approvedOn, document } = asked
  if (approvedOn > viewer.today) {
    throw badInput('approvedOn', `批准的日期不能晚于今天（${dayInWords(viewer.today)}），请核对`)
  }
  const granted = { rule: asked.extension, adds: budgetOf(asked.count, asked.adds), document, grantedOn: approvedOn }
  return changeClock(tx, viewer, county, book, asked, now, {
    act: 'clock-extended',
    body: granted,
    work: (row) => extendKept(tx, viewer.countyId, book, row, granted),
  })
}

/** Enters the day that the superior named for a clock that waits for it. */
export function setClockDay(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  book: MatterBook,
  asked: Asked & { readonly setDay: Day; readonly document: string },
  now: Date,
): Promise<Changed> {
  const set = { on: asked.setDay, document: asked.document, enteredOn: viewer.today }
  return changeClock(tx, viewer, county, book, asked, now, {
    act: 'clock-day-set',
    body: set,
    work: (row) => setAboveKept(tx, viewer.countyId, book, row, set),
  })
}

type Change = {
  readonly act: string
  readonly body: object
  readonly work: (row: ClockRow) => Promise<Day | null>
}

async function changeClock(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  book: MatterBook,
  asked: Asked,
  now: Date,
  { act, body, work }: Change,
): Promise<Changed> {
  const row = await readMatter(tx, viewer, asked.id)
  const matter = await matterOf(tx, viewer.countyId, book, row)
  const world = await worldAround(tx, viewer, county, row.id, concerningOf(row))
  if (!mayChangeClocks(row, matter, world)) throw new Refusal('not-entitled')
  if (asked.version !== null && asked.version !== row.version) throw changed()
  return tx.widened(async () => {
    const done = await tx.run(
      'update matter set version = version + 1 where county_id = $1 and id = $2 and version = $3',
      [viewer.countyId, row.id, row.version],
    )
    if (done === 0) throw changed()
    const clock = (await clocksOfMatter(tx, viewer.countyId, row.id)).find((it) => it.id === asked.clock)
    if (clock === undefined) throw absent()
    const dueOn = await work(clock)
    const subject = `matter/${row.id}`
    const entry = { clock: clock.clock, id: clock.id, ...body, dueOn }
    await writeEntry(tx, viewer.countyId, { at: now, actor: viewer.accountId, act, subject, body: entry })
    return { version: row.version + 1, dueOn }
  })
}
