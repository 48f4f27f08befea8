import { describe, expect, it } from 'vitest'
import { all, aside, choice, day, has, headed, namedIn, not, otherHand, rows, step, text, when } from './rows.ts'

const FOUND = has('found', 'some')

describe('a row of a procedure', () => {
  it('is the plain data that it stands for', () => {
    const row = step('record', '记录', 'approved', [['recorded', FOUND], 'nothing'], namedIn('team'), {
      how: '回来当天记。',
      fields: [day('seenOn', '哪一天'), choice('found', '发现没有', { some: '发现了', none: { title: '没有' } })],
      gates: [otherHand('recorder-is-planner', 'plan', { says: '换一个人。', under: 'x/1' })],
      forSubject: 'all',
      under: ['x/1'],
    })
    const plain = {
      id: 'record',
      title: '记录',
      from: ['approved'],
      to: [{ state: 'recorded', when: { field: 'found', has: 'some' } }, { state: 'nothing' }],
      by: [{ relation: { namedIn: 'team' } }],
      how: '回来当天记。',
      fields: [
        { id: 'seenOn', label: '哪一天', ask: { kind: 'day' } },
        {
          id: 'found',
          label: '发现没有',
          ask: {
            kind: 'choice',
            options: [
              { value: 'some', title: '发现了' },
              { value: 'none', title: '没有' },
            ],
          },
        },
      ],
      gates: [{ id: 'recorder-is-planner', gate: 'other-hand', than: 'plan', says: '换一个人。', under: 'x/1' }],
      forSubject: ['seenOn', 'found'],
      under: ['x/1'],
    }
    expect(row).toStrictEqual(plain)
    expect(JSON.parse(JSON.stringify(row))).toStrictEqual(plain)
  })

  it('says only what was said: nothing asked, no state to go to, no reader', () => {
    const row = aside('withdraw', '收回', 'any', null, when(not(FOUND), 'opener', 'organ-head'), {
      how: '写明。',
      under: [],
    })
    expect(row).toStrictEqual({
      id: 'withdraw',
      title: '收回',
      from: 'any',
      aside: true,
      by: [
        { relation: 'opener', when: { not: FOUND } },
        { relation: 'organ-head', when: { not: FOUND } },
      ],
      how: '写明。',
      fields: [],
      under: [],
    })
    expect(rows('findings', '发现', [text('what', '什么', 20)]).ask).toStrictEqual({
      kind: 'rows',
      columns: [{ id: 'what', label: '什么', ask: { kind: 'text', most: 20 } }],
    })
  })

  it('that shows the subject a field it does not ask, or names an unknown relation, does not compile', () => {
    // @ts-expect-error the step asks `seenOn`
    step('a', '甲', 'b', null, 'opener', { how: '', fields: [day('seenOn', '')], forSubject: ['saidOn'], under: [] })
    // @ts-expect-error nobody is that
    step('a', '甲', 'b', null, 'openr', { how: '', under: [] })
    // @ts-expect-error no such kind of thing can be said of an option
    choice('a', '甲', { b: { title: '乙', wen: FOUND } })
  })
})

it('takes several values of one field as any of them', () => {
  expect(all(has('way', 'a', 'b'), FOUND)).toStrictEqual({
    all: [
      {
        any: [
          { field: 'way', has: 'a' },
          { field: 'way', has: 'b' },
        ],
      },
      FOUND,
    ],
  })
})

it('puts each heading over its paragraphs', () => {
  expect(headed({ 对象: '{subject}', 回执: ['{one}', '{other}'] })).toEqual([
    '# 对象',
    '{subject}',
    '# 回执',
    '{one}',
    '{other}',
  ])
})
