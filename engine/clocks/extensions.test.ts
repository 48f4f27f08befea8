import { describe, expect, it } from 'vitest'
import { workingCalendar } from '../../law/calendars/index.ts'
import { clocks } from '../../law/clocks/index.ts'
import { day } from '../dates/index.ts'
import { clockSentence } from './clock-words.ts'
import type { Extension } from './extensions.ts'
import { clockRefusalSentence } from './refusal-words.ts'
import { type RunningClock, reckonRunning } from './running-clock.ts'

const months = (count: number) => ({ count: 'months', months: count }) as const
const days = (count: number) => ({ count: 'calendar-days', days: count }) as const

/** A clock of the book from a day, with the extensions granted. */
function clock(id: string, start: string, ...extensions: Extension[]): RunningClock {
  const [basic] = clocks.find((it) => it.id === id)?.variants ?? []
  if (basic?.term.kind !== 'statutory') throw new Error(`${id} is a term`)
  return { start: day(start), term: basic.term.budget, rules: basic.extensions ?? [], pauses: [], extensions }
}

const granted = (rule: string, authority: Extension['authority'], adds: Extension['adds'], on = '2026-02-10') => ({
  rule,
  authority,
  adds,
  document: '青纪〔2026〕3号',
  grantedOn: day(on),
})
const ownHead = granted('own-head', 'own-head', months(3))
const superior = (adds: Extension['adds'], on = '2026-02-11') => granted('superior', 'superior', adds, on)

const answer = (it: RunningClock) => {
  const found = reckonRunning(it, workingCalendar)
  return 'refused' in found ? found.refused : found.dueOn
}

describe('an extension', () => {
  it.each([
    ['K13 by three months of the own head', clock('K13', '2026-01-12', ownHead), '2026-07-13'],
    [
      'K13 reaches from the first day, not from an end already at the month’s last',
      clock('K13', '2025-11-30', ownHead),
      '2026-06-01',
    ],
    [
      'K13 further by the superior, as long as he says',
      clock('K13', '2026-01-12', ownHead, superior(months(2))),
      '2026-09-14',
    ],
    ['K13 further by days', clock('K13', '2026-01-12', ownHead, superior(days(10))), '2026-07-22'],
    [
      'K13 further more than once',
      clock('K13', '2026-01-12', ownHead, superior(months(1)), superior(months(1))),
      '2026-09-14',
    ],
    ['K18 by thirty days', clock('K18', '2026-01-05', granted('complicated', 'own-head', days(30))), '2026-04-07'],
    ['K18 by less', clock('K18', '2026-01-05', granted('complicated', 'own-head', days(10))), '2026-03-16'],
    [
      'K08 up to six months in all',
      clock('K08', '2026-01-12', granted('special', 'deciding-organ', months(5))),
      '2026-07-13',
    ],
  ])('of %s', (_what, it, expected) => expect(answer(it)).toBe(expected))

  it.each([
    ['longer than the cap', 'over-the-cap', clock('K18', '2026-01-05', granted('complicated', 'own-head', days(31)))],
    [
      'longer than the cap on the whole',
      'over-the-cap',
      clock('K08', '2026-01-12', granted('special', 'deciding-organ', months(6))),
    ],
    [
      'that goes over the cap piece by piece',
      'over-the-cap',
      clock(
        'K08',
        '2026-01-12',
        granted('special', 'deciding-organ', months(3)),
        granted('special', 'deciding-organ', months(3)),
      ),
    ],
    [
      'longer than the fixed length',
      'over-the-cap',
      clock('K13', '2026-01-12', granted('own-head', 'own-head', months(4))),
    ],
    ['of another length', 'another-length', clock('K13', '2026-01-12', granted('own-head', 'own-head', months(2)))],
    ['of another unit', 'another-unit', clock('K13', '2026-01-12', granted('own-head', 'own-head', days(90)))],
    [
      'in working days of a term of months',
      'another-unit',
      clock('K13', '2026-01-12', ownHead, superior({ count: 'working-days', days: 5 })),
    ],
    ['a second time', 'too-often', clock('K13', '2026-01-12', ownHead, ownHead)],
    ['by the superior before the own head', 'before-its-turn', clock('K13', '2026-01-12', superior(months(1)))],
    [
      'by somebody without the authority',
      'without-authority',
      clock('K13', '2026-01-12', { ...ownHead, authority: 'deciding-organ' }),
    ],
    [
      'by the own head where the superior is asked',
      'without-authority',
      clock('K13', '2026-01-12', ownHead, { ...superior(months(1)), authority: 'own-head' }),
    ],
    ['without a document', 'without-document', clock('K13', '2026-01-12', { ...ownHead, document: ' ' })],
    ['of no length', 'no-length', clock('K18', '2026-01-05', granted('complicated', 'own-head', days(0)))],
    ['of a negative length', 'no-length', clock('K18', '2026-01-05', granted('complicated', 'own-head', days(-5)))],
    [
      'of a unit that is none',
      'no-length',
      clock('K18', '2026-01-05', granted('complicated', 'own-head', { count: 'weeks', days: 1 } as never)),
    ],
    [
      'after the last day',
      'granted-outside-the-term',
      clock('K13', '2026-01-12', { ...ownHead, grantedOn: day('2026-04-14') }),
    ],
    [
      'before the first day',
      'granted-outside-the-term',
      clock('K13', '2026-01-12', { ...ownHead, grantedOn: day('2026-01-11') }),
    ],
    ['of a clock that the book lets nobody lengthen', 'unknown-extension', clock('K01', '2026-01-12', ownHead)],
  ])('%s is refused as %s, in one sentence', (_what, name, it) => {
    const found = reckonRunning(it, workingCalendar)
    if (!('refused' in found)) throw new Error('it is refused')
    expect(found.refused).toBe(name)
    expect(clockRefusalSentence(found)).toMatch(/^[^。]+。$/)
  })

  it('granted on the last day, as moved off the rest days, is still in time', () =>
    expect(answer(clock('K13', '2026-01-11', { ...ownHead, grantedOn: day('2026-04-13') }))).toBe('2026-07-13'))

  it('is told with who approved it, by which paper and how long', () => {
    const found = reckonRunning(clock('K13', '2026-01-12', ownHead, superior(days(10))), workingCalendar)
    expect('refused' in found ? [] : found.derivation.map(clockSentence)).toEqual([
      '2026年1月12日起算，当日不计，期限3个月。',
      '2026年2月10日经本机关主要负责人批准，并向上级报告（青纪〔2026〕3号），延长3个月，从原期限接着算。',
      '2026年2月11日经上级批准（青纪〔2026〕3号），延长10天（自然日），从原期限接着算。',
      '按月计算，到2026年7月12日（对应日）届满。',
      '再加10天（自然日），到2026年7月22日届满。',
      '最后一天是2026年7月22日，当日24时前办结都算按期。',
    ])
  })

  it('makes the longer term of the book', () => {
    const longer = { K13: ['own-head', months(3)], K18: ['complicated', days(30)] } as const
    for (const [id, [rule, adds]] of Object.entries(longer)) {
      const extended = clocks.find((it) => it.id === id)?.variants.find((it) => it.id === 'extended')
      if (extended?.term.kind !== 'statutory') throw new Error(`${id} has a longer term`)
      const start = '2026-01-31'
      expect(answer(clock(id, start, granted(rule, 'own-head', adds)))).toBe(
        answer({ ...clock(id, start), term: extended.term.budget }),
      )
    }
  })
})
