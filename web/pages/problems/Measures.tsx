import type { Problem } from '../../../contract/problems.ts'
import { Table } from '../../kit/Table.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { problemWords as words } from '../../words/problems.ts'

/** What, who, by when. */
export function Measures({ of }: { of: Problem['measures'] }) {
  const { what, who, dueOn } = words.measureHeads
  return (
    <Table
      caption={words.measures}
      captionHidden
      rows={of}
      rowKey={(it) => `${of.indexOf(it)}`}
      columns={[
        { head: what, cell: (it) => it.what },
        { head: who, cell: (it) => it.who.name },
        { head: dueOn, cell: (it) => <DateText on={it.dueOn} /> },
      ]}
    />
  )
}
