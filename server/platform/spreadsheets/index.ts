export { readWorkbook } from './reading/read-workbook.ts'
export type { Cell, Row, Sheet, WorkbookReading } from './sheet.ts'
