import { describe, expect, it } from 'vitest'
import { day } from '../../../engine/dates/index.ts'
import { balanced, chineseNumeral, documentNumber, typeset, writtenDay } from './wording.ts'

describe('the words of a document', () => {
  it.each([
    ['青纪发[2026]007号', '青纪发〔2026〕7号'],
    ['青纪发(2026)第12号', '青纪发〔2026〕12号'],
    ['青纪发\uff082026\uff09 3号', '青纪发〔2026〕3号'],
    ['青纪发【2026】100号', '青纪发〔2026〕100号'],
    ['青纪发〔2026〕9号', '青纪发〔2026〕9号'],
  ])('the number %s is written %s', (typed, written) => expect(documentNumber(typed)).toBe(written))

  it.each([
    ['王海,李明:请按时(9:30)到会;谢谢!', '王海\uff0c李明\uff1a请按时\uff089:30\uff09到会\uff1b谢谢\uff01'],
    ['2026年3月5日(星期四)', '2026年3月5日\uff08星期四\uff09'],
    ['A,B (see 1,000)', 'A,B (see 1,000)'],
    ['共1,200元', '共1,200元'],
  ])('%s is set as %s', (typed, set) => expect(typeset(typed)).toBe(set))

  it('days carry no leading zeros', () => expect(writtenDay(day('2026-03-05'))).toBe('2026年3月5日'))

  it('headings count as Chinese does', () =>
    expect([1, 10, 12, 20, 99].map(chineseNumeral)).toEqual(['一', '十', '十二', '二十', '九十九']))

  it('no line of a title begins with a mark that belongs to the one before', () => {
    const lines = balanced('关于印发《青山县党员干部外出报告办法》的通知', 12)
    for (const line of lines) expect(line).not.toMatch(/^[》的、]/)
    expect(lines.join('')).toBe('关于印发《青山县党员干部外出报告办法》的通知')
  })
})
