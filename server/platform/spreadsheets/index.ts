export { annotateWorkbook, type Remark } from './annotating/annotate-workbook.ts'
export { readWorkbook } from './reading/read-workbook.ts'
export type { Cell, Row, Sheet, WorkbookReading } from './sheet.ts'
export { type RegisterColumn, type RegisterSheet, writeWorkbook } from './write-workbook.ts'
