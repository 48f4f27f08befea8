import { Link, useSearchParams } from 'react-router'
import { seeDualDuty } from '../../../../contract/dual-duty.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { ProvisionMarks } from '../../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { Tabs } from '../../../kit/Tabs.tsx'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'
import { SpanForm, spanIn } from '../SpanForm.tsx'

type DualDuty = Reply<typeof seeDualDuty>

/** M13: what stands together and should be asked about first; then leader by leader what he started himself. */
export default function DualDutyPage() {
  const [query] = useSearchParams()
  const found = useAnswer(seeDualDuty, { query: spanIn(query) }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={words.title}
          lead={words.lead(it.found.filter((one) => !one.asked).length)}
          beside={<Patterns of={it} />}
        >
          <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />
          <Section title={words.found} lead={it.off ?? words.foundLead}>
            <Found of={it} />
          </Section>
          <Section title={words.leaders} lead={words.leadersLead}>
            <Leaders of={it} />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

const addressOf = (it: DualDuty, person: string) => `/insight/dual-duty/${person}?from=${it.from}&until=${it.until}`

function Found({ of: it }: { of: DualDuty }) {
  if (it.found.length === 0) return <Empty says={words.foundEmpty} />
  return (
    <ol className="lines">
      {it.found.map((one) => (
        <li key={`${one.person.number}${one.says}`}>
          <h3 className="line-title">
            <Link to={addressOf(it, one.person.number)}>
              {one.unit?.name ?? words.left}　{one.person.name}
            </Link>
          </h3>
          <p>{one.says}</p>
          <p className="line-notes">
            <span>{words.records(one.records)}</span>
            {one.asked && <span>{words.asked}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** Those in whose line something happened first: a county has a hundred leaders. */
function Leaders({ of: it }: { of: DualDuty }) {
  const [query] = useSearchParams()
  const happened = it.leaders.filter((one) => one.happened > 0)
  const show = happened.length === 0 || query.get('leaders') === 'all' ? 'all' : 'happened'
  const rows = show === 'all' ? it.leaders : happened
  const addressAs = (key: string) =>
    `/insight/dual-duty?${new URLSearchParams({ from: it.from, until: it.until, leaders: key })}`
  return (
    <>
      {happened.length > 0 && happened.length < it.leaders.length && (
        <Tabs
          label={words.leaders}
          keys={['happened', 'all'] as const}
          chosen={show}
          say={(key) => words.leadersAre(key, key === 'all' ? it.leaders.length : happened.length)}
          to={addressAs}
        />
      )}
      <Table
        caption={words.leaders}
        captionHidden
        compact
        columns={leaderColumns(it)}
        rows={rows}
        rowKey={(row) => row.person.number}
        empty={<Empty says={words.leadersEmpty} />}
      />
    </>
  )
}

function leaderColumns(it: DualDuty): readonly Column<DualDuty['leaders'][number]>[] {
  return [
    { head: words.unit, cell: (row) => row.unit?.name ?? words.left },
    { head: words.leader, cell: (row) => <Link to={addressOf(it, row.person.number)}>{row.person.name}</Link> },
    { head: words.happened, numeric: true, cell: (row) => row.happened },
    { head: words.started, numeric: true, cell: (row) => row.started },
    { head: words.after, numeric: true, cell: (row) => row.after },
  ]
}

function Patterns({ of: it }: { of: DualDuty }) {
  return (
    <>
      <Section title={words.patterns} lead={words.patternsNote}>
        <dl className="insight-patterns">
          {it.patterns.map((one) => (
            <div key={one.title}>
              <dt>{one.title}</dt>
              <dd>
                {one.says} <ProvisionMarks under={one.under} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.count}>
        <p>{words.countNote}</p>
      </Section>
    </>
  )
}
