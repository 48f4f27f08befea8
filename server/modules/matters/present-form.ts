import type { z } from 'zod'
import type { AskedStep, MatterColumn, MatterField } from '../../../contract/matters.ts'
import { dayInWords } from '../../../engine/dates/index.ts'
import {
  columnsOf,
  type Field,
  holds,
  type Inputs,
  type Matter,
  pointsIn,
  type Step,
  type World,
} from '../../../engine/procedures/index.ts'
import type { MatterBook } from './matter-book.ts'
import { nowInWords, postsInWords } from './who-in-words.ts'

/** What was chosen so far, of the kinds that may change what is asked for. Anything else in it is passed over. */
export function readChosen(chosen: string | undefined): Inputs {
  if (chosen === undefined) return {}
  try {
    const read: unknown = JSON.parse(chosen)
    if (typeof read !== 'object' || read === null) return {}
    const kept = Object.entries(read).filter(
      ([, it]) =>
        typeof it === 'string' ||
        typeof it === 'boolean' ||
        (Array.isArray(it) && it.every((one) => typeof one === 'string')),
    )
    return Object.fromEntries(kept) as Inputs
  } catch {
    return {}
  }
}

/** What is filled in counts as chosen, until something else is. */
export const chosenOf = (suggested: z.input<typeof AskedStep>['suggested']): Inputs =>
  Object.fromEntries(Object.entries(suggested).map(([id, it]) => [id, typeof it === 'string' ? it : it.key]))

export type Beside = z.input<typeof AskedStep>['beside']

/** The form of a step as it stands with what was chosen so far. */
export function presentForm(
  step: Step,
  matter: Matter,
  world: World,
  chosen: Inputs,
  beside: Beside,
  book: MatterBook,
  suggested: z.input<typeof AskedStep>['suggested'] = {},
): z.input<typeof AskedStep> {
  const asked = step.fields.filter((it) => holds(it.when, matter, chosen, world.traits))
  const { procedure } = matter
  const reading = { matter, world, chosen }
  const gates = (step.gates ?? []).filter(
    (it) => it.gate !== 'forbidden' || holds(it.when, matter, chosen, world.traits),
  )
  const dissents = world.dissents.map((it) => `${dayInWords(it.on)}，${it.matter}`)
  const askedForDissent = gates.some((it) => it.gate === 'dissent-answered') && dissents.length > 0
  return {
    step: step.id,
    title: step.title,
    how: step.how,
    procedure: { id: procedure.id, title: procedure.title, purpose: procedure.purpose },
    by: matter.state === null ? postsInWords(step.by, procedure) : nowInWords(step, matter, world),
    fields: asked.map((it) => presentField(it, reading)).filter((it) => it.kind !== 'answers' || it.points.length > 0),
    suggested,
    beside: [...beside, ...(askedForDissent ? [{ title: '对象在集体决策中的反对和保留意见', lines: dissents }] : [])],
    mind: saidOnce(
      gates.map((it) => ({ says: it.says.replace('{day}', lastDay(it, world)), under: book.provision(it.under) })),
    ),
    under: step.under.map(book.provision),
  }
}

/** Several gates may say the same sentence: it is read once. */
export const saidOnce = <Said extends { readonly says: string }>(all: readonly Said[]): Said[] => [
  ...new Map(all.map((it) => [it.says, it])).values(),
]

function lastDay(gate: NonNullable<Step['gates']>[number], world: World): string {
  const on = gate.gate === 'only-after' ? world.lastDay(gate.clock) : null
  return on === null ? '期限届满日' : dayInWords(on)
}

type Reading = { readonly matter: Matter; readonly world: World; readonly chosen: Inputs }

function presentField(field: Field, reading: Reading): MatterField {
  const columns = columnsOf(field.ask).map((it) => ({
    ...presentColumn(it, reading),
    // Whether a cell may be empty is decided by the rest of its row, which is not known here.
    optional: it.optional !== undefined,
  }))
  return { ...presentColumn(field, reading), columns }
}

function presentColumn(field: Field, { matter, world, chosen }: Reading): MatterColumn {
  const { ask } = field
  const offered =
    'options' in ask ? ask.options.filter((it) => !it.never && holds(it.when, matter, chosen, world.traits)) : []
  return {
    id: field.id,
    label: field.label,
    hint: field.hint ?? '',
    kind: ask.kind,
    optional:
      field.optional === true || (field.optional !== undefined && holds(field.optional, matter, chosen, world.traits)),
    most: 'most' in ask ? ask.most : null,
    options: offered.map(({ value, title }) => ({ value, title })),
    points: ask.kind === 'answers' ? [...pointsIn(matter, chosen, ask.to, ask.said)] : [],
  }
}
