import type { Book, Duty } from './vocabulary.ts'

export type UseKind = 'duty' | 'setting' | 'sign' | 'pattern' | 'study' | 'talk' | 'clock' | 'procedure' | 'step'

/** One thing of the book that rests on a provision. */
export type Use = {
  readonly kind: UseKind
  /** As the thing is named in the book; a step as `<procedure>/<step>`. */
  readonly id: string
  /** Plain Chinese. */
  readonly title: string
  /** Whose duty it is, which procedure the step is of; null for the rest. */
  readonly of: string | null
}

/**
 * What rests on each provision of the book, by its id; a provision on which nothing rests has no entry. A thing rests on a
 * provision wherever it names one: as a ground of its own, of a cadence, a gate or an extension, or as a basis to be chosen.
 */
export function whereUsed(book: Book): ReadonlyMap<string, readonly Use[]> {
  const ids = new Set(book.provisions.map((it) => it.id))
  const found = new Map<string, Use[]>()
  for (const [use, part] of usesIn(book))
    for (const id of new Set(textsIn(part).filter((it) => ids.has(it)))) {
      const uses = found.get(id) ?? []
      if (uses.length === 0) found.set(id, uses)
      uses.push(use)
    }
  return found
}

/** Everything in the book that may rest on a provision, with the data that may name it. */
function* usesIn(book: Book): Generator<readonly [Use, unknown]> {
  for (const duty of book.duties) yield [dutyUse(book, duty), duty.versions]
  for (const it of book.settings) yield [{ kind: 'setting', id: it.name, title: it.title, of: null }, it]
  for (const it of book.signs) yield [{ kind: 'sign', id: it.id, title: it.title, of: null }, it]
  for (const it of book.patterns) yield [{ kind: 'pattern', id: it.id, title: it.title, of: null }, it]
  for (const it of book.study.chapters.flatMap((one) => one.sections))
    yield [{ kind: 'study', id: it.title, title: it.title, of: null }, it]
  for (const it of book.talkBases) yield [{ kind: 'talk', id: it.kind, title: it.title, of: null }, it]
  for (const it of book.clocks) yield [{ kind: 'clock', id: it.id, title: it.title, of: null }, it]
  for (const { steps, ...it } of book.procedures) {
    yield [{ kind: 'procedure', id: it.id, title: it.title, of: null }, it]
    for (const step of steps) yield [{ kind: 'step', id: `${it.id}/${step.id}`, title: step.title, of: it.title }, step]
  }
}

function dutyUse(book: Book, { id, owedBy, versions }: Duty): Use {
  const of = book.postKinds.find((it) => it.id === owedBy)?.title ?? null
  return { kind: 'duty', id, title: versions.at(-1)?.what ?? id, of }
}

/** Every text in a part of the book, however deep. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}
