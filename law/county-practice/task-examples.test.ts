import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { taskProcedure } from './task-procedure.ts'

const walk = () =>
  walkOf(taskProcedure, {
    cast: { 'organ-member': ['县里的人', '另一位'], 'organ-head': ['书记'], opener: ['县里的人'], subject: ['镇书记'] },
    subject: ['镇书记'],
  })
const DAY = '2026-03-10'
const sent = { organ: 'U1', unit: 'T1', task: '清退补贴', wanted: '三十笔全部退回，当面核对到户' }
const measures = [{ what: '逐笔核对', person: '站长', by: '2026-03-20' }]

describe('a task given to one unit', () => {
  it('is taken in, made the unit’s own, acted on, reported and confirmed by another', () => {
    const it = walk()
    it.go('send', '县里的人', '2026-03-02', sent)
    it.go('receive', '镇书记', '2026-03-03')
    it.go('plan', '镇书记', '2026-03-05', { measures })
    it.go('act', '站长', DAY, { actedOn: DAY, did: '到三个村核了十一笔' })
    it.go('report', '镇书记', DAY, { changed: '退回三笔', known: '看了回单' })
    it.go('confirm', '另一位', DAY, { finding: 'true', seen: '到户问了两家', confirmedOn: DAY })
    expect(it.state).toBe('confirmed')
  })

  it('goes on where the result was found not to be so, and measures may be added meanwhile', () => {
    const it = walk()
    it.go('send', '县里的人', '2026-03-02', sent)
    it.go('receive', '镇书记', '2026-03-03')
    it.go('plan', '镇书记', '2026-03-05', { measures })
    it.go('act', '镇书记', DAY, { actedOn: DAY, did: '核了十一笔' })
    it.go('plan', '镇书记', DAY, { measures: [...measures, { what: '补签字', person: '站长', by: '2026-03-25' }] })
    expect(it.state).toBe('acting')
    it.go('report', '镇书记', DAY, { changed: '退回三笔', known: '看了回单' })
    it.go('confirm', '县里的人', DAY, { finding: 'not-true', seen: '只退了两笔', confirmedOn: DAY })
    expect(it.state).toBe('acting')
  })

  it('is not acted on by somebody without a part in it, nor before it has measures, nor after it was withdrawn', () => {
    const it = walk()
    it.go('send', '县里的人', '2026-03-02', sent)
    it.go('receive', '镇书记', '2026-03-03')
    expect(it.refusal('act', '镇书记', DAY, { actedOn: DAY, did: '核了' })).toBe('not-now')
    it.go('plan', '镇书记', '2026-03-05', { measures })
    expect(it.refusal('act', '别的人', DAY, { actedOn: DAY, did: '核了' })).toBe('not-entitled')
    it.go('withdraw', '书记', DAY, { withdrawnWhy: '并到另一件里办' })
    expect(it.refusal('act', '镇书记', DAY, { actedOn: DAY, did: '核了' })).toBe('not-now')
  })

  it('is not confirmed by the one who reported it', () => {
    const it = walkOf(taskProcedure, {
      cast: { 'organ-member': ['镇书记', '另一位'], opener: ['另一位'], subject: ['镇书记'] },
      subject: ['镇书记'],
    })
    it.go('send', '另一位', '2026-03-02', sent)
    it.go('receive', '镇书记', '2026-03-03')
    it.go('plan', '镇书记', '2026-03-05', { measures })
    it.go('act', '镇书记', DAY, { actedOn: DAY, did: '核了十一笔' })
    it.go('report', '镇书记', DAY, { changed: '退回三笔', known: '看了回单' })
    const confirm = { finding: 'true', seen: '看了', confirmedOn: DAY }
    expect(it.refusal('confirm', '镇书记', DAY, confirm)).toBe('confirmed-by-reporter')
    expect(it.refusal('confirm', '另一位', DAY, confirm)).toBeNull()
  })
})
