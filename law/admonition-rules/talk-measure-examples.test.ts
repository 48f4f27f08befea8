import { describe, expect, it } from 'vitest'
import { type Example, walkOf } from '../../testing/walk.ts'
import { book } from '../index.ts'
import { talkMeasureProcedure } from './talk-measure-procedure.ts'

const cast = {
  opener: ['监督室'],
  'organ-head': ['纪委书记'],
  'organ-member': ['监督室', '纪委书记', '纪委副书记'],
  'peer-committee-head': ['县委书记'],
  subject: ['副局长'],
  'subject-head': ['局长'],
  'organisation-department': ['组织部'],
} as const
const county: Example = {
  cast,
  subject: ['副局长'],
  traits: ['person', 'leading-cadre', 'organ-is-commission', 'managed-by-peer-committee'],
  kin: [['纪委副书记', '副局长']],
  barred: [['局长', '副局长']],
}

const register = {
  organ: '县纪委',
  person: '副局长',
  source: 'supervision',
  basis: 'inner-party-supervision-regulation/21-reminder',
  matter: '分管科室两次被暗访发现脱岗，第一次以后没有提醒。',
  measure: ['reminder'],
  measureWhy: '问题刚露头，当面提醒就够。',
}
const admonition = {
  ...register,
  basis: 'inner-party-supervision-regulation/21-admonition',
  measure: ['admonition'],
  evidence: ['暗访记录两份', '本人书面说明'],
}
const talk = {
  heldOn: '2026-03-10',
  talkers: ['纪委书记', '监督室'],
  told: '分管科室两次脱岗',
  said: '以为科长已经处理。',
  asked: '一个月内把请销假管起来',
  rectifyBy: '2026-04-10',
}
const rectify = { rectified: '请销假每周核对，三个月没有再发生', rectifiedOn: '2026-04-08' }
const paper = { writtenOn: '2026-03-16', headSigner: '局长', headSignedOn: '2026-03-17' }
const receipts = { commissionReceipt: '廉档〔2026〕8号', organisationReceipt: '组收〔2026〕15号' }
const lookedAfter = { followUp: 'after-period', followedUpOn: '2026-09-10', found: '改了，精神状态好' }

function approved(measure: Record<string, unknown> = register, example: Example = county, by = '县委书记') {
  const walk = walkOf(talkMeasureProcedure, example)
  walk.go('register', '监督室', '2026-03-01', measure)
  walk.go('approve', by, '2026-03-04', { approval: '同意' })
  return walk
}

function signed(measure: Record<string, unknown> = register, lastDays = {}) {
  const walk = approved(measure, { ...county, lastDays })
  walk.go('hold', '监督室', '2026-03-10', talk)
  walk.go('sign', '副局长', '2026-03-10', { signedOn: '2026-03-10' })
  return walk
}

function admonished() {
  return signed(admonition, { K25: '2026-09-09' })
}

describe('a talk to remind', () => {
  it('goes from a trigger with its provision over approval, talk and signature to rectification', () => {
    const walk = signed()
    walk.go('rectify', '局长', '2026-04-09', rectify)
    walk.go('close', '监督室', '2026-04-10')
    expect(walk.state).toBe('closed')
  })

  it('has no effect period, nor has criticism or an ordered self-criticism', () => {
    for (const measure of ['reminder', 'criticism', 'ordered-self-criticism'])
      expect(signed({ ...register, measure: [measure] }).started).toEqual([])
  })

  it('asks for no written self-criticism and no receipts', () => {
    expect(signed().refusal('self-criticism', '副局长', '2026-03-16', { writtenOn: '2026-03-16' })).toBe('not-entitled')
    expect(signed().refusal('report-up', '监督室', '2026-03-20', receipts)).toBe('not-entitled')
  })

  it('is not begun without choosing what it rests on, nor on a provision that is not in the list', () => {
    const walk = walkOf(talkMeasureProcedure, county)
    expect(walk.take('register', '监督室', '2026-03-01', { ...register, basis: '' })).toMatchObject({ field: 'basis' })
    expect(walk.take('register', '监督室', '2026-03-01', { ...register, basis: '主管约谈主官' })).toMatchObject({
      field: 'basis',
    })
  })

  it('rests only on provisions of the book', () => {
    const [opening] = talkMeasureProcedure.steps
    const bases = opening.fields.flatMap(({ id, ask }) =>
      id === 'basis' && 'options' in ask ? ask.options.map((it) => it.value) : [],
    )
    const known = book.provisions.map((it) => it.id)
    expect(bases.filter((it) => !known.includes(it))).toEqual([])
    expect(bases).toHaveLength(8)
  })

  it('is approved by the organ’s own head, but not by whoever registered it', () => {
    const walk = walkOf(talkMeasureProcedure, county)
    walk.go('register', '纪委书记', '2026-03-01', register)
    expect(walk.refusal('approve', '纪委书记', '2026-03-04', { approval: '同意' })).toBe('approver-is-submitter')
    expect(walk.refusal('refuse', '纪委书记', '2026-03-04', { refusedWhy: '不够' })).toBe('refuser-is-submitter')
    expect(walk.refusal('approve', '县委书记', '2026-03-04', { approval: '同意' })).toBeNull()
    expect(approved(register, county, '纪委书记').state).toBe('approved')
  })

  it('may be let be, with a reason', () => {
    const walk = walkOf(talkMeasureProcedure, county)
    walk.go('register', '监督室', '2026-03-01', register)
    walk.go('refuse', '纪委书记', '2026-03-02', { refusedWhy: '已由主管领导谈过' })
    expect(walk.state).toBe('not-taken')
  })

  it('is held by at least two', () =>
    expect(approved().refusal('hold', '监督室', '2026-03-10', { ...talk, talkers: ['纪委书记'] })).toBe('held-by-one'))

  it('is not held by kin of the person nor by himself, but may be held by his own superior', () => {
    const by = (...talkers: string[]) => approved().refusal('hold', '监督室', '2026-03-10', { ...talk, talkers })
    expect(by('纪委书记', '纪委副书记')).toBe('talker-is-kin')
    expect(by('纪委书记', '副局长')).toBe('talker-is-kin')
    expect(by('纪委书记', '局长')).toBeNull()
  })

  it('is not signed with nothing entered; a refusal to sign is written down instead', () => {
    const walk = approved()
    walk.go('hold', '监督室', '2026-03-10', talk)
    expect(walk.refusal('sign', '监督室', '2026-03-10', {})).toBe('not-signed')
    expect(walk.refusal('sign', '监督室', '2026-03-10', { refusedToSign: '本人不认可第二次' })).toBeNull()
  })

  it('lets the person write a different view on his own account, and nobody in his place', () => {
    const view = { differentView: '第二次那天我在外开会，有通知。' }
    expect(signed().refusal('differ', '副局长', '2026-03-11', view)).toBeNull()
    expect(signed().refusal('differ', '监督室', '2026-03-11', view)).toBe('not-entitled')
  })

  it('is not closed before something was put right', () =>
    expect(signed().refusal('close', '监督室', '2026-04-10')).toBe('not-rectified'))

  it('may go further to an ordered self-criticism where nothing gets better', () =>
    expect(
      signed().refusal('escalate', '纪委书记', '2026-05-01', { further: 'ordered-self-criticism', furtherWhy: '再犯' }),
    ).toBeNull())
})

describe('an ordered self-criticism', () => {
  const ordered = { ...register, measure: ['criticism', 'ordered-self-criticism'] }
  it('is not closed before the paper is in, and needs no signature of the unit’s head', () => {
    const walk = signed(ordered)
    walk.go('rectify', '局长', '2026-04-09', rectify)
    expect(walk.refusal('close', '监督室', '2026-04-10')).toBe('no-self-criticism')
    walk.go('self-criticism', '副局长', '2026-04-10', { writtenOn: '2026-04-10' })
    expect(walk.refusal('close', '监督室', '2026-04-10')).toBeNull()
  })

  it('leaves an order in writing', () => {
    const done = approved(ordered).go('hold', '监督室', '2026-03-10', talk)
    expect('documents' in done && done.documents.map((it) => it.id)).toEqual(['talk-record', 'ordered-letter'])
  })
})

describe('an admonition', () => {
  it('goes through paper, both receipts, rectification and a look after six months', () => {
    const walk = admonished()
    walk.go('self-criticism', '副局长', '2026-03-17', paper)
    walk.go('report-up', '监督室', '2026-03-25', receipts)
    walk.go('rectify', '副局长', '2026-04-09', rectify)
    walk.go('follow-up', '组织部', '2026-09-11', lookedAfter)
    walk.go('close', '监督室', '2026-09-11')
    expect(walk.state).toBe('closed')
  })

  it('starts its effect period on the day of the talk', () =>
    expect(admonished().started).toEqual([{ clock: 'K25', variant: null, from: '2026-03-10' }]))

  it('is ended by the clock alone: no step of the ordinary course ends it', () =>
    expect(talkMeasureProcedure.steps.filter((it) => 'ends' in it).map((it) => it.id)).toEqual(['amend']))

  it('needs a list of evidence', () =>
    expect(
      walkOf(talkMeasureProcedure, county).take('register', '监督室', '2026-03-01', { ...admonition, evidence: [] }),
    ).toMatchObject({ field: 'evidence' }))

  it('of a cadre managed above is refused when it is registered, while a reminder is not', () => {
    const above: Example = { ...county, traits: ['person', 'leading-cadre', 'managed-above', 'organ-is-committee'] }
    const walk = walkOf(talkMeasureProcedure, above)
    expect(walk.take('register', '监督室', '2026-03-01', admonition)).toMatchObject({
      code: 'forbidden',
      under: 'admonition-rules/managed-from-above',
    })
    expect(walk.refusal('register', '监督室', '2026-03-01', register)).toBeNull()
  })

  it('of a cadre who came under higher management in between is refused at the approval, and may be handed up', () => {
    const traits: string[] = [...(county.traits ?? []), 'organ-is-committee']
    const walk = walkOf(talkMeasureProcedure, { ...county, traits: traits as never })
    walk.go('register', '监督室', '2026-03-01', admonition)
    traits.push('managed-above')
    expect(walk.refusal('approve', '纪委书记', '2026-03-04', { approval: '同意' })).toBe('admonition-managed-above')
    walk.go('hand-up', '纪委书记', '2026-03-04', { handedUpNumber: '禾纪报〔2026〕6号' })
    expect(walk.state).toBe('handed-up')
  })

  it('by the commission is approved by the committee’s secretary, not by the commission’s own', () => {
    const walk = walkOf(talkMeasureProcedure, county)
    walk.go('register', '监督室', '2026-03-01', admonition)
    expect(walk.refusal('approve', '纪委书记', '2026-03-04', { approval: '同意' })).toBe('not-entitled')
    expect(walk.refusal('approve', '县委书记', '2026-03-04', { approval: '同意' })).toBeNull()
  })

  it('by a committee is approved by its own secretary', () => {
    const committee: Example = { ...county, traits: ['person', 'leading-cadre', 'organ-is-committee'] }
    const walk = walkOf(talkMeasureProcedure, committee)
    walk.go('register', '监督室', '2026-03-01', admonition)
    expect(walk.refusal('approve', '纪委书记', '2026-03-04', { approval: '同意' })).toBeNull()
  })

  it('takes nothing lighter beside it, while the lighter ones go together', () => {
    const walk = walkOf(talkMeasureProcedure, county)
    const both = { ...admonition, measure: ['criticism', 'admonition'] }
    expect(walk.refusal('register', '监督室', '2026-03-01', both)).toBe('lighter-beside-admonition')
    expect(
      walk.refusal('register', '监督室', '2026-03-01', { ...register, measure: ['reminder', 'criticism'] }),
    ).toBeNull()
  })

  it('has nothing lighter added afterwards, but may lead to a suggestion of treatment', () => {
    const further = (it: string) => ({ further: it, furtherWhy: '没有改' })
    for (const lighter of ['reminder', 'criticism', 'ordered-self-criticism'])
      expect(admonished().take('escalate', '纪委书记', '2026-05-01', further(lighter))).toMatchObject({
        code: 'forbidden',
        under: 'admonition-rules/order-of-measures',
      })
    expect(admonished().refusal('escalate', '纪委书记', '2026-05-01', further('suggest-treatment'))).toBeNull()
  })

  it('has its paper signed by the head of the Party organisation, not by the person himself or his kin', () => {
    const by = (headSigner: string) =>
      admonished().refusal('self-criticism', '监督室', '2026-03-17', { ...paper, headSigner })
    expect(by('副局长')).toBe('signed-by-himself')
    expect(by('纪委副书记')).toBe('signed-by-himself')
    expect(by('局长')).toBeNull()
  })

  it('is not reported up before the paper is signed, nor with one receipt of two', () => {
    const walk = admonished()
    expect(walk.refusal('report-up', '监督室', '2026-03-25', receipts)).toBe('nothing-to-report')
    walk.go('self-criticism', '监督室', '2026-03-17', paper)
    expect(walk.take('report-up', '监督室', '2026-03-25', { ...receipts, organisationReceipt: '' })).toMatchObject({
      field: 'organisationReceipt',
    })
  })

  it('is not closed without both receipts', () => {
    const walk = admonished()
    walk.go('self-criticism', '监督室', '2026-03-17', paper)
    walk.go('rectify', '局长', '2026-04-09', rectify)
    expect(walk.refusal('close', '监督室', '2026-04-10')).toBe('without-both-receipts')
  })

  it('is not looked at afterwards on the last day of its period, but on the day after', () => {
    const on = (followedUpOn: string) =>
      admonished().refusal('follow-up', '组织部', '2026-09-30', { ...lookedAfter, followedUpOn })
    expect(on('2026-09-09')).toBe('period-not-over')
    expect(on('2026-09-10')).toBeNull()
  })

  it('is not closed on a look taken within its period', () => {
    const walk = admonished()
    walk.go('self-criticism', '监督室', '2026-03-17', paper)
    walk.go('report-up', '监督室', '2026-03-25', receipts)
    walk.go('rectify', '局长', '2026-04-09', rectify)
    walk.go('follow-up', '组织部', '2026-06-01', { ...lookedAfter, followUp: 'meanwhile', followedUpOn: '2026-06-01' })
    expect(walk.refusal('close', '监督室', '2026-06-02')).toBe('not-followed-up')
  })
})

describe('an objection', () => {
  const answers = { objectionAnswers: [{ taken: 'yes', why: '会议通知属实' }] }

  it('is made by the person at any time, answered point by point by another hand than the first', () => {
    const walk = admonished()
    walk.go('object', '副局长', '2026-08-01', { objections: ['第二次我在开会'] })
    expect(walk.take('answer-objection', '纪委书记', '2026-08-05', { objectionAnswers: [] })).toMatchObject({
      field: 'objectionAnswers',
    })
    walk.go('answer-objection', '纪委书记', '2026-08-05', answers)
    expect(walk.state).toBe('signed')
  })

  it('keeps the matter open until it is answered', () => {
    const walk = signed()
    walk.go('rectify', '局长', '2026-04-09', rectify)
    walk.go('object', '副局长', '2026-04-09', { objections: ['第二次我在开会'] })
    expect(walk.refusal('close', '监督室', '2026-04-10')).toBe('objection-unanswered')
  })

  it('is not answered where none was made, nor by whoever registered the matter', () => {
    expect(signed().refusal('answer-objection', '纪委书记', '2026-04-10', {})).toBe('nothing-objected')
    const own = walkOf(talkMeasureProcedure, county)
    own.go('register', '纪委书记', '2026-03-01', register)
    own.go('approve', '县委书记', '2026-03-04', { approval: '同意' })
    own.go('hold', '监督室', '2026-03-10', talk)
    own.go('object', '副局长', '2026-03-11', { objections: ['不属实'] })
    expect(own.refusal('answer-objection', '纪委书记', '2026-03-12', answers)).toBe('answerer-is-submitter')
  })

  it('may end in something lighter or in nothing, never in something heavier', () => {
    const amended = (amendedTo: string) => ({ amendedTo, amendedWhy: '会议通知属实' })
    expect(signed().refusal('amend', '纪委书记', '2026-08-06', amended('criticism'))).toBe('amended-heavier')
    const walk = admonished()
    const done = walk.go('amend', '纪委书记', '2026-08-06', amended('reminder'))
    expect(walk.state).toBe('amended')
    expect('ends' in done && done.ends).toEqual(['K25'])
  })
})
