import { faultsInClock } from './clocks/check-clocks.ts'
import { type Dated, periodsMeet } from './dates/index.ts'
import { figuresIn } from './study.ts'
import { type Book, type Duty, MARKS, type Provision } from './vocabulary.ts'

/** Everything wrong with a book, a sentence each; empty when it may be relied on. */
export function faultsInBook(book: Book): string[] {
  return [
    ...faultsInIds(book),
    ...faultsInProvisions(book),
    ...book.duties.flatMap((duty) => faultsInDuty(book, duty)),
    ...faultsInLists(book),
    ...faultsInSigns(book),
    ...faultsInStudy(book),
    ...faultsInClocks(book),
    ...faultsBesidePromptly(book),
  ]
}

function faultsInIds(book: Book): string[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    instrument: book.instruments.map((it) => it.id),
    'kind of post': book.postKinds.map((it) => it.id),
    duty: book.duties.map((it) => it.id),
    setting: book.settings.map((it) => it.name),
    sign: book.signs.map((it) => it.id),
    pattern: book.patterns.map((it) => it.id),
    'kind of talk': book.talkBases.map((it) => it.kind),
    clock: book.clocks.map((it) => it.id),
  }
  return Object.entries(lists).flatMap(([kind, ids]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id} stands twice`),
  )
}

/** Versions follow one another without a gap or an overlap, oldest first. */
function faultsInVersions(name: string, versions: readonly Dated[]): string[] {
  if (versions.length === 0) return [`${name} has no version`]
  return versions.flatMap(({ inForce }, at) => {
    const before = versions[at - 1]?.inForce
    const empty = inForce.until !== null && inForce.until <= inForce.from
    return [
      ...(empty ? [`${name} has a version that is never in force`] : []),
      ...(before !== undefined && periodsMeet(before, inForce) ? [`${name} has two versions on ${inForce.from}`] : []),
      ...(before?.until != null && before.until < inForce.from ? [`${name} has none from ${before.until}`] : []),
    ]
  })
}

function faultsInProvisions(book: Book): string[] {
  const ids = [...new Set(book.provisions.map((it) => it.id))]
  return [
    ...ids.flatMap((id) => faultsInVersions(id, versionsOf(book, id))),
    ...book.provisions.flatMap((provision) => faultsInProvision(book, provision)),
  ]
}

function faultsInProvision(book: Book, { id, instrument, article, says, mark, inForce }: Provision): string[] {
  const home = book.instruments.find((it) => it.id === instrument)
  const ownMark = { 'county-practice': 'L', 'product-rules': 'P' }[instrument]
  return [
    ...(home === undefined ? [`${id} is of an unknown instrument`] : []),
    ...(home !== undefined && inForce.from < home.inForce.from ? [`${id} is older than its instrument`] : []),
    ...(id.startsWith(`${instrument}/`) ? [] : [`${id} is not named after its instrument`]),
    ...(MARKS.includes(mark) ? [] : [`${id} has an unknown mark`]),
    ...((ownMark ?? mark) === mark ? [] : [`${id} must have the mark ${ownMark}`]),
    ...(ownMark === undefined && (mark === 'L' || mark === 'P') ? [`${id} is no statute yet stands in one`] : []),
    ...(article === '' || says === '' ? [`${id} says nothing`] : []),
  ]
}

function faultsInDuty(book: Book, duty: Duty): string[] {
  return [
    ...faultsInVersions(duty.id, duty.versions),
    ...(book.postKinds.some((it) => it.id === duty.owedBy) ? [] : [`${duty.id} is owed by an unknown kind of post`]),
    ...duty.versions.flatMap((version) => {
      const { cadence, under, what, how, startFrom, countsWhen, confirmedBy } = version
      const cited = [...under, ...groundOfCadence(version)]
      return [
        ...faultsInGround(book, duty.id, under),
        ...cited
          .filter((id) => !inForceThroughout(book, id, version))
          .map((id) => `${duty.id} cites ${id} out of force`),
        ...([what, how, startFrom, countsWhen, confirmedBy].includes('') ? [`${duty.id} leaves something out`] : []),
        ...(cadence.nature === 'promptly' && Object.keys(cadence).length > 1 ? [`${duty.id} counts 及时`] : []),
        ...(cadence.nature === 'statutory' && !isStatute(book, cadence.under)
          ? [`${duty.id} calls statutory what is not`]
          : []),
      ]
    }),
  ]
}

/** The provisions that a cadence itself rests on. */
function groundOfCadence({ cadence }: Duty['versions'][number]): readonly string[] {
  if (cadence.nature === 'statutory' || cadence.nature === 'by-adopted-list') return [cadence.under]
  return cadence.nature === 'per-matter' && cadence.within !== null ? [cadence.within.under] : []
}

const MOST_IN_A_LIST = 15

function faultsInLists(book: Book): string[] {
  const owed = (kind: string) => book.duties.filter((it) => it.owedBy === kind).length
  return book.postKinds
    .filter(({ id }) => owed(id) === 0 || owed(id) > MOST_IN_A_LIST)
    .map(({ id }) => `the list of ${id} has ${owed(id)} duties`)
}

function faultsInSigns(book: Book): string[] {
  const setting = (name: string) => book.settings.find((it) => it.name === name)
  return [
    ...book.settings.flatMap((it) => faultsInGround(book, it.name, [it.under])),
    ...book.talkBases.flatMap((it) => faultsInGround(book, it.kind, it.under)),
    ...[...book.signs, ...book.patterns].flatMap((it) => [
      ...faultsInGround(book, it.id, it.under),
      ...it.needs.filter((name) => setting(name) === undefined).map((name) => `${it.id} needs unknown ${name}`),
      ...(it.innocent.length < 3 ? [`${it.id} offers too few innocent explanations`] : []),
    ]),
    ...book.signs.flatMap(({ id, next }) =>
      next.some((it) => it.answer === 'not-so') ? [] : [`${id} cannot be answered "not so"`],
    ),
    // One happening is no pattern.
    ...book.patterns.flatMap(({ id, atLeast }) => (atLeast < 2 ? [`${id} rests on a single happening`] : [])),
  ]
}

/** Every sentence names a figure, and rests on provisions of the book. */
function faultsInStudy(book: Book): string[] {
  const sentences = book.study.chapters.flatMap((it) => it.sections.flatMap((section) => section.sentences))
  const named = new Set(sentences.flatMap((it) => figuresIn(it.says)))
  return [
    ...sentences.flatMap((it) => faultsInGround(book, it.says, it.under)),
    ...sentences
      .filter((it) => figuresIn(it.says).length === 0)
      .map((it) => `the study says without a figure: ${it.says}`),
    ...book.study.people.filter((it) => !named.has(it)).map((it) => `the study never names ${it}`),
  ]
}

function faultsInClocks(book: Book): string[] {
  return book.clocks.flatMap((clock) => [
    ...faultsInClock(clock),
    ...clock.variants.flatMap((it) =>
      [it, ...(it.extensions ?? [])].flatMap(({ under }) => faultsInGround(book, `${clock.id} ${it.id}`, under)),
    ),
  ])
}

/** A ground is never empty, every id resolves, and the surest comes first. */
function faultsInGround(book: Book, name: string, under: readonly string[]): string[] {
  const marks = under.map((id) => versionsOf(book, id).at(-1)?.mark)
  const ranks = marks.map((mark) => (mark === undefined ? -1 : MARKS.indexOf(mark)))
  return [
    ...(under.length === 0 ? [`${name} rests on nothing`] : []),
    ...under.filter((_, at) => marks[at] === undefined).map((id) => `${name} rests on unknown ${id}`),
    ...(ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] ?? 0))
      ? [`${name} does not put the surest first`]
      : []),
  ]
}

const CLAUSE = /[。；;]/
const NUMBER_OF_DAYS = /[0-9〇一二三四五六七八九十两半百]+\s*个?(工作日|自然日|日|天|小时)/

/** 及时 never becomes a number of days: none stands in one clause with it. */
function faultsBesidePromptly(book: Book): string[] {
  const texts = JSON.stringify([book.provisions, book.duties, book.signs, book.clocks]).match(/"[^"]*"/g) ?? []
  return texts
    .flatMap((text) => text.split(CLAUSE))
    .filter((clause) => clause.includes('及时') && NUMBER_OF_DAYS.test(clause))
    .map((clause) => `及时 is given days: ${clause}`)
}

function versionsOf(book: Book, id: string): readonly Provision[] {
  return book.provisions.filter((it) => it.id === id)
}

function isStatute(book: Book, id: string): boolean {
  return versionsOf(book, id).every((it) => it.mark !== 'L' && it.mark !== 'P')
}

/** Versions of a provision leave no gap, so its first and last day decide. */
function inForceThroughout(book: Book, id: string, { inForce }: Dated): boolean {
  const first = versionsOf(book, id)[0]?.inForce
  const last = versionsOf(book, id).at(-1)?.inForce
  if (first === undefined || last === undefined || inForce.from < first.from) return false
  return last.until === null || (inForce.until !== null && inForce.until <= last.until)
}
