import { faultsOfDocuments } from './document-holes.ts'
import { isAside, stepsFrom } from './take-step.ts'
import type { Field, Gate, Procedure, Relation, Step, When } from './vocabulary.ts'

type Known = { readonly provisions: ReadonlySet<string>; readonly clocks: ReadonlySet<string> }

/** What is wrong with a procedure as data, in sentences: unknown names, states never reached or never left, clocks without a start. */
export function faultsOfProcedure(procedure: Procedure, known: Known): string[] {
  return [
    ...unknownNames(procedure, known),
    ...unreachable(procedure),
    ...clocksWithoutStart(procedure),
    ...twice(
      procedure.steps.map((it) => it.id),
      'step',
    ),
    ...twice(
      procedure.states.map((it) => it.id),
      'state',
    ),
    ...procedure.steps.flatMap((step) =>
      twice(
        step.fields.map((it) => it.id),
        `field of ${step.id}`,
      ),
    ),
    ...procedure.steps.flatMap(unknownForSubject),
    ...faultsOfDocuments(procedure),
    ...calledByNothing(procedure),
    ...(procedure.shell ? spokenInShell(procedure) : []),
  ].map((it) => `${procedure.id}: ${it}`)
}

const calledByNothing = ({ calledBy, steps }: Procedure) =>
  calledBy === undefined || steps[0]?.fields.some((it) => it.id === calledBy) ? [] : [`called by no field: ${calledBy}`]

const unknownForSubject = ({ id, fields, forSubject = [] }: Step) =>
  forSubject
    .filter((it) => !fields.some((field) => field.id === it))
    .map((it) => `${id} has no field ${it} for the subject`)

const twice = (ids: readonly string[], what: string) =>
  ids.filter((it, at) => ids.indexOf(it) !== at).map((it) => `${what} twice: ${it}`)

function unknownNames(procedure: Procedure, { provisions, clocks }: Known): string[] {
  const states = new Set(procedure.states.map((it) => it.id))
  const steps = new Set(procedure.steps.map((it) => it.id))
  const fields = new Set(procedure.steps.flatMap((it) => it.fields.map((field) => field.id)))
  const missing = (what: string, all: ReadonlySet<string>, named: readonly string[]) =>
    named.filter((it) => !all.has(it)).map((it) => `no such ${what}: ${it}`)
  const whens = procedure.steps.flatMap(whensOf).flatMap(leaves)
  return [
    ...missing(
      'state',
      states,
      procedure.steps.flatMap((it) => [
        ...(Array.isArray(it.from) ? it.from : []),
        ...leadsTo(it),
        ...(it.leaves ?? []).flatMap((one) => one.in ?? []),
        ...(Array.isArray(it.aside) ? it.aside : []),
      ]),
    ),
    ...missing('provision', provisions, [...procedure.under, ...procedure.steps.flatMap(provisionsOf)]),
    ...missing('clock', clocks, procedure.steps.flatMap(clocksOf)),
    ...missing('field', fields, [
      ...whens.flatMap((it) => ('field' in it ? [it.field] : [])),
      ...procedure.steps.flatMap((it) => (it.gates ?? []).flatMap((gate) => fieldsOfGate(gate, steps))),
      ...procedure.steps.flatMap((it) => it.by.flatMap(({ relation }) => namedBy(relation))),
      ...procedure.steps.flatMap((it) => it.plans ?? []),
      ...procedure.states.flatMap((it) => it.plans?.split('.')[0] ?? []),
      ...(procedure.arises === undefined ? [] : [procedure.arises]),
      ...procedure.steps.flatMap((it) => it.fields.flatMap(({ begins }) => begins ?? [])),
      ...procedure.steps.flatMap((it) => (it.starts ?? []).flatMap(({ from }) => (from === undefined ? [] : [from]))),
      ...procedure.steps.flatMap((it) => it.fields.flatMap(({ ask }) => (ask.kind === 'answers' ? [ask.to] : []))),
    ]),
    ...missing('step', steps, [
      ...whens.flatMap((it) => ('taken' in it ? [it.taken] : [])),
      ...procedure.steps.flatMap((it) => (it.gates ?? []).flatMap(stepsOfGate)),
    ]),
  ]
}

const namedBy = (relation: Relation) => (typeof relation === 'object' ? [relation.namedIn] : [])

export function leadsTo({ to }: Step): readonly string[] {
  return to === undefined ? [] : typeof to === 'string' ? [to] : to.map((it) => it.state)
}

/** Every provision that a step names: its own, its gates', its forbidden options'. */
export function provisionsOf(step: Step): readonly string[] {
  const options = step.fields.flatMap(optionsOf).flatMap((it) => [it.never, it.otherwise])
  const forbidding = [...options, ...(step.gates ?? [])].flatMap((it) => (it === undefined ? [] : [it.under]))
  return [...step.under, ...forbidding]
}

const optionsOf = ({ ask }: Field) => ('options' in ask ? ask.options : [])

export function clocksOf({ starts, ends, suspends, resumes, gates }: Step): readonly string[] {
  const judged = (gates ?? []).flatMap((it) => (it.gate === 'only-after' ? [it.clock] : []))
  return [
    ...(starts ?? []).map((it) => it.clock),
    ...(ends ?? []).map((it) => (typeof it === 'string' ? it : it.clock)),
    ...(suspends ?? []),
    ...(resumes ?? []),
    ...judged,
  ]
}

function whensOf(step: Step): readonly When[] {
  const ways = typeof step.to === 'string' || step.to === undefined ? [] : step.to
  return [
    ...step.by,
    ...ways,
    ...(step.gates ?? []),
    ...(step.starts ?? []),
    ...(step.ends ?? []).flatMap((it) => (typeof it === 'string' ? [] : [it])),
    ...(step.documents ?? []),
    ...step.fields,
    ...step.fields.flatMap(optionsOf),
    ...step.fields.map(({ offers }) => ({ when: offers?.when })),
    ...step.fields.map((it) => ({ when: typeof it.optional === 'object' ? it.optional : undefined })),
  ].flatMap(({ when }) => (when === undefined ? [] : [when]))
}

type Leaf = Extract<When, { field: string }> | Extract<When, { trait: string }> | Extract<When, { taken: string }>

function leaves(when: When): readonly Leaf[] {
  if ('not' in when) return leaves(when.not)
  if ('all' in when) return when.all.flatMap(leaves)
  return 'any' in when ? when.any.flatMap(leaves) : [when]
}

function fieldsOfGate(gate: Gate, steps: ReadonlySet<string>): readonly string[] {
  const named = [
    ...('field' in gate ? [gate.field] : []),
    ...('fields' in gate ? gate.fields : []),
    ...('of' in gate && gate.gate !== 'free-of-hands' ? [gate.of] : []),
    ...(gate.gate === 'no-worse' ? [gate.than] : []),
    ...('day' in gate ? [gate.day] : []),
  ]
  return named.filter((it) => !steps.has(it))
}

function stepsOfGate(gate: Gate): readonly string[] {
  if (gate.gate === 'other-hand') return [gate.than]
  if (gate.gate === 'free-of-hands') return [gate.of, ...(gate.since === undefined ? [] : [gate.since])]
  return gate.gate === 'taken' ? [gate.step] : []
}

/** Walks from the opening: every state is reached and, unless it ends the matter, left by a step that somebody waits for. */
function unreachable(procedure: Procedure): string[] {
  const reached = new Set<string>(leadsTo(procedure.steps[0] as Step))
  for (const state of reached) {
    for (const to of stepsFrom({ procedure, state }).flatMap(leadsTo)) reached.add(to)
  }
  const stuck = procedure.states.filter(
    ({ id, ended }) =>
      !ended && !procedure.steps.some((it) => Array.isArray(it.from) && it.from.includes(id) && !isAside(it, id)),
  )
  return [
    ...procedure.states.filter((it) => !reached.has(it.id)).map((it) => `no step leads to state ${it.id}`),
    ...stuck.map((it) => `no step leads on from state ${it.id}`),
  ]
}

function clocksWithoutStart({ steps }: Procedure): string[] {
  const started = new Set(steps.flatMap((it) => (it.starts ?? []).map(({ clock }) => clock)))
  return [...new Set(steps.flatMap(clocksOf))]
    .filter((it) => !started.has(it))
    .map((it) => `clock without a start: ${it}`)
}

/** What a shell may ask for has no room for a name or a story. */
function spokenInShell({ steps }: Procedure): string[] {
  const mute = new Set(['day', 'choice', 'choices', 'number', 'count', 'tick'])
  return steps.flatMap((step) =>
    step.fields
      .filter((it) => !mute.has(it.ask.kind) && !NAMES_OFFICERS.has(it.id))
      .map((it) => `a shell asks for ${it.ask.kind} in ${step.id}: ${it.id}`),
  )
}

/** Who handles a shell is named; whom it concerns is not. */
const NAMES_OFFICERS: ReadonlySet<string> = new Set(['handler', 'team', 'leader', 'signedBy'])
