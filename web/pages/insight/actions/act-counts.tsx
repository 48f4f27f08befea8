import { Link } from 'react-router'
import type { CountedActs } from '../../../../contract/actions.ts'
import type { Kind } from '../../../kit/charts/Fills.tsx'
import type { Column } from '../../../kit/Table.tsx'
import { actionWords as words } from '../../../words/actions.ts'

type Part = 'statements' | 'confirmed' | 'notTrue' | 'unconfirmed'

export const actKinds: readonly Kind<Part>[] = [
  { key: 'statements', label: words.legend.statements, fill: 'blank' },
  { key: 'confirmed', label: words.legend.confirmed, fill: 'solid' },
  { key: 'unconfirmed', label: words.legend.unconfirmed, fill: 'slant' },
  { key: 'notTrue', label: words.legend.notTrue, fill: 'cross' },
]

/** What the list is asked for, so that it holds just the acts of a count. */
const OPENS: Readonly<Record<keyof CountedActs, Readonly<Record<string, string>>>> = {
  acts: {},
  statements: { nature: 'statement' },
  actions: { nature: 'action' },
  confirmed: { nature: 'action', finding: 'confirmed' },
  notTrue: { nature: 'action', finding: 'not-true' },
  unconfirmed: { nature: 'action', finding: 'unconfirmed' },
}
const NAMES = ['acts', 'statements', 'actions', 'confirmed', 'notTrue', 'unconfirmed'] as const

type Place = { readonly where: string; readonly which: Readonly<Record<string, string>> }

/** The six counts of a row, each but nought a way to its acts. */
export function countColumns<Row extends { counted: CountedActs }>(placeOf: (row: Row) => Place): Column<Row>[] {
  return NAMES.map((name) => ({
    head: words.columns[name],
    numeric: true,
    cell: (row) => {
      const count = row.counted[name]
      if (count === 0) return count
      const { where, which } = placeOf(row)
      return (
        <Link
          to={`/acts?${new URLSearchParams({ ...which, ...OPENS[name] })}`}
          aria-label={words.open(`${words.columns[name]} ${count} 件`, where)}
        >
          {count}
        </Link>
      )
    },
  }))
}
