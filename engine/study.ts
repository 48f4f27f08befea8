/** A sentence of the study as the book has it: `{problems.found}` stands for a figure. */
export type StudySentenceForm = {
  readonly says: string
  /** The figure without which the sentence may not stand; the first that it names where absent. */
  readonly needs?: string
  /** It stands only where there is more of the first than of the second. */
  readonly exceeds?: readonly [string, string]
  readonly under: readonly string[]
}
export type StudyForm = {
  readonly chapters: readonly {
    readonly title: string
    readonly sections: readonly { readonly title: string; readonly sentences: readonly StudySentenceForm[] }[]
  }[]
  /** Figures that count people: a small one would tell who. */
  readonly people: readonly string[]
  /** A whole and its parts: said together, the whole less the others would tell a part that is too small to say. */
  readonly sums: Readonly<Record<string, readonly string[]>>
}

/** How many records stand behind each figure; one that has none is not among them. */
export type Figures = ReadonlyMap<string, number>
export type WrittenPart = { readonly text: string; readonly figure: string | null }
export type WrittenSentence = { readonly parts: readonly WrittenPart[]; readonly under: readonly string[] }
export type WrittenStudy = readonly {
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly sentences: readonly WrittenSentence[] }[]
}[]

/** Fewer people than this are not counted out. */
export const SMALL_CELL = 3
const SOME = '若干'
const HOLE = /\{([a-z0-9.-]+)\}/g

/** The figures that a sentence names, in their order. */
export const figuresIn = (says: string): string[] => [...says.matchAll(HOLE)].map((it) => it[1] ?? '')

/**
 * Fills the sentences in. One stands only where there is a record behind the figure it rests on; a section without a sentence and a
 * chapter without a section are left out. A figure of none is plain text: there is nothing to open.
 */
export function writeStudy(form: StudyForm, figures: Figures): WrittenStudy {
  return form.chapters.flatMap(({ title, sections }) => {
    const written = sections.flatMap((section) => {
      const sentences = section.sentences.filter((it) => rests(it, figures)).map((it) => filledIn(it, form, figures))
      return sentences.length === 0 ? [] : [{ title: section.title, sentences }]
    })
    return written.length === 0 ? [] : [{ title, sections: written }]
  })
}

/** Whether a record stands behind the figure without which the sentence may not stand, and what it compares is so. */
export function rests({ says, needs, exceeds }: StudySentenceForm, figures: Figures): boolean {
  const count = (figure: string) => figures.get(figure) ?? 0
  const more = exceeds === undefined || count(exceeds[0]) > count(exceeds[1])
  return more && count(needs ?? figuresIn(says)[0] ?? '') > 0
}

function filledIn({ says, under }: StudySentenceForm, form: StudyForm, figures: Figures): WrittenSentence {
  const parts = says.split(HOLE).map((text, at): WrittenPart => {
    if (at % 2 === 0) return { text, figure: null }
    const n = figures.get(text) ?? 0
    return { text: saidOf(text, form, figures), figure: n === 0 ? null : text }
  })
  return { parts: parts.filter((it) => it.text !== ''), under }
}

/** A number as it may be said: few people not counted out, nor what would tell how few. */
function saidOf(figure: string, { people, sums }: StudyForm, figures: Figures): string {
  const small = (it: string) => {
    const n = figures.get(it) ?? 0
    return n > 0 && n < SMALL_CELL && people.includes(it)
  }
  if (small(figure)) return `不足 ${SMALL_CELL}`
  return sums[figure]?.some(small) ? SOME : String(figures.get(figure) ?? 0)
}
