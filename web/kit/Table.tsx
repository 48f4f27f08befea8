import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand to the right. */
  readonly numeric?: boolean
  /** Says no more than the others do: left out where there is no room. */
  readonly onlyWide?: boolean
}

/**
 * A table where things are compared. Below 640 px each row becomes a card that names its cells; `compact`: it stays a table, for
 * many rows of short cells, which as cards would never end.
 */
export function Table<Row>(it: {
  caption: string
  captionHidden?: boolean
  compact?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  empty?: ReactNode
}) {
  if (it.rows.length === 0 && it.empty) return it.empty
  return (
    <table className={it.compact ? 'table table-compact' : 'table'}>
      <caption className={it.captionHidden ? 'visually-hidden' : undefined}>{it.caption}</caption>
      <thead>
        <tr>
          {it.columns.map((column) => (
            <th key={column.head} scope="col" className={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {it.rows.map((row) => (
          <tr key={it.rowKey(row)}>
            {it.columns.map((column) => (
              <td key={column.head} data-head={column.head} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const classOf = ({ numeric, onlyWide }: Pick<Column<unknown>, 'numeric' | 'onlyWide'>) =>
  [numeric && 'numeric', onlyWide && 'only-wide'].filter(Boolean).join(' ') || undefined
