import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { study } from '../law/study.ts'
import { figuresIn, rests, SMALL_CELL, writeStudy } from './study.ts'

const sentences = study.chapters.flatMap((it) => it.sections.flatMap((section) => [...section.sentences]))
const names = [...new Set(sentences.flatMap((it) => figuresIn(it.says)))]
const figures = fc.dictionary(fc.constantFrom(...names), fc.nat(20)).map((it) => new Map(Object.entries(it)))
const written = (of: ReadonlyMap<string, number>) =>
  writeStudy(study, of).flatMap((it) => it.sections.flatMap((section) => section.sentences))
const textOf = (it: { parts: readonly { text: string }[] }) => it.parts.map((one) => one.text).join('')

describe('the study', () => {
  it('says nothing of a county without records', () => expect(writeStudy(study, new Map())).toEqual([]))

  it('has no sentence without a record behind it, whatever was counted', () =>
    fc.assert(
      fc.property(figures, (of) => {
        const expected = sentences.filter((it) => rests(it, of))
        const found = written(of)
        expect(found).toHaveLength(expected.length)
        for (const it of found)
          expect(it.parts.some((part) => part.figure !== null && (of.get(part.figure) ?? 0) > 0)).toBe(true)
      }),
    ))

  it('says every figure as it was counted, but few people never', () =>
    fc.assert(
      fc.property(figures, (of) => {
        for (const { parts } of written(of))
          for (const { figure, text } of parts) {
            if (figure === null) continue
            const n = of.get(figure) ?? 0
            const people = (study.people as readonly string[]).includes(figure)
            if (people && n < SMALL_CELL) expect(text).toBe('不足 3')
            else expect([String(n), '若干']).toContain(text)
          }
      }),
    ))

  it('says a whole only where the rest of it would not tell a part of a few people', () => {
    const first = (of: Record<string, number>) => textOf(written(new Map(Object.entries(of)))[0] ?? { parts: [] })
    expect(first({ 'absences.unreported': 9, 'absences.reminded': 8, 'absences.left-alone': 1 })).toContain(
      '未报备外出 若干 人次，事后有人提醒或者谈话的 8 人次，没有的 不足 3 人次',
    )
    expect(first({ 'absences.unreported': 9, 'absences.reminded': 6, 'absences.left-alone': 3 })).toContain(
      '外出 9 人次',
    )
    expect(first({ 'matters.formed': 1, 'matters.form-1': 1 })).toContain('作出处理 不足 3 件，第一种形态 不足 3 件')
  })

  it('proposes a measure only where what it answers was found', () => {
    const of = new Map([['problems.relapsed', 2]])
    expect(writeStudy(study, of).map((it) => [it.title, it.sections.length])).toEqual([
      ['主要情况和问题', 1],
      ['原因分析', 1],
      ['对策建议', 1],
    ])
  })

  it('leaves no hole unfilled and names every part of a finding once at least', () => {
    const more = sentences.flatMap((it) => ('exceeds' in it ? [it.exceeds[0]] : []))
    const all = new Map(names.map((it) => [it, more.includes(it as never) ? 9 : 7]))
    expect(written(all).filter((it) => /[{}]/.test(textOf(it)))).toEqual([])
    expect(written(all)).toHaveLength(sentences.length)
  })
})
