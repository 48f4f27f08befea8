import type { DocumentForm } from '../vocabulary.ts'

const laidOut =
  (layout: DocumentForm['layout']) =>
  (id: string, title: string, more: Omit<DocumentForm, 'id' | 'title' | 'layout'>): DocumentForm => ({
    id,
    title,
    layout,
    ...more,
  })

export const letter = laidOut('letter')
export const minutes = laidOut('minutes')
export const record = laidOut('record')
export const form = laidOut('form')

/** Paragraphs under their headings, in order. */
export const headed = (parts: Readonly<Record<string, string | readonly string[]>>): readonly string[] =>
  Object.entries(parts).flatMap(([heading, says]) => [`# ${heading}`, ...(typeof says === 'string' ? [says] : says)])

/** Who signs by hand. */
export const signed = (...who: readonly string[]): readonly string[] => who.map((it) => `${it}（签字）`)
