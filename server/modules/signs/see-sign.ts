import type { z } from 'zod'
import type { ProvisionRef } from '../../../contract/endpoint.ts'
import type { SignLine, SignPage } from '../../../contract/signs.ts'
import type { WorkingCalendar } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { FACT_COLUMNS, type FactRow, presentFact } from '../conduct/index.ts'
import { listNumbers, numberInForce } from '../county/index.ts'
import { workdaysLeft } from '../deadlines/index.ts'
import { listGrownFrom, listOpenAbout, type MatterBook, mayBegin, presentMatterLine } from '../matters/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { factsInWords } from './facts-in-words.ts'
import type { SignKind } from './raised-sign.ts'
import { comesAs, isToAnswer, type SignRow } from './readable-signs.ts'

/** What the book says of one sign: its name, its innocent explanations, what may be done next. */
export type SignEntry = {
  readonly title: string
  readonly settings: readonly string[]
  readonly innocent: readonly string[]
  readonly next: SignPage['next']
}
export type SignShowing = {
  readonly calendar: WorkingCalendar
  readonly entry: (sign: SignKind) => SignEntry
  readonly provision: (id: string) => z.infer<typeof ProvisionRef>
  readonly settingTitle: (name: string) => { title: string; unit: string }
  readonly matters: MatterBook
  /** Procedures that a sign may grow into, besides talks. */
  readonly begins: MatterBook['procedures']
}

export function presentSignLine(row: SignRow, viewer: Viewer, county: CountyOverTime, showing: SignShowing): SignLine {
  const dueOn = row.handed ? null : row.answer_due_on
  const open = row.answered_on === null
  return {
    id: row.id,
    kind: row.sign,
    title: showing.entry(row.sign).title,
    about: county.personRef(row.about),
    unit: row.unit === null ? null : county.unitRef(row.unit),
    raisedOn: row.raised_on,
    // What is asked of the addressee is not said to the person concerned.
    words: row.step === null ? factsInWords(row.words) : row.words,
    state: open ? 'open' : 'answered',
    answerDueOn: dueOn,
    workdaysLeft: open && dueOn !== null ? workdaysLeft(showing.calendar, viewer.today, dueOn) : null,
    mine: comesAs(row),
  }
}

/**
 * Facts it rests on, and what was entered afterwards: by or about the same person, or to withdraw one of its grounds. It may
 * answer the sign, never call it back. Read as the program: facts about him do not exist for the person concerned, but these
 * stand in a sign that was opened to him.
 */
async function factsOf(tx: Tx, viewer: Viewer, row: SignRow): Promise<(FactRow & { part: 'because' | 'since' })[]> {
  return tx.widened(() =>
    tx.rows<FactRow & { part: 'because' | 'since' }>(
      `select ${FACT_COLUMNS}, case when f.id = any($2::uuid[]) then 'because' else 'since' end as part from fact_entered f
     where f.county_id = $1 and (f.id = any($2::uuid[])
       or f.recorded_on >= $4::date and f.fact in ('reminder-given', 'talk-held', 'check-held', 'problem-acted-on')
          and (f.by_person = $3 or f.person = $3)
       or f.fact = 'withdrawn' and f.names = any($2::text[])
       or f.id in (select fact_id from sign_answer a where a.county_id = $1 and a.sign_id = $5))
     order by f.on_day, f.id`,
      [viewer.countyId, row.because, row.about, row.raised_on, row.id],
    ),
  )
}

export async function seeSign(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  row: SignRow,
  showing: SignShowing,
): Promise<SignPage> {
  const of = [viewer.countyId, row.id]
  const concerned = row.step === null
  const entry = showing.entry(row.sign)
  const facts = await factsOf(tx, viewer, row)
  const to = concerned
    ? []
    : await tx.widened(() =>
        tx.rows<{ addressee: string; isOffice: boolean; step: number; since: string }>(
          `select addressee, is_office as "isOffice", step, since from sign_addressee where county_id = $1 and sign_id = $2
         order by step, is_office, addressee`,
          of,
        ),
      )
  const answers = await tx.rows<{
    answer: SignPage['answers'][number]['answer']
    by: string
    on: string
    words: string
  }>(
    `select answer, by_person as by, on_day as "on", words from sign_answer where county_id = $1 and sign_id = $2 order by id`,
    of,
  )
  const replies = await tx.rows<{ by: string; at: Date; words: string }>(
    'select by_person as by, recorded_at as at, words from sign_reply where county_id = $1 and sign_id = $2 order by id',
    of,
  )
  const grown = await listGrownFrom(tx, viewer, 'sign', row.id)
  const about = concerned ? [] : await listOpenAbout(tx, viewer, row.about)
  const line = (it: (typeof grown)[number]) => presentMatterLine(it, county, showing.matters)
  return {
    ...presentSignLine(row, viewer, county, showing),
    provisional: row.provisional,
    facts: facts.map((it) => ({ ...presentFact(it, county), part: it.part })),
    under: row.under.map(showing.provision),
    numbers: await numbersOf(tx, viewer, row, entry, showing),
    to: to.map(({ addressee, ...it }) => ({
      ...it,
      name: (it.isOffice ? county.unitRef(addressee) : county.personRef(addressee)).name,
    })),
    innocent: [...entry.innocent],
    next: isToAnswer(row) ? [...entry.next] : [],
    answers: answers.map((it) => ({ ...it, by: county.personRef(it.by) })),
    replies: replies.map((it) => ({ ...it, by: county.personRef(it.by), at: it.at.toISOString() })),
    mayReply: concerned,
    grown: grown.map(line),
    openAbout: about.filter((it) => !grown.some(({ id }) => id === it.id)).map(line),
    mayBegin: isToAnswer(row)
      ? showing.begins.filter((it) => mayBegin(it, viewer, county)).map(({ id, title }) => ({ procedure: id, title }))
      : [],
  }
}

/** The county's numbers in force when the sign was raised, each with the document that sets it. */
async function numbersOf(tx: Tx, viewer: Viewer, row: SignRow, entry: SignEntry, showing: SignShowing) {
  const numbers = await listNumbers(tx, viewer.countyId)
  return entry.settings.flatMap((name) => {
    const found = numberInForce(numbers, name, row.raised_on)
    const { title, unit } = showing.settingTitle(name)
    return found ? [{ title, value: `${found.value} ${unit}`, document: found.document }] : []
  })
}
