/** What one workbook may cost to read. A county's whole history stays far below; a hostile file does not. */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  /** Uncompressed over compressed. */
  inflation: 100,
  inflatedBytes: 500 * 1024 * 1024,
  /** Rows with anything in them, over all sheets. */
  rows: 200_000,
  sheets: 100,
  columns: 256,
  cells: 5_000_000,
  characters: 100_000_000,
  /** What Excel itself allows in one cell. */
  cellCharacters: 32_767,
  mergedCells: 5_000_000,
} as const

/** Thrown inside this folder only; its message is the Chinese sentence shown to the person who brought the file. */
export class Unreadable extends Error {}

const SAVE_AS = '请用 Excel 或 WPS 打开后另存为 .xlsx 再导入'

export const why = {
  empty: '这是一个空文件，里面没有任何内容；请重新选择文件。',
  notWorkbook: `这个文件不是 Excel 工作簿；${SAVE_AS}。`,
  damaged: `这个工作簿不完整或者已经损坏；${SAVE_AS}。`,
  password: '这个工作簿需要密码才能打开；请先在 Excel 或 WPS 里取消打开密码，保存后再导入。',
  macros: '这个工作簿带有宏；请另存为不带宏的 .xlsx 再导入。',
  oldFormat: '这是 .xls 或 .et 等旧格式的表格；请另存为 .xlsx 再导入。',
  otherFormat: '这是 .xlsb 或 .ods 格式的表格；请另存为 .xlsx 再导入。',
  webPage: '这其实是网页或文本格式的表格；请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
  wordFile: '这是 Word 文档，不是工作簿；请把表格放进 .xlsx 再导入。',
  tooBig: '文件超过 50 MB；请拆成几个文件分别导入。',
  inflated: '文件展开后比压缩时大一百倍以上，不像正常的工作簿；请另存为新的 .xlsx 再导入。',
  tooMuchInside: '工作簿里的内容太多，超出一次导入的上限；请拆成几个文件分别导入。',
  tooManyRows: '工作簿超过 20 万行；请拆成几个文件分别导入。',
  tooManySheets: `工作簿超过 ${LIMITS.sheets} 张工作表；请拆成几个文件分别导入。`,
  tooManyColumns: (sheet: string) => `工作表“${sheet}”的内容超过 ${LIMITS.columns} 列；请删去多余的列再导入。`,
  longCell: (sheet: string, row: number) => `工作表“${sheet}”第 ${row} 行有单元格超过 32767 个字；请缩短后再导入。`,
  declares: '工作簿内部带有不应出现的文档类型声明，可能有害；请用 Excel 或 WPS 另存为新的 .xlsx 再导入。',
  noSheets: '工作簿里没有工作表；请检查后再导入。',
} as const
