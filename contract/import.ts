import { z } from 'zod'
import { endpoint } from './define.ts'

const Remark = z.object({ sheet: z.string(), row: z.number(), marker: z.string(), why: z.string() })

/** The first look at a workbook or at registers: nothing is written before the person says so. */
export const ImportPreview = z.object({
  id: z.string(),
  file: z.string(),
  kind: z.enum(['workbook', 'registers']),
  /** Counts by table, with the Chinese word for the table. */
  accepted: z.array(z.object({ table: z.string(), rows: z.number() })),
  faults: z.array(Remark),
  warnings: z.array(Remark),
  /** Against what is already held: same, new, ended otherwise (correction), no longer in the file. */
  changes: z.object({
    same: z.number(),
    fresh: z.number(),
    corrections: z.array(z.object({ what: z.string(), was: z.string(), becomes: z.string() })),
    /** Rows held here that the file no longer has: asked about, never deleted. */
    vanished: z.array(z.object({ key: z.string(), what: z.string() })),
  }),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** The body is multipart with one file; the reply is an ImportPreview. */
export const previewImport = endpoint({
  method: 'POST',
  path: '/api/import',
  open: 'anyone-signed-in',
  reply: ImportPreview,
  refusals: { unreadable: '这个文件读不了。' },
})

export const keepImport = endpoint({
  method: 'POST',
  path: '/api/import/:id/keep',
  open: 'anyone-signed-in',
  params: z.object({ id: z.string().max(50) }),
  body: z.object({
    /** Vanished rows that have in fact ended: key and the last day held. Others stay as they are. */
    ended: z.array(z.object({ key: z.string(), lastDay: z.string() })).default([]),
  }),
  /** `signsRaised`: how many of the signs that follow came to the one who imports. */
  reply: z.object({ written: z.number(), corrected: z.number(), signsRaised: z.number() }),
  refusals: {
    'import-gone': '这次导入的预览已过期。请重新选择文件。',
    contradicts: '与已有的任职冲突，全部未写入。',
  },
})

/** The same workbook with the reasons beside the rows (.xlsx). */
export const importReport = endpoint({
  method: 'GET',
  path: '/api/import/:id/report.xlsx',
  open: 'anyone-signed-in',
  params: z.object({ id: z.string().max(50) }),
  reply: z.any(),
})
