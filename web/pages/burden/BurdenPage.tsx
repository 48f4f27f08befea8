import { Link, useSearchParams } from 'react-router'
import { type Asked, seeBurden } from '../../../contract/burden.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { burdenWords as words } from '../../words/burden.ts'
import { saySpan } from '../../words/days.ts'
import { loadWords } from '../../words/load.ts'
import { SpanForm, spanIn } from '../insight/SpanForm.tsx'
import { Objections } from './Objections.tsx'

type Load = Reply<typeof seeBurden>

/** What was asked in a period: of oneself, of the units one answers for; then the objections and their answers. */
export default function BurdenPage() {
  const [query] = useSearchParams()
  const unit = query.get('unit') ?? undefined
  const asked = { ...spanIn(query), ...(unit ? { unit } : {}) }
  const found = useAnswer(seeBurden, { query: asked }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={words.title} lead={words.lead} beside={<Notes load={it} />}>
          <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />
          <Section title={words.mine} lead={saySpan(it.from, it.until, it.until)}>
            <Table
              caption={words.mine}
              captionHidden
              columns={COUNTS}
              rows={[{ asked: it.mine }]}
              rowKey={() => 'mine'}
            />
            <p className="more">
              <Link to="/insight/load">{loadWords.toLoad}</Link>
            </p>
          </Section>
          <Objections />
          <Units load={it} />
        </Page>
      )}
    </Answered>
  )
}

type Row = { asked: Asked }
const NAMES = ['duties', 'steps', 'confirmations', 'signs', 'presses', 'again'] as const
const COUNTS: readonly Column<Row>[] = [
  ...NAMES.map((name) => ({ head: words.columns[name], numeric: true, cell: (row: Row) => row.asked[name] })),
  { head: words.columns.minutes, numeric: true, cell: (row) => words.minutes(row.asked.minutes) },
  { head: words.columns.uploads, numeric: true, cell: (row) => row.asked.uploads },
]

function Units({ load }: { load: Load }) {
  const span = `from=${load.from}&until=${load.until}`
  return (
    <Section title={words.units} lead={words.unitsLead}>
      {load.posts && (
        <>
          <Table
            caption={words.posts(load.posts.unit.name)}
            columns={[{ head: words.post, cell: (row) => row.post || words.noPost }, ...COUNTS]}
            rows={load.posts.posts}
            rowKey={(row) => row.post}
            empty={<Empty says={words.nothing} />}
          />
          <p>
            <LinkButton to={`/burden?${span}`}>{words.allUnits}</LinkButton>
          </p>
        </>
      )}
      <Table
        caption={words.units}
        captionHidden
        columns={[
          {
            head: words.unit,
            cell: (row) => <Link to={`/burden?${span}&unit=${row.unit.number}`}>{row.unit.name}</Link>,
          },
          ...COUNTS,
        ]}
        rows={load.units}
        rowKey={(row) => row.unit.number}
        empty={<Empty says={words.noUnits} />}
      />
    </Section>
  )
}

function Notes({ load }: { load: Load }) {
  return (
    <>
      <h2>{words.assumed}</h2>
      {load.assumed.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <p>{words.stepsNote}</p>
      <p>{words.noUploads}</p>
    </>
  )
}
