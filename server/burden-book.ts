import { decideAbsence, lodgeAbsence, returnFromAbsence } from '../contract/absences.ts'
import { confirmAct, recordAct } from '../contract/duties.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { answerSign } from '../contract/signs.ts'
import { type AskedForm, type Minutes, minutesOf } from '../engine/burden.ts'
import { book } from '../law/index.ts'
import { assumptionsInWords, formAssumptions } from '../law/product-rules/form-assumptions.ts'
import { formsOfEndpoint, formsOfProcedure } from './forms-asked.ts'
import type { BurdenBook } from './modules/insight/index.ts'

const NOTHING: Minutes = { least: 0, most: 0 }
const estimated = (form: AskedForm | undefined) => (form ? minutesOf(form, formAssumptions) : NOTHING)
const ofEndpoint = (it: Endpoint) => estimated(formsOfEndpoint(it)[0])

const steps = new Map<string, Minutes>([
  ...book.procedures.flatMap(formsOfProcedure).map((it) => [it.id, estimated(it)] as const),
  ['absence/report', ofEndpoint(lodgeAbsence)],
  ['absence/decide', ofEndpoint(decideAbsence)],
  ['absence/back', ofEndpoint(returnFromAbsence)],
])
/** A pressing letter is answered in a step, which counts where it is taken. */
const kinds = {
  duty: ofEndpoint(recordAct),
  confirmation: ofEndpoint(confirmAct),
  sign: ofEndpoint(answerSign),
  press: NOTHING,
}

/** What the load is counted by: the minutes of every form, and the matters that may be counted at all. */
export const burdenBook: BurdenBook = {
  minutesOf: (kind, form) => (kind === 'step' ? (steps.get(form) ?? NOTHING) : kinds[kind]),
  procedures: book.procedures.filter((it) => !it.shell && !it.hiddenBelow).map((it) => it.id),
  assumed: assumptionsInWords,
}
