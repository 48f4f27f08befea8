import { expect, it } from 'vitest'
import * as claims from './claims.ts'
import { provisions } from './provisions.ts'

it('cites a provision by its instrument and its claim', () => {
  expect(claims.accountability('9-1')).toBe('accountability-regulation/9-1')
  expect(provisions.map((it) => it.id)).toContain(claims.product('approver-not-submitter'))
})

it('cites nothing that no instrument says', () => {
  // @ts-expect-error 问责条例 has no such article
  claims.accountability('99')
  // @ts-expect-error said by another instrument
  claims.county('9-1')
})
