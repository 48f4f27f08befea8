import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { byMatter, type Done, handedOf } from './by-matter.ts'

const SPAN = { from: day('2026-01-01'), until: day('2026-06-30') }
const discipline = (unit: string) => unit === 'U2'
const never = () => null
const did = (id: string, on: string, more: Partial<Done> = {}): Done => ({
  id,
  on: day(on),
  kind: 'ask',
  matter: 'problem:a',
  handedTo: null,
  ...more,
})

describe('what was done in person', () => {
  it('stands under its matter, oldest first, and the matter with the latest act comes first', () => {
    const acts = [did('3', '2026-03-03'), did('1', '2026-02-01'), did('2', '2026-03-04', { matter: 'matter:b' })]
    const found = byMatter(acts, SPAN, discipline, never)
    expect(found.map((it) => [it.matter, it.acts.map((act) => act.id)])).toEqual([
      ['matter:b', ['2']],
      ['problem:a', ['1', '3']],
    ])
  })

  it('is shown for the span alone, and a matter without an act in it not at all', () => {
    const acts = [did('1', '2025-12-31'), did('2', '2026-02-01'), did('3', '2025-05-05', { matter: 'matter:b' })]
    expect(byMatter(acts, SPAN, discipline, never).map((it) => it.acts.map((act) => act.id))).toEqual([['2']])
  })

  it('leaves out what named no matter', () =>
    expect(byMatter([did('1', '2026-02-01', { matter: null })], SPAN, discipline, never)).toEqual([]))
})

describe('a matter', () => {
  it('is not handed to the discipline body by giving it to anyone else', () =>
    expect(handedOf([did('1', '2026-02-01', { handedTo: 'D1' })], discipline, null)).toBeNull())

  it('lies with the discipline body from the first act that gave it there, and nothing follows', () =>
    expect(handedOf([did('1', '2026-02-01', { handedTo: 'U2' })], discipline, null)).toEqual({
      on: '2026-02-01',
      to: 'U2',
      afterwards: null,
    }))

  it('shows what he did himself first after that; giving it there once more is nothing of the kind', () => {
    const acts = [
      did('1', '2026-02-01', { handedTo: 'U2' }),
      did('2', '2026-02-05', { handedTo: 'U2' }),
      did('3', '2026-02-09', { kind: 'coordinate' }),
    ]
    expect(handedOf(acts, discipline, null)?.afterwards?.id).toBe('3')
  })

  it('that was sent there by itself lies there from that day; the act of that day may be the sending', () => {
    const given = { on: day('2026-02-01'), to: 'U2' }
    expect(handedOf([did('1', '2026-02-01', { kind: 'deploy' })], discipline, given)).toEqual({
      ...given,
      afterwards: null,
    })
    expect(handedOf([did('1', '2026-02-02')], discipline, given)?.afterwards?.id).toBe('1')
  })

  it('counts what was done after the span too', () => {
    const acts = [did('1', '2026-02-01', { handedTo: 'U2' }), did('2', '2026-08-01')]
    expect(byMatter(acts, SPAN, discipline, never)[0]?.handed?.afterwards?.id).toBe('2')
  })
})
