export type Cell = string | number

/** A Markdown table; numbers are grouped by thousands and stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const right = heads.map((_, at) => rows.every((row) => /^[\d,.]+( ?%| ?[a-zµ]+)?$/i.test(written(row[at] ?? ''))))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = right.map((it) => (it ? '--:' : '---'))
  return [line(heads), line(rule), ...rows.map((row) => line(row.map(written)))].join('\n')
}

const written = (cell: Cell) =>
  typeof cell === 'string' ? cell : cell.toLocaleString('en', { maximumSignificantDigits: 3 })

/** `64 %`: how much of the bare rate is left. */
export const share = (ours: number, bare: number): string => `${Math.round((ours / bare) * 100)} %`

export const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

export const whole = (value: number): number => Math.round(value)
