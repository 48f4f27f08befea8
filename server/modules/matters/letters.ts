import { type Day, dayInWords } from '../../../engine/dates/index.ts'
import { type DocumentForm, type Matter, textsOf } from '../../../engine/procedures/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { letterHeadOf } from '../county/index.ts'
import { checkCodeOf } from '../ledger/index.ts'
import { type CountyOverTime, paperNames } from '../organisation/index.ts'
import { documentNumberOf } from './document-numbers.ts'
import { type Filling, filledForm, filledText } from './filled-form.ts'
import { laidOut, type Paper } from './laid-out.ts'
import { leftBy } from './left-documents.ts'
import type { MatterRow, StepRow } from './readable-matters.ts'
import { bodyOf, countyCommittee, peerCommittee } from './standing.ts'

export type MadeFile = { readonly name: string; readonly bytes: Buffer }

type Asked = {
  readonly row: MatterRow
  readonly steps: readonly StepRow[]
  readonly matter: Matter
  readonly county: CountyOverTime
}

/** A document that a step taken left, filled in from the record; absent where no such step was taken. */
export async function matterLetter(
  tx: Tx,
  viewer: Viewer,
  asked: Asked,
  document: string,
  now: Date,
): Promise<MadeFile> {
  const { row, county } = asked
  const found = formIn(asked, document)
  if (found === null) throw absent()
  const { form, taken } = found
  const on = taken.taken_on
  const names = paperNames(county, await letterHeadOf(tx, viewer.countyId))
  const hand = taken.by_person
  const organ = row.organ ?? (hand === null ? null : bodyOf(county, hand, on))
  const own = {
    full: organ === null ? county.name : names.full(organ, on),
    mark: organ === null ? '' : names.mark(organ),
  }
  const issuer = form.issuedBy === undefined ? own : names[form.issuedBy]
  const numbers = await numbersOf(tx, viewer, asked, form, issuer.mark, now)
  const committee = peerCommittee(county, organ) ?? countyCommittee(county)
  const filling: Filling = {
    matter: { ...asked.matter, taken: asked.matter.taken.slice(0, taken.nth) },
    county,
    ofTheRecord: {
      subject: subjectOf(row, county),
      you: row.subject_unit !== null && row.subject_person === null ? '你单位' : '你',
      organ: issuer.full,
      committee: committee === null ? '' : names.full(committee, on),
      number: row.number,
      day: dayInWords(on),
      by: hand === null ? '' : withPost(county, hand, on),
    },
    numberOf: (id) => numbers.get(id) ?? row.number,
  }
  const paper: Paper = {
    layout: form.layout,
    title: (form.heading && filledText(form.heading, filling)) ?? form.title,
    kind: form.title,
    issuer: issuer.full,
    number: numbers.get(form.id) ?? '',
    matter: row.number,
    county: county.name,
    recipient: (form.to === undefined ? null : filledText(form.to, filling)) ?? '有关单位',
    on,
    parts: filledForm(form, filling, form.layout === 'record'),
    signatures: form.signatures ?? [],
  }
  const { title, number } = paper
  const code = await checkCodeOf(tx, viewer, { title, number, of: { matter: row.id }, content: paper }, now)
  return { name: `${form.title}（${row.number}）.docx`, bytes: Buffer.from(await laidOut(paper, code)) }
}

/** 县统计局局长某某 */
function withPost(county: CountyOverTime, person: string, on: Day): string {
  const [first] = county.tenuresOf(person, on)
  return `${first === undefined ? '' : `${county.unitRef(first.unit).name}${first.post}`}${county.personRef(person).name}`
}

/** The form, and the last time a step was taken that left it. */
function formIn(
  { row, steps, matter, county }: Asked,
  document: string,
): { form: DocumentForm; taken: StepRow } | null {
  for (const taken of steps.toReversed()) {
    const form = leftBy(taken, row, matter, county).find((it) => it.id === document)
    if (form) return { form, taken }
  }
  return null
}

function subjectOf(row: MatterRow, county: CountyOverTime): string {
  if (row.subject_person !== null) return `${county.personRef(row.subject_person).name}同志`
  return row.subject_unit === null ? '' : county.unitRef(row.subject_unit).name
}

/** Numbers of the form itself and of the documents that it names. */
async function numbersOf(
  tx: Tx,
  viewer: Viewer,
  asked: Asked,
  form: DocumentForm,
  mark: string,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const texts = textsOf(form).join('')
  const named = asked.matter.procedure.steps
    .flatMap((it) => it.documents ?? [])
    .filter((it) => it.id === form.id || (texts.includes(`{no.${it.id}}`) && formIn(asked, it.id) !== null))
  const numbers = new Map<string, string>()
  for (const { id, numbered } of named) {
    if (numbered !== undefined)
      numbers.set(id, await documentNumberOf(tx, viewer, asked.row, id, withMark(mark, numbered), now))
  }
  return numbers
}

/** 青纪 and 问责决 make 青纪问责决; 青纪 and 纪建 make 青纪建. */
function withMark(mark: string, word: string): string {
  const shared = [...mark].findIndex((_letter, at) => at > 0 && word.startsWith(mark.slice(at)))
  return `${shared === -1 ? mark : mark.slice(0, shared)}${word}`
}
