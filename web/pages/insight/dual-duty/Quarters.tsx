import type { Kind } from '../../../kit/charts/Fills.tsx'
import { StackedBars } from '../../../kit/charts/StackedBars.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'
import type { Leader } from './LeaderPage.tsx'

type Quarter = Leader['quarters'][number]

const KINDS: readonly Kind<'started' | 'after'>[] = [
  { key: 'started', label: words.started, fill: 'solid' },
  { key: 'after', label: words.after, fill: 'slant' },
]

/** Over time: what he started himself and what he did only after, a bar a quarter; the table says the same and what happened in his line. */
export function Quarters({ of: quarters }: { of: readonly Quarter[] }) {
  const nothing = quarters.every((it) => it.happened + it.started + it.after === 0)
  return (
    <Section title={words.quarters} lead={words.countNote}>
      {nothing ? (
        <Empty says={words.quartersEmpty} />
      ) : (
        <>
          <StackedBars
            says={words.quartersSay(quarters)}
            kinds={KINDS}
            scale="most"
            rows={quarters.map((it) => ({ key: it.from, label: it.title, counts: it, says: words.quarterSays(it) }))}
          />
          <Table
            caption={words.quarters}
            captionHidden
            compact
            columns={COLUMNS}
            rows={quarters}
            rowKey={(it) => it.from}
          />
        </>
      )}
    </Section>
  )
}

const COLUMNS: readonly Column<Quarter>[] = [
  { head: words.quarter, cell: (it) => it.title },
  { head: words.happened, numeric: true, cell: (it) => it.happened },
  { head: words.started, numeric: true, cell: (it) => it.started },
  { head: words.after, numeric: true, cell: (it) => it.after },
]
