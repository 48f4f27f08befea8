import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AskedField } from '../engine/burden.ts'
import { burdenTable, postedEndpoints } from '../scripts/write-burden.ts'
import { formsOfEndpoint } from './forms-asked.ts'

/** What the record holds of whoever is signed in, and the day of entry. The day on which something happened is another: `on`. */
const KNOWN =
  /^(?:me|my[A-Z]\w*|by|self|account|name|unit|ownUnit|post|organ|today|now|recordedOn|enteredOn|reportedOn)$/

/** Asked for all the same, each with the reason why the record does not hold it. */
const BECAUSE: Readonly<Record<string, string>> = {
  '/api/county/numbers: name': 'which of the county’s numbers, not whose',
  '/api/set-up: name': 'of the county, before there is any record',
  '/api/facts check-held: by': 'another person: the office enters for whoever checked',
  '/api/facts absence-recorded: unit': 'of another person, who may hold posts in two units',
  '/api/facts absence-seen: by': 'another person: the office enters for whoever came to know',
  '/api/facts problem-known: by': 'another person: the office enters for whoever came to know',
  '/api/facts problem-known: unit': 'where the problem is, not where whoever enters it serves',
  '/api/facts problem-acted-on: by': 'another person: the office enters for whoever acted',
}

/** A field and the columns of its rows, each by its own name. */
const askedIn = (fields: readonly AskedField[]): readonly AskedField[] =>
  fields.flatMap((it) => [it, ...(it.columns ?? []).map((column) => ({ ...column, id: `${it.id}.${column.id}` }))])
const ownName = (id: string) => id.split('.').at(-1) ?? id

/** Asked again later in the same matter, each with the reason why it is not the same thing. */
const NOT_THE_SAME: Readonly<Record<string, string>> = {
  '/api/absence-reports/:id/change: to': 'plans have changed: another day',
  '/api/absence-reports/:id/change: toHalf': 'plans have changed: another half day',
  '/api/absence-reports/:id/change: why': 'why they changed, not why he goes',
  '/api/burden/objections/:id/answer: words': 'the answer, by another hand',
}

describe('a form of the program', () => {
  it('asks of a matter that is open nothing that opening it asked for', async () => {
    const endpoints = await postedEndpoints()
    const opened = endpoints.filter((it) => endpoints.some((one) => one.path.startsWith(`${it.path}/:`)))
    const again = opened.flatMap((opening) => {
      const before = new Set(formsOfEndpoint(opening).flatMap((it) => askedIn(it.fields).map(({ id }) => id)))
      const later = endpoints.filter((it) => it.path.startsWith(`${opening.path}/:`)).flatMap(formsOfEndpoint)
      return later.flatMap((form) =>
        askedIn(form.fields).flatMap(({ id }) => (before.has(id) ? `${form.id}: ${id}` : [])),
      )
    })
    expect(again.toSorted()).toEqual(Object.keys(NOT_THE_SAME).toSorted())
  })

  it('requires nobody to say who he is, where he serves or what day it is', async () => {
    const asked = (await postedEndpoints()).flatMap(formsOfEndpoint).flatMap((form) =>
      askedIn(form.fields)
        .filter((it) => it.required && KNOWN.test(ownName(it.id)))
        .map((it) => `${form.id}: ${it.id}`),
    )
    expect(asked.toSorted()).toEqual(Object.keys(BECAUSE).toSorted())
  })

  it('stands with its fields and minutes in docs/burden.md as it is today', async () =>
    expect(
      readFileSync(join(import.meta.dirname, '../docs/burden.md'), 'utf8'),
      'run: node scripts/write-burden.ts',
    ).toBe(await burdenTable()))
})
