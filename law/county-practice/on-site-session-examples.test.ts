import { describe, expect, it } from 'vitest'
import { walkOf } from '../../testing/walk.ts'
import { onSiteSessionProcedure } from './on-site-session-procedure.ts'

const cast = {
  opener: ['纪委办'],
  'organ-head': ['纪委书记'],
  'organ-member': ['纪委办', '纪委书记'],
  'peer-committee-head': ['县委书记'],
} as const

const plan = {
  kind: 'at-commission',
  organ: '县纪委',
  why: '两件涉及三个单位的事各说各的，要当面定谁牵头。',
  plannedOn: '2026-03-20',
  coming: ['县委书记', '乡党委书记'],
}
const resolution = { decision: '由住建局牵头清退', way: 'assigned', person: '住建局局长', dueOn: '2026-04-30' }
const hold = {
  heldOn: '2026-03-20',
  resolutions: [resolution, { ...resolution, way: 'to-meeting', person: '乡党委书记' }],
  stances: [
    { person: '县委书记', stance: 'for' },
    { person: '纪委书记', stance: 'reserved', words: '第二项应当先核实再定' },
  ],
  minutes: '现办纪〔2026〕1号',
}

function planned() {
  const walk = walkOf(onSiteSessionProcedure, { cast })
  walk.go('plan', '纪委办', '2026-03-10', plan)
  return walk
}

function prepared() {
  const walk = planned()
  walk.go('put-in', '县委书记', '2026-03-12', { matters: ['保障房分配多年未清退'] })
  walk.go('put-in', '乡党委书记', '2026-03-13', { matters: ['集镇市场管理三家都不管'] })
  return walk
}

function held() {
  const walk = prepared()
  walk.go('hold', '纪委办', '2026-03-20', hold)
  return walk
}

const done = { standing: 'done', result: '已清退并公示' }
const open = { standing: 'open', result: '会议还没开' }

describe('a session of the secretary at the commission', () => {
  it('goes from its plan through matters put in by several people to a result for each', () => {
    const walk = held()
    expect(walk.state).toBe('held')
    walk.go('follow-up', '住建局局长', '2026-04-20', { progress: [done, open] })
    walk.go('follow-up', '纪委办', '2026-05-08', { progress: [done, done] })
    walk.go('close', '纪委办', '2026-05-08')
    expect(walk.state).toBe('closed')
  })

  it('is planned by the secretary himself, but by no stranger', () => {
    const walk = walkOf(onSiteSessionProcedure, { cast })
    expect(walk.refusal('plan', '县委书记', '2026-03-10', plan)).toBeNull()
    expect(walk.refusal('plan', '统计局科员', '2026-03-10', plan)).toBe('not-entitled')
  })

  it('is not planned without saying why it has to be face to face', () =>
    expect(
      walkOf(onSiteSessionProcedure, { cast }).take('plan', '纪委办', '2026-03-10', { ...plan, why: ' ' }),
    ).toMatchObject({ code: 'bad-input', field: 'why' }))

  it('is not recorded before anything was put in', () =>
    expect(planned().refusal('hold', '纪委办', '2026-03-20', hold)).toBe('not-now'))

  it('decides every matter that anyone put in, not only the last ones', () =>
    expect(
      prepared().take('hold', '纪委办', '2026-03-20', { ...hold, resolutions: hold.resolutions.slice(1) }),
    ).toMatchObject({ code: 'bad-input', field: 'resolutions' }))

  it('names for each matter who leads and by when', () => {
    const nobody = { ...hold, resolutions: [{ ...resolution, person: '' }, resolution] }
    const never = { ...hold, resolutions: [resolution, { ...resolution, dueOn: '' }] }
    expect(prepared().take('hold', '纪委办', '2026-03-20', nobody)).toMatchObject({ field: 'resolutions.0.person' })
    expect(prepared().take('hold', '纪委办', '2026-03-20', never)).toMatchObject({ field: 'resolutions.1.dueOn' })
  })

  it('is no session of one person', () => {
    const alone = { ...hold, stances: hold.stances.slice(0, 1) }
    expect(prepared().refusal('hold', '纪委办', '2026-03-20', alone)).toBe('session-of-one')
  })

  it('records who reserved his opinion, by name and with his words', () => {
    const silent = { ...hold, stances: [hold.stances[0], { person: '纪委书记', stance: 'reserved' }] }
    expect(prepared().take('hold', '纪委办', '2026-03-20', silent)).toMatchObject({ field: 'stances.1.words' })
    expect(held().matter.taken.at(-1)?.inputs.stances).toContainEqual(hold.stances[1])
  })

  it('is not closed before its matters were followed up', () =>
    expect(held().refusal('close', '纪委办', '2026-05-08')).toBe('not-followed-up'))

  it('is not closed while one matter has no result', () => {
    const walk = held()
    walk.go('follow-up', '纪委办', '2026-04-20', { progress: [done, open] })
    expect(walk.refusal('close', '纪委办', '2026-04-20')).toBe('matter-without-result')
  })

  it('is called off with a reason where nothing is left to talk about, but not once it was held', () => {
    expect(planned().refusal('call-off', '纪委办', '2026-03-15', { calledOffWhy: '两件事都已办好' })).toBeNull()
    expect(held().refusal('call-off', '纪委办', '2026-03-21', { calledOffWhy: '不想办了' })).toBe('not-now')
  })
})

describe('a session of a supervising leader at a unit', () => {
  const { organ: _, ...rest } = plan
  const atUnit = { ...rest, kind: 'at-unit', unit: '市场监督管理局', coming: ['分管副县长'] }
  const atMarket = { cast: { opener: ['分管副县长'], 'supervising-leader': ['分管副县长'], subject: ['局长'] } }
  const walk = () => walkOf(onSiteSessionProcedure, atMarket)

  it('is planned by the leader on whose line the unit stands, and by no other', () => {
    expect(walk().refusal('plan', '分管副县长', '2026-03-10', atUnit)).toBeNull()
    expect(walk().refusal('plan', '别的副县长', '2026-03-10', atUnit)).toBe('not-entitled')
  })

  it('is prepared by the unit’s own head, and led to a result by the leader', () => {
    const it = walk()
    it.go('plan', '分管副县长', '2026-03-10', atUnit)
    it.go('put-in', '局长', '2026-03-12', { matters: ['食品摊点许可积压'] })
    it.go('hold', '分管副县长', '2026-03-20', { ...hold, resolutions: [resolution] })
    it.go('follow-up', '局长', '2026-04-20', { progress: [done] })
    it.go('close', '分管副县长', '2026-04-21')
    expect(it.state).toBe('closed')
  })
})
