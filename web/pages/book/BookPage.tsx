import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type BookInstrument, type BookProvision, seeBook } from '../../../contract/book.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Mark } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { procedureAddress, bookWords as words } from '../../words/book.ts'
import { sayShortDay } from '../../words/days.ts'
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
          {it.found !== null && <Found provisions={it.found} />}
          {it.found === null && <Instruments rows={it.instruments} />}
          {it.found === null && it.procedures.length > 0 && <Procedures rows={it.procedures} />}
        </Page>
      )}
    </Answered>
  )
}

const sum = (counts: readonly number[]) => counts.reduce((all, it) => all + it, 0)

function Instruments({ rows }: { rows: readonly BookInstrument[] }) {
  return (
    <ul className="lines" aria-label={words.instruments}>
      {rows.map((it) => (
        <li key={it.id}>
          <Link to={`/book/${it.id}`}>{it.title}</Link>
          <p className="line-notes">
            <span>{it.issuer}</span>
            {it.sinceMark !== 'L' && it.sinceMark !== 'P' && (
              <span>
                {words.inForceFrom(sayShortDay(it.since))}{' '}
                {it.sinceMark !== 'C' && <Mark of={{ mark: it.sinceMark, article: '' }} />}
              </span>
            )}
            <span>{words.count(it.provisions, it.byMark['C-2'], it.byMark.R)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Procedures({ rows }: { rows: readonly { id: string; title: string }[] }) {
  return (
    <Section title={words.procedures} lead={words.proceduresLead}>
      <ul className="book-procedures">
        {rows.map((it) => (
          <li key={it.id}>
            <Link to={procedureAddress(it.id)}>{it.title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
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
