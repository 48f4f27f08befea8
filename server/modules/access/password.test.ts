import { describe, expect, it } from 'vitest'
import { hashPassword, passwordMatches } from './password.ts'

describe('a password', () => {
  it('is kept as Argon2id and matches itself alone', async () => {
    const kept = await hashPassword('山高水长-2026')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$/)
    expect(await passwordMatches('山高水长-2026', kept)).toBe(true)
    expect(await passwordMatches('山高水长-2027', kept)).toBe(false)
  })

  it('has a salt of its own each time', async () =>
    expect(await hashPassword('same words')).not.toBe(await hashPassword('same words')))

  it('that was never set matches nothing, not even the empty one', async () => {
    expect(await passwordMatches('', null)).toBe(false)
    expect(await passwordMatches('anything', 'not a hash')).toBe(false)
  })
})
