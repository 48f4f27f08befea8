import { describe, expect, it } from 'vitest'
import { columnsOf, type Field, type Procedure, type Step } from '../../engine/procedures/index.ts'
import { book } from '../index.ts'

const statesOf = ({ to }: Step) => (to === undefined ? [] : typeof to === 'string' ? [to] : to.map((it) => it.state))

/** States that can be come to without ever taking that step. */
function reachedWithout({ steps }: Procedure, without: Step): Set<string> {
  const reached = new Set<string>(steps[0] && steps[0] !== without ? statesOf(steps[0]) : [])
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const step of steps.slice(1).filter((it) => it !== without)) {
      const open = typeof step.from === 'string' ? reached.size > 0 : step.from.some((it) => reached.has(it))
      if (open) for (const state of statesOf(step)) reached.add(state)
    }
  }
  return reached
}

/** Whether `earlier` was always taken when `step` is. */
function alwaysBefore(procedure: Procedure, earlier: Step, step: Step): boolean {
  if (step === procedure.steps[0] || step === earlier) return false
  if (earlier === procedure.steps[0]) return true
  const gated = step.gates?.some((it) => it.gate === 'taken' && it.step === earlier.id && it.when === undefined)
  if (gated || typeof step.from === 'string') return gated ?? false
  const reached = reachedWithout(procedure, earlier)
  return !step.from.some((it) => reached.has(it))
}

/** A field and its columns: a table asks for each of them. */
const askedIn = (fields: readonly Field[]): readonly { readonly id: string; readonly label: string }[] =>
  fields.flatMap((it) => [it, ...columnsOf(it.ask).map(({ id, label }) => ({ id: `${it.id}.${id}`, label }))])

/** `procedure/step: field`, for every field or column whose id or label a step that always precedes it has asked for. */
const askedAgain = book.procedures.flatMap((procedure) =>
  procedure.steps.flatMap((step) => {
    const before = procedure.steps.filter((it) => alwaysBefore(procedure, it, step)).flatMap((it) => askedIn(it.fields))
    return askedIn(step.fields)
      .filter((it) => before.some(({ id, label }) => id === it.id || label === it.label))
      .map((it) => `${procedure.id}/${step.id}: ${it.id}`)
  }),
)

/** Why a step asks under the same name again: it is not the same thing. A step that is not named here asks for nothing twice. */
const BECAUSE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'the draft itself is written anew; the old wording stays on record as it was': {
    'public-notice/redraft': ['level', 'headline', 'draft', 'peers', 'fewAnswer'],
    'press/revise': ['matter', 'dueOn'],
    'suggestion/revise': ['facts', 'basis', 'dueOn'],
  },
  'what was registered was wrong, and is put right here': {
    'petition/route-again': ['routing', 'source', 'named', 'times'],
  },
  'another person is named': {
    'petition/hand-to-another': ['handler'],
    'lead/assign-again': ['handler'],
    'lead/hand-to-another': ['handler'],
  },
  'another approval, of another step, on another day': {
    'lead/approve-disposition': ['approvedOn'],
    'lead/approve-enquiry': ['enquiryApprovedOn', 'committeeApproval'],
    'lead/approve-check': ['checkApprovedOn'],
  },
  'what was put aside is looked at again and decided anew': {
    'lead/look-again': ['discussedOn', 'proposedOn', 'disposition', 'lowerHead', 'heldWhy', 'reviewOn', 'closedWhy'],
    'lead/report-check': ['reviewOn'],
  },
  'one of the units to which they went, finding by finding': {
    'covert-check/record': ['findings.unit'],
  },
  'a new last day': {
    'press/press-again': ['dueOn'],
    'suggestion/judge-objection': ['dueOn'],
  },
}

describe('a procedure', () => {
  it('asks in no step for what a step before it has asked for, but for what is not the same thing', () => {
    const named = Object.values(BECAUSE).flatMap((steps) =>
      Object.entries(steps).flatMap(([step, fields]) => fields.map((it) => `${step}: ${it}`)),
    )
    expect(askedAgain.toSorted()).toEqual(named.toSorted())
  })

  it('asks for nothing under the same name twice in one form', () => {
    const twice = book.procedures.flatMap((procedure) =>
      procedure.steps.flatMap((step) => {
        const labels = step.fields.filter((it) => it.when === undefined).map((it) => it.label)
        return labels.filter((it, at) => labels.indexOf(it) !== at).map((it) => `${procedure.id}/${step.id}: ${it}`)
      }),
    )
    expect(twice).toEqual([])
  })
})

describe('the rule itself', () => {
  const form = { how: '', under: [], by: [{ relation: 'anyone' }], title: '' } as const
  const field = { id: 'matter', label: '什么事', ask: { kind: 'text', most: 100 } } as const
  const procedure = {
    steps: [
      { ...form, id: 'open', from: [], to: 'opened', fields: [field] },
      { ...form, id: 'left', from: ['opened'], to: 'went', fields: [] },
      { ...form, id: 'right', from: ['opened'], to: 'went', fields: [] },
      { ...form, id: 'end', from: ['went'], to: 'ended', fields: [field] },
    ],
  } as unknown as Procedure
  const [open, left, , end] = procedure.steps as [Step, Step, Step, Step]

  it('knows which steps were always taken before: the first, and none that could be gone round', () =>
    expect([alwaysBefore(procedure, open, end), alwaysBefore(procedure, left, end)]).toEqual([true, false]))
})
