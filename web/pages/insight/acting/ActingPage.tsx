import { Link, useSearchParams } from 'react-router'
import { seeActing } from '../../../../contract/acting.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { LinkButton } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { ProvisionMarks } from '../../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { type ActingTab, actingTabs, actingWords as words } from '../../../words/acting.ts'
import { sayShortDay } from '../../../words/days.ts'
import { SpanForm, spanIn } from '../SpanForm.tsx'
import { OpenedBody } from './OpenedBody.tsx'
import './acting.css'

export type Acting = Reply<typeof seeActing>

/** What each supervising body knew and did in a period; with `body`, one of them with its records. */
export default function ActingPage() {
  const [query] = useSearchParams()
  const body = query.get('body') ?? undefined
  const show = actingTabs.find((it) => it === query.get('show')) ?? 'all'
  const asked = { ...spanIn(query), ...(body ? { body } : {}) }
  const found = useAnswer(seeActing, { query: asked })
  return (
    <Answered title={words.title} question={found}>
      {(it) =>
        it.opened ? (
          <OpenedBody acting={it} opened={it.opened} show={show} />
        ) : (
          <Page title={words.title} lead={words.lead} beside={<Notes acting={it} />}>
            <Now acting={it} />
            {it.bodies.length > 0 && <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />}
            <Bodies acting={it} />
          </Page>
        )
      }
    </Answered>
  )
}

/** The address of a body in the same period. */
export const bodyAddress = ({ from, until }: Acting, body: string, show: ActingTab) =>
  `/insight/acting?from=${from}&until=${until}&body=${encodeURIComponent(body)}&show=${show}`

/** What to do now, in one sentence. */
function Now({ acting }: { acting: Acting }) {
  const { oldestOpen: oldest, bodies } = acting
  const total = (of: 'known' | 'open') => bodies.reduce((sum, it) => sum + it[of], 0)
  if (bodies.length === 0) return null
  if (oldest === null) {
    const known = total('known')
    return (
      <Section title={words.now}>
        {known === 0 ? <Empty says={words.nothingKnown} /> : <p>{words.allActed(known)}</p>}
      </Section>
    )
  }
  return (
    <Section title={words.now}>
      <p className="acting-now">{words.open(total('open'), oldest.knownOn, oldest.body.name, oldest.days)}</p>
      <LinkButton look="main" to={bodyAddress(acting, oldest.body.number, 'open')}>
        {words.seeOldest(oldest.body.name)}
      </LinkButton>
    </Section>
  )
}

type Row = Acting['bodies'][number]

/** Those on record in a table; of the others no more than their names, so that a phone need not scroll past noughts. */
function Bodies({ acting }: { acting: Acting }) {
  const [silent, onRecord] = [acting.bodies.filter((it) => it.known === 0), acting.bodies.filter((it) => it.known > 0)]
  if (acting.bodies.length === 0) return <Empty says={words.noBodies} />
  const counted = (of: 'known' | 'acted' | 'open', show: ActingTab): Column<Row> => ({
    head: words.columns[of],
    numeric: true,
    cell: (row) =>
      row[of] === 0 ? (
        0
      ) : (
        <Link
          to={bodyAddress(acting, row.body.number, show)}
          aria-label={words.seeThem(row.body.name, words.columns[of], row[of])}
        >
          {row[of]}
        </Link>
      ),
  })
  return (
    <Section title={words.bodies} lead={words.bodiesLead}>
      {onRecord.length > 0 && (
        <Table
          caption={words.bodies}
          captionHidden
          compact
          columns={[
            {
              head: words.columns.body,
              cell: (row) => <Link to={bodyAddress(acting, row.body.number, 'all')}>{row.body.name}</Link>,
            },
            counted('known', 'all'),
            counted('acted', 'acted'),
            counted('open', 'open'),
            {
              head: words.columns.middle,
              numeric: true,
              cell: (row) => (row.middleDays === null ? words.none : words.days(row.middleDays)),
            },
            {
              head: words.columns.oldest,
              onlyWide: true,
              cell: (row) => (row.oldestOpenOn === null ? words.none : sayShortDay(row.oldestOpenOn)),
            },
          ]}
          rows={onRecord}
          rowKey={(row) => row.body.number}
        />
      )}
      {silent.length > 0 && (
        <p className="acting-silent">
          {words.nothingKnownBy}
          {silent.map((it) => (
            <span key={it.body.number} className="acting-name">
              <Link to={bodyAddress(acting, it.body.number, 'all')}>{it.body.name}</Link>
            </span>
          ))}
        </p>
      )}
    </Section>
  )
}

export function Notes({ acting }: { acting: Acting }) {
  return (
    <Section title={words.counted}>
      {words.countedHow.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <p>{words.notJudged}</p>
      <ProvisionMarks under={acting.under} />
    </Section>
  )
}
