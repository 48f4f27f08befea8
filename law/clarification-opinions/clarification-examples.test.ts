import { describe, expect, it } from 'vitest'
import { type Example, walkOf } from '../../testing/walk.ts'
import { clarificationProcedure } from './clarification-procedure.ts'

const example: Example = {
  cast: {
    opener: ['信访室'],
    'organ-head': ['纪委书记'],
    'organ-member': ['信访室', '纪委书记', '核查员', '核查组长'],
    subject: ['村支书'],
  },
  subject: ['村支书'],
  barred: [['核查员的同事', '村支书']],
}
const byHandler = { organ: '县纪委', person: '村支书', way: 'by-handler', viewSoughtOn: '2026-03-01' }
const onRequest = { organ: '县纪委', person: '村支书', way: 'on-request', appliedOn: '2026-03-01' }
const check = { checkNumber: '禾纪核〔2026〕9号', checkedBy: ['核查组长', '核查员'], result: 'untrue' }
const consent = { consent: 'yes', mannersWanted: ['in-writing', 'at-meeting'], consentedOn: '2026-03-06' }
const approve = { manner: 'at-meeting', scope: '全村党员会' }
const tell = { organisationReceipt: '组收〔2026〕3号', integrityFile: '廉档〔2026〕4号' }

function checked(opening: Record<string, unknown> = byHandler) {
  const walk = walkOf(clarificationProcedure, example)
  walk.go('ask', '信访室', '2026-03-02', opening)
  walk.go('check', '核查员', '2026-03-04', check)
  return walk
}

function consented() {
  const walk = checked()
  walk.go('consent', '村支书', '2026-03-06', consent)
  return walk
}

function clarified() {
  const walk = consented()
  walk.go('approve', '纪委书记', '2026-03-09', approve)
  walk.go('clarify', '核查组长', '2026-03-12', { clarifiedOn: '2026-03-12' })
  return walk
}

describe('a clarification', () => {
  it('goes from the handler’s proposal over the person’s consent to the organisation department', () => {
    const walk = clarified()
    walk.go('tell', '信访室', '2026-03-13', tell)
    expect(walk.state).toBe('closed')
    expect(
      walk.refusal('visit', '信访室', '2026-06-13', { visitedOn: '2026-06-13', visitFound: '没有顾虑' }),
    ).toBeNull()
  })

  it('is not proposed by the handler before the person’s view was sought', () =>
    expect(
      walkOf(clarificationProcedure, example).take('ask', '信访室', '2026-03-02', { ...byHandler, viewSoughtOn: '' }),
    ).toMatchObject({ field: 'viewSoughtOn' }))

  it('is asked for by the person himself, who does not speak for the handler', () => {
    const walk = walkOf(clarificationProcedure, example)
    expect(walk.refusal('ask', '村支书', '2026-03-02', onRequest)).toBeNull()
    expect(walk.refusal('ask', '村支书', '2026-03-02', byHandler)).toBe('not-entitled')
    expect(walk.refusal('ask', '邻村支书', '2026-03-02', onRequest)).toBe('not-entitled')
  })

  it('is made only with his consent', () => {
    const walk = checked()
    walk.go('consent', '村支书', '2026-03-06', { consent: 'no', consentedOn: '2026-03-06' })
    expect(walk.state).toBe('not-wanted')
    expect(walk.refusal('approve', '纪委书记', '2026-03-09', approve)).toBe('not-now')
    expect(checked().refusal('approve', '纪委书记', '2026-03-09', approve)).toBe('not-now')
  })

  it('is made in no manner that he did not consent to', () => {
    expect(consented().refusal('approve', '纪委书记', '2026-03-09', { ...approve, manner: 'in-public' })).toBe(
      'manner-not-wanted',
    )
    expect(consented().refusal('approve', '纪委书记', '2026-03-09', { ...approve, manner: 'in-writing' })).toBeNull()
  })

  it('is not approved by whoever checked the result', () => {
    const walk = walkOf(clarificationProcedure, example)
    walk.go('ask', '信访室', '2026-03-02', byHandler)
    walk.go('check', '纪委书记', '2026-03-04', check)
    walk.go('consent', '村支书', '2026-03-06', consent)
    expect(walk.refusal('approve', '纪委书记', '2026-03-09', approve)).toBe('approver-is-submitter')
  })

  it('is made by whoever checked the matter, and by nobody else', () => {
    const walk = consented()
    walk.go('approve', '纪委书记', '2026-03-09', approve)
    expect(walk.refusal('clarify', '信访室', '2026-03-12', { clarifiedOn: '2026-03-12' })).toBe('not-entitled')
    expect(walk.refusal('clarify', '核查员', '2026-03-12', { clarifiedOn: '2026-03-12' })).toBeNull()
  })

  it('rests on no check by someone barred from the person’s matters', () => {
    const walk = walkOf(clarificationProcedure, example)
    walk.go('ask', '信访室', '2026-03-02', byHandler)
    const barred = { ...check, checkedBy: ['核查组长', '核查员的同事'] }
    expect(walk.refusal('check', '核查员', '2026-03-04', barred)).toBe('checker-barred')
  })

  it('has no place where a detail of the complaint could be written', () => {
    const steps = clarificationProcedure.steps.filter((it) => it.id !== 'visit')
    const texts = steps.flatMap((step) => step.fields.filter((it) => it.ask.kind === 'text').map((it) => it.id))
    expect(texts).toEqual(['scope'])
  })

  it('says the result in set words, and takes no other', () => {
    const walk = walkOf(clarificationProcedure, example)
    walk.go('ask', '信访室', '2026-03-02', byHandler)
    expect(walk.take('check', '核查员', '2026-03-04', { ...check, result: '他没有收那两万元' })).toMatchObject({
      field: 'result',
    })
  })

  it('is told to the organisation department and filed before it ends', () =>
    expect(clarified().take('tell', '信访室', '2026-03-13', { ...tell, organisationReceipt: '' })).toMatchObject({
      field: 'organisationReceipt',
    }))

  it('is declined with a reason where the check has not ended', () => {
    const walk = walkOf(clarificationProcedure, example)
    walk.go('ask', '村支书', '2026-03-02', onRequest)
    walk.go('decline', '纪委书记', '2026-03-05', { declinedWhy: 'not-finished' })
    expect(walk.state).toBe('declined')
  })
})
