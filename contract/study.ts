import { z } from 'zod'
import { endpoint } from './define.ts'
import { DayField, PageQuery, ProvisionRef, page } from './endpoint.ts'

const Span = { from: DayField.optional(), until: DayField.optional() }

/** One stretch of a sentence; `figure` where it is a number that opens to its records. */
const Part = z.object({ text: z.string(), figure: z.string().nullable() })

const StudySentence = z.object({ parts: z.array(Part), under: z.array(ProvisionRef) })
export type StudySentence = z.infer<typeof StudySentence>

/**
 * M27: the county's own study of a period, from the records that the viewer may read. A sentence stands only where a record stands
 * behind it; small numbers of people are not said.
 */
export const seeStudy = endpoint({
  method: 'GET',
  path: '/api/study',
  query: z.object(Span),
  reply: z.object({
    title: z.string(),
    from: z.string(),
    until: z.string(),
    /** 一 what was found, 二 why, 三 what is proposed. */
    chapters: z.array(
      z.object({
        title: z.string(),
        sections: z.array(z.object({ title: z.string(), sentences: z.array(StudySentence) })),
      }),
    ),
    /** How it was made; stands in the document. */
    note: z.string(),
    /** For whoever is going to send it out; does not. */
    caution: z.string(),
  }),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，且最长五年。' },
})
export type Study = z.infer<(typeof seeStudy)['reply']>

/** The records behind one figure, latest first: exactly as many as it says. */
export const listStudyRecords = endpoint({
  method: 'GET',
  path: '/api/study/records',
  query: z.object({ ...PageQuery, ...Span, figure: z.string().max(60) }),
  reply: page(z.object({ id: z.string(), on: z.string(), says: z.string(), href: z.string().nullable() })),
  refusals: { 'bad-period': '起止日期不对：开始应不晚于结束，且最长五年。' },
})

/** The same as a .docx in the layout of GB/T 9704-2012, with a check code. */
export const studyLetter = endpoint({
  method: 'GET',
  path: '/api/study.docx',
  query: z.object(Span),
  reply: z.any(),
})
