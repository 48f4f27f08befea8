import { Link } from 'react-router'
import type { SupervisionLine } from '../../../../contract/supervision.ts'
import { Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { supervisionWords as words } from '../../../words/supervision.ts'

/** The same as the graph, unit by unit in the order of their numbers. */
export function SupervisionTable(it: { lines: readonly SupervisionLine[]; within: boolean; on: string | undefined }) {
  const { lines, within, on } = it
  if (lines.length === 0) return null
  const day = on === undefined ? '' : `?on=${on}`
  const person = (ref: SupervisionLine['head'], none: string) =>
    ref === null ? <span className="quiet">{none}</span> : <Link to={`/people/${ref.number}${day}`}>{ref.name}</Link>
  const columns: Column<SupervisionLine>[] = [
    {
      head: words.unit,
      cell: (line) => (
        <span>
          <Link to={`/units/${line.unit.number}${day}`}>{line.unit.name}</Link>
          {line.opens && <Inner line={line} on={on} />}
        </span>
      ),
    },
    {
      head: words.head,
      cell: ({ head, headship }) => (
        <span>
          {person(head, words.vacant)}
          {headship === 'acting' && words.acting}
        </span>
      ),
    },
    {
      head: within ? words.leaderWithin : words.leader,
      cell: (line) => (
        <span>
          {person(line.leader, within ? words.vacant : words.noLeader)}
          {within && line.leader && words.by(line)}
        </span>
      ),
    },
    ...(within || lines.every(({ inCharge }) => inCharge === null)
      ? []
      : [{ head: words.inCharge, cell: ({ inCharge }: SupervisionLine) => person(inCharge, words.none) }]),
  ]
  return (
    <Section title={words.table}>
      <Table
        caption={words.table}
        captionHidden
        compact
        columns={columns}
        rows={lines}
        rowKey={({ unit }) => unit.number}
      />
    </Section>
  )
}

function Inner({ line: { unit }, on }: { line: SupervisionLine; on: string | undefined }) {
  const query = new URLSearchParams({ unit: unit.number, ...(on ? { on } : {}) })
  return (
    <Link className="look-inside not-printed" to={`/insight/supervision?${query}`} aria-label={words.openOf(unit.name)}>
      {words.open}
    </Link>
  )
}
