import { describe, expect, it } from 'vitest'
import { factWords } from './facts.ts'
import { importWords } from './import.ts'

describe('whoever enters or imports facts', () => {
  it('is told how many signs came to him', () => {
    expect(factWords.saved(2)).toBe('已登记。有 2 条苗头送您处理。')
    expect(importWords.kept(7, 1, 2)).toBe('已写入 7 条，更正 1 条。有 2 条苗头送您处理。')
  })

  it('is told nothing of signs where none came to him, whether or not there are others', () => {
    expect(factWords.saved(0)).toBe('已登记。')
    expect(importWords.kept(7, 1, 0)).toBe('已写入 7 条，更正 1 条。')
  })
})
