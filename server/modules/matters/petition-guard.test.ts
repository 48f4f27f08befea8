import { describe, expect, it } from 'vitest'
import { petitionContentIn } from './petition-guard.ts'

describe('the guard against petition content', () => {
  it.each([
    ['an informant', '举报人张某反映'],
    ['a telephone number', '电话13812345678'],
    ['an identity number', '身份证33010219800101123X'],
    ['a bank card', '卡号6222021234567890123'],
    ['deep within rows', { rows: [{ why: ['来信人说'] }] }],
  ])('refuses %s', (_what, entered) => expect(petitionContentIn(entered)).toContain('请删去后再提交'))

  it.each([
    ['numbers of documents', '青纪发〔2026〕12号'],
    ['days and ids', { on: '2026-03-05', id: '0197f3a2-5c5e-7b1a-9c3d-2f6f6a1b2c3d' }],
    ['an id that looks like a telephone number', { names: '0197f3a2-5c5e-7b1a-9c3d-a13812345678' }],
    ['the petition by its number', '信访〔2026〕3号'],
    ['nothing', undefined],
  ])('lets %s pass', (_what, entered) => expect(petitionContentIn(entered)).toBeNull())
})
