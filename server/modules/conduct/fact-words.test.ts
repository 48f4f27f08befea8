import { describe, expect, it } from 'vitest'
import { statuteBook } from '../../statute-book.ts'
import type { SettingName } from './fact.ts'
import { factWords } from './fact-words.ts'

const name = { person: (it: string) => it, unit: (it: string) => it }

describe('a number of the county as a fact', () => {
  it.each(statuteBook.settings)('says $title in the words of the book, and no code', ({ name: code, title, unit }) => {
    const says = factWords({ fact: 'setting', name: code as SettingName, value: 12 }, name)
    expect(says).toBe(`县定数：${title}定为 12 ${unit}`)
    expect(says).not.toMatch(/[A-Za-z]/)
  })
})
