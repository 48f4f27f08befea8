import type { Locator, Page } from 'playwright-core'
import type { Seat } from './seat.ts'

/** One thing that the newcomer was told beforehand: an option, a name, words; several; or rows of a table. */
export type Told = string | readonly string[] | readonly Knowledge[]
/** By the label on the screen. */
export type Knowledge = { readonly [label: string]: Told }

const NOW = '现在要办'
const REGISTERED = /编号(\S+?号)。/
const SENTENCE = '按会议研究的意见办理，已经当面核对清楚。'
const NUMBER = '〔2026〕12号'
const COUNT = '6'

/** Begins a procedure from the list of those that may be begun. */
export async function begin(seat: Seat, procedure: string): Promise<void> {
  await seat.open('/matters')
  const heading = seat.page.getByRole('heading', { name: procedure, exact: true })
  await seat.page.getByRole('listitem').filter({ has: heading }).getByRole('link', { name: /^开始/ }).click()
  await seat.page.getByRole('form').waitFor()
  await seat.reads()
}

/** Takes up what waits for him, by its number, as his list shows it. */
export async function takeUp(seat: Seat, number: string): Promise<void> {
  await seat.open('/matters?state=waiting')
  const line = seat.page.getByRole('listitem').filter({ hasText: number })
  await line.getByRole('link').first().click()
  await seat.page.getByRole('heading', { name: NOW }).waitFor()
  await seat.reads()
}

/** What the page of a matter says of itself. */
export type Standing = { readonly ended: boolean; readonly mine: boolean; readonly waitedFor: readonly string[] }

/** Whether it has ended; else whether he may do something now himself, and whom it waits for. */
export async function standing(page: Page): Promise<Standing> {
  const now = page.locator('section').filter({ has: page.getByRole('heading', { name: NOW }) })
  const names = await now.locator('strong.matter-who').allInnerTexts()
  return {
    ended: (await now.getByText('本件已办结').count()) > 0,
    mine: (await now.getByRole('form').count()) > 0,
    waitedFor: [...new Set(names)],
  }
}

/** How somebody of that name comes to a machine. */
export type SeatOf = (name: string) => Promise<Seat>
export type Carried = { readonly number: string; readonly steps: readonly string[] }
export type Carrying = {
  readonly procedure: string
  readonly begunBy: Seat
  readonly told: Knowledge
  readonly seatOf: SeatOf
  /** Who has it in his list where it has gone out of the sight of whoever took the last step. */
  readonly handedTo?: Seat
  /** Looks at every page on which something is to be done. */
  readonly look?: (seat: Seat) => Promise<void>
}

const MOST_STEPS = 40

/**
 * Carries a matter from its beginning to its end with nothing but what the screen says: it reads whom the matter waits for,
 * sits down as that person, finds it in his list and takes the step that is open.
 * @returns its number and the titles of the steps taken.
 */
export async function carryToItsEnd(it: Carrying): Promise<Carried> {
  await begin(it.begunBy, it.procedure)
  await it.look?.(it.begunBy)
  const steps = [await takeStep(it.begunBy, it.told)]
  const number = REGISTERED.exec(await it.begunBy.page.getByRole('status').innerText())?.[1] ?? ''
  let seat = it.begunBy
  while (steps.length < MOST_STEPS) {
    if (it.handedTo && (await outOfSight(seat))) {
      seat = it.handedTo
      await takeUp(seat, number)
    }
    const now = await standing(seat.page)
    if (now.ended) return { number, steps }
    if (now.mine) {
      await it.look?.(seat)
      steps.push(await takeStep(seat, it.told))
      continue
    }
    const [name] = now.waitedFor
    if (name === undefined) throw new Error(`${number} waits for nobody: ${await seat.reads()}`)
    seat = await it.seatOf(name)
    await takeUp(seat, number)
  }
  throw new Error(`${number} comes to no end: ${steps.join('、')}`)
}

const outOfSight = async (seat: Seat) => (await seat.page.getByRole('heading', { name: NOW }).count()) === 0

/** Fills in the open form by its labels and the kinds of its controls, and sends it. @returns the title of the step. */
export async function takeStep(seat: Seat, told: Knowledge): Promise<string> {
  await fillIn(seat, seat.page.getByRole('form').first(), told)
  return send(seat)
}

/** Presses the button of the open form. @throws where it is refused, with what the page says. */
export async function send(seat: Seat): Promise<string> {
  const form = seat.page.getByRole('form').first()
  const title = (await form.getAttribute('aria-label')) ?? ''
  const shown = await form.elementHandle()
  const [answer] = await Promise.all([
    seat.page.waitForResponse((it) => it.request().method() === 'POST'),
    form.getByRole('button', { name: title, exact: true }).click(),
  ])
  if (!answer.ok()) throw new Error(`${title}: ${await refusalOn(form)}`)
  await seat.page.waitForFunction((it) => !it?.isConnected, shown)
  await seat.reads()
  return title
}

/** What the page says of a form that was refused: the notice, and each field's own words. */
export async function refusalOn(form: Locator): Promise<string> {
  await form.getByRole('alert').waitFor()
  return (await form.locator('[role=alert], .field-why').allInnerTexts()).join('\n')
}

/** Field after field; a choice may bring further fields. */
export async function fillIn(seat: Seat, form: Locator, told: Knowledge): Promise<void> {
  const done = new Set<string>()
  for (;;) {
    await seat.reads()
    const fields = form.locator('.field:not(.field .field)')
    const labels = await fields.locator('> :is(label, legend):first-child').allInnerTexts()
    const at = labels.findIndex((it) => !done.has(it))
    const label = labels[at]
    if (label === undefined) return
    done.add(label)
    await fillField(fields.nth(at), label, told)
  }
}

const plain = (label: string) => label.replace('（可不填）', '').trim()
const listOf = (told: Told | undefined): readonly (string | Knowledge)[] =>
  told === undefined ? [] : typeof told === 'string' ? [told] : told

async function fillField(field: Locator, label: string, known: Knowledge): Promise<void> {
  const told = known[plain(label)]
  if (told === undefined && label.includes('可不填')) return
  if ((await field.locator('.row-card').count()) > 0) return fillRows(field, listOf(told))
  if ((await field.locator('.field').count()) > 0) return fillList(field, listOf(told))
  return fillOne(field, listOf(told) as readonly string[])
}

/** A list that grows: one control each. */
async function fillList(field: Locator, told: readonly (string | Knowledge)[]): Promise<void> {
  const entries = told.length === 0 ? [undefined] : (told as readonly string[])
  for (const [at, entry] of entries.entries()) {
    const inner = field.locator('.field')
    if ((await inner.count()) <= at) await field.getByRole('button', { name: /^再加一/ }).click()
    await fillOne(inner.nth(at), entry === undefined ? [] : [entry])
  }
}

async function fillRows(field: Locator, told: readonly (string | Knowledge)[]): Promise<void> {
  const rows = field.locator('.row-card')
  for (let at = 0; at < Math.max(told.length, await rows.count()); at += 1) {
    if ((await rows.count()) <= at) await field.getByRole('button', { name: '再加一行' }).click()
    const cells = rows.nth(at).locator('.field')
    const row = (told[at] ?? told[0] ?? {}) as Knowledge
    for (const cell of await cells.all()) {
      await fillField(cell, await cell.locator('> :is(label, legend):first-child').innerText(), row)
    }
  }
}

/** One control, by what it is. */
async function fillOne(field: Locator, told: readonly string[]): Promise<void> {
  const has = async (selector: string) => (await field.locator(selector).count()) > 0
  const [first] = told
  if (await has('[role=combobox]')) return pick(field, first)
  if (await has('[type=radio]')) return choose(field, 'radio', first === undefined ? [] : [first])
  if (await has('[type=checkbox]')) return choose(field, 'checkbox', told)
  const box = field.getByRole('textbox')
  if (await has('.day-field')) return box.fill(first ?? '今天')
  return box.fill(first ?? usual(await field.innerText()))
}

/** What a hint asks for, where it does. */
function usual(said: string): string {
  if (/只填编号|文号/.test(said)) return NUMBER
  return /整数/.test(said) ? COUNT : SENTENCE
}

async function choose(field: Locator, kind: 'radio' | 'checkbox', told: readonly string[]): Promise<void> {
  const controls = field.getByRole(kind)
  if (told.length === 0) return controls.first().check()
  if (told[0] === '全部') for (const it of await controls.all()) await it.check()
  else for (const it of told) await (await named(field, kind, it)).check()
}

/** The option of just that name, else the one that has it in its name. */
async function named(field: Locator, kind: 'radio' | 'checkbox', name: string): Promise<Locator> {
  const exactly = field.getByRole(kind, { name, exact: true })
  return (await exactly.count()) > 0 ? exactly : field.getByRole(kind, { name })
}

async function pick(field: Locator, name: string | undefined): Promise<void> {
  // What is filled in already he leaves as it is.
  if (name === undefined && (await field.getByRole('combobox').inputValue()) !== '') return
  if (name === undefined) throw new Error(`nobody told the newcomer whom to take: ${await field.innerText()}`)
  await field.getByRole('combobox').click()
  await field.getByRole('combobox').pressSequentially(name)
  await field.getByRole('option').filter({ hasText: name }).first().click()
}
