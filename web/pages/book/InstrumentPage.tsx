import { useState } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { type BookInstrument, type BookProvision, seeInstrument } from '../../../contract/book.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Mark } from '../../kit/grounds/ProvisionMark.tsx'
import { Page } from '../../kit/Page.tsx'
import { bookWords as words } from '../../words/book.ts'
import { sayShortDay } from '../../words/days.ts'
import { MarkLegend, MarkTabs, markIn } from './Marks.tsx'
import { ProvisionEntry } from './ProvisionEntry.tsx'
import './book.css'

/** One instrument: its provisions, each with its mark and what rests on it; `#claim` leads to one of them. */
export default function InstrumentPage() {
  const { instrument = '' } = useParams()
  const found = useAnswer(seeInstrument, { params: { instrument } })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={it.instrument.title}
          lead={it.instrument.issuer}
          beside={
            <>
              <Life instrument={it.instrument} />
              <MarkLegend />
            </>
          }
        >
          <p>
            <Link to="/book">{words.toBook}</Link>
          </p>
          <Provisions instrument={it.instrument} provisions={it.provisions} />
        </Page>
      )}
    </Answered>
  )
}

function Provisions({ instrument, provisions }: { instrument: BookInstrument; provisions: readonly BookProvision[] }) {
  const [query] = useSearchParams()
  const { hash } = useLocation()
  const [q, setQ] = useState('')
  const mark = markIn(query)
  const typed = q.trim().split(/\s+/)
  const shown = provisions.filter(
    (it) =>
      (mark === undefined || it.mark === mark) && typed.every((word) => `${it.article} ${it.says}`.includes(word)),
  )
  return (
    <>
      <TextField name="find" label={words.find} value={q} onChange={setQ} width="28em" />
      <MarkTabs at={`/book/${instrument.id}`} counts={instrument.byMark} chosen={mark} />
      {shown.length === 0 && <Empty says={words.none} />}
      {shown.map((it) => (
        <ProvisionEntry
          key={`${it.id} ${it.since}`}
          provision={it}
          here={it.id === `${instrument.id}/${hash.slice(1)}`}
        />
      ))}
    </>
  )
}

function Life({ instrument }: { instrument: BookInstrument }) {
  return (
    <section className="book-life">
      <h2>{words.life}</h2>
      <ul>
        {instrument.revisions.map((it) => (
          <li key={it.says}>
            {it.says} <Mark of={{ mark: it.mark, article: '' }} />
          </li>
        ))}
        <li>
          {words.inForceSince(sayShortDay(instrument.since))} <Mark of={{ mark: instrument.sinceMark, article: '' }} />
        </li>
      </ul>
    </section>
  )
}
