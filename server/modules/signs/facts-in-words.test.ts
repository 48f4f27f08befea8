import { describe, expect, it } from 'vitest'
import { factsInWords } from './facts-in-words.ts'

describe('the reason of a talk', () => {
  it('is what the sign says happened, without what it asks for and what it cites', () => {
    const words = '统计局章小满2026年3月2日外出，事先没有报备。请向章小满问明去向。依据：监督条例第二十四条（转引）。'
    expect(factsInWords(words)).toBe('统计局章小满2026年3月2日外出，事先没有报备。')
  })
  it('keeps every sentence of facts', () => {
    expect(factsInWords('甲外出。乙又外出。依据：某条。')).toBe('甲外出。乙又外出。')
    expect(factsInWords('甲外出，没有请假。')).toBe('甲外出，没有请假。')
  })
  it('is never empty', () => expect(factsInWords('请核对。')).toBe('请核对。'))
})
