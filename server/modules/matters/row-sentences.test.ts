import { describe, expect, it } from 'vitest'
import type { Field } from '../../../engine/procedures/index.ts'
import { entryText } from './row-sentences.ts'

const field = (ask: Field['ask']): Field => ({ id: 'x', label: 'x', ask })
const rows = (...lines: string[][]) => ({ label: 'x', text: '', heads: [], rows: lines })
const text = (it: string) => ({ label: 'x', text: it, heads: [], rows: [] })
const choice = { kind: 'choice', options: [] } as const

describe('what was entered, as a document says it', () => {
  it('says each answer after the point that it answers', () => {
    expect(
      entryText(
        field({ kind: 'answers', to: 'defence' }),
        rows(['前一次以后口头提醒过。', '不采纳', '没有任何人证实。'], ['抽调在外', '采纳', '']),
      ),
    ).toBe('1.“前一次以后口头提醒过”：不采纳；理由：没有任何人证实。\n2.“抽调在外”：采纳。')
  })

  it('says where everyone stood by what they said, with the words of those who dissented', () => {
    expect(
      entryText(
        field({ kind: 'stances' }),
        rows(['周正', '同意', ''], ['李明', '保留', '建议再核对。'], ['王海', '同意', '']),
      ),
    ).toBe('同意：周正、王海。\n保留：李明（建议再核对）。')
  })

  it('says a row as a sentence, and leaves out what is empty', () => {
    const columns = [
      { id: 'person', label: '姓名', ask: { kind: 'person' } },
      { id: 'level', label: '责任', ask: choice },
      { id: 'why', label: '理由', ask: { kind: 'text', most: 500 } },
    ] as const
    const ask = field({ kind: 'rows', columns })
    expect(entryText(ask, rows(['周正', '重要领导责任', '分管食品科']))).toBe('周正，重要领导责任。理由：分管食品科。')
    expect(entryText(ask, rows(['周正', '无责', '']))).toBe('周正，无责。')
    expect(entryText(field({ kind: 'rows', columns: [columns[0]] }), rows(['甲局'], ['乙局']))).toBe('甲局、乙局')
  })

  it('numbers points where there are several, and drops the codes of options', () => {
    expect(entryText(field({ kind: 'points' }), text('1. 补登记\n2. 谈话'))).toBe('1.补登记\n2.谈话')
    expect(entryText(field({ kind: 'points' }), text('1. 补登记'))).toBe('补登记')
    expect(entryText(field({ kind: 'choices', options: [] }), text('W08 责任不落实；W11 其他'))).toBe(
      '责任不落实；其他',
    )
  })
})
