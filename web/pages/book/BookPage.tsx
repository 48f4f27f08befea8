import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type BookInstrument, type BookProvision, seeBook } from '../../../contract/book.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Mark } from '../../kit/grounds/ProvisionMark.tsx'
import { Page } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { bookWords as words } from '../../words/book.ts'
import { sayDay } from '../../words/days.ts'
import { MarkLegend, MarkTabs, markIn } from './Marks.tsx'
import { ProvisionEntry } from './ProvisionEntry.tsx'
import './book.css'

/** The statute book: every instrument; with words or a mark asked for, the provisions that have them. */
export default function BookPage() {
  const [query] = useSearchParams()
  const [q, setQ] = useState('')
  const mark = markIn(query)
  const found = useAnswer(seeBook, { query: { q: q.trim(), mark } }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={words.title}
          lead={words.lead(it.instruments.length, sum(Object.values(it.byMark)))}
          beside={<MarkLegend />}
        >
          <TextField name="find" label={words.find} hint={words.findHint} value={q} onChange={setQ} width="28em" />
          <MarkTabs at="/book" counts={it.byMark} chosen={mark} />
          {it.found === null ? <Instruments rows={it.instruments} /> : <Found provisions={it.found} />}
        </Page>
      )}
    </Answered>
  )
}

const sum = (counts: readonly number[]) => counts.reduce((all, it) => all + it, 0)

const columns: Column<BookInstrument>[] = [
  { head: words.instrument, cell: (it) => <Link to={`/book/${it.id}`}>{it.title}</Link> },
  { head: words.issuer, cell: (it) => it.issuer },
  {
    head: words.since,
    cell: (it) => (
      <>
        {sayDay(it.since)} {it.sinceMark !== 'C' && <Mark of={{ mark: it.sinceMark, article: '' }} />}
      </>
    ),
  },
  { head: words.count, cell: (it) => it.provisions, numeric: true },
  { head: words.quoted, cell: (it) => it.byMark['C-2'], numeric: true },
  { head: words.toCheck, cell: (it) => it.byMark.R, numeric: true },
]

function Instruments({ rows }: { rows: readonly BookInstrument[] }) {
  return <Table caption={words.instruments} captionHidden columns={columns} rows={rows} rowKey={(it) => it.id} />
}

/** Under the name of each instrument, in the order of the book. */
function Found({ provisions }: { provisions: readonly BookProvision[] }) {
  return (
    <>
      <p role="status" className="quiet">
        {words.foundCount(provisions.length)}
      </p>
      {provisions.length === 0 && <Empty says={words.none} />}
      {[...Map.groupBy(provisions, (it) => it.instrument)].map(([title, own]) => (
        <section key={title} className="section">
          <h2>
            <Link to={`/book/${own[0]?.id.split('/')[0]}`}>{title}</Link>
          </h2>
          {own.map((it) => (
            <ProvisionEntry key={`${it.id} ${it.since}`} provision={it} linked />
          ))}
        </section>
      ))}
    </>
  )
}
