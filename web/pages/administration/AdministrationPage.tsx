import { Link } from 'react-router'
import { checkLedger, listLedger, seeSetUp, seeSystem } from '../../../contract/administration.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Button, LinkButton } from '../../kit/Button.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { Table } from '../../kit/Table.tsx'
import { administrationWords as words } from '../../words/administration.ts'
import { sayMoment, sayShortDay } from '../../words/days.ts'

/** What each of the three administrators has to do; none of them sees a matter. */
export default function AdministrationPage() {
  const { hat } = useMe()
  return (
    <Page title={words.title} lead={words.lead[hat]}>
      {hat === 'system-admin' && <SetUp />}
      {hat !== 'audit-admin' && (
        <Section title={words.accounts} lead={words.accountsLead}>
          <LinkButton to="/administration/accounts">{words.toAccounts}</LinkButton>
        </Section>
      )}
      {hat === 'audit-admin' && <Ledger />}
      {hat === 'system-admin' && <System />}
    </Page>
  )
}

function SetUp() {
  const found = useAnswer(seeSetUp, {})
  const steps = found.data?.steps ?? []
  return (
    <Section title={words.steps} lead={words.stepsLead(steps.filter((it) => !it.done).length)}>
      {found.error && <ErrorNotice trouble={found.error} onRetry={() => void found.refetch()} />}
      <ol className="lines">
        {steps.map((it) => (
          <li key={it.key}>
            <strong>{it.title}</strong> {it.done && <span className="quiet">{words.done}</span>}
            <p className="quiet">
              {it.says} {it.href && <Link to={it.href}>{words.todo}</Link>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Ledger() {
  const checked = useAnswer(checkLedger, {}, { enabled: false })
  const found = useAnswer(listLedger, { query: {} })
  return (
    <Section title={words.ledger} lead={words.ledgerLead}>
      <p className="form-send">
        <Button look="main" busy={checked.isFetching} onClick={() => void checked.refetch()}>
          {words.check}
        </Button>
      </p>
      <p role="status">{checked.data?.says}</p>
      {checked.data?.head && <p className="quiet mono">{checked.data.head}</p>}
      <Table
        caption={words.ledger}
        captionHidden
        rows={found.data?.items ?? []}
        rowKey={(it) => String(it.seq)}
        columns={[
          { head: words.seq, cell: (it) => it.seq, numeric: true },
          { head: words.when, cell: (it) => sayMoment(it.at) },
          { head: words.who, cell: (it) => words.actors[it.actor] ?? it.actor },
          { head: words.what, cell: (it) => words.acts[it.act] ?? it.act },
        ]}
      />
    </Section>
  )
}

function System() {
  const found = useAnswer(seeSystem, {})
  const it = found.data
  return (
    <Section title={words.system}>
      {found.error && <ErrorNotice trouble={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {it && (
        <dl className="pairs">
          <dt>{words.program}</dt>
          <dd>{`${it.program}（Node ${it.node}）`}</dd>
          <dt>{words.database}</dt>
          <dd>{`PostgreSQL ${it.database}（${it.embedded ? words.embedded : words.external}）`}</dd>
          <dt>{words.calendar}</dt>
          <dd>{sayShortDay(it.calendarUntil)}</dd>
          <dt>{words.entries}</dt>
          <dd>{it.ledgerEntries}</dd>
          <dt>{words.heads}</dt>
          <dd>{it.headsFile ?? words.none}</dd>
        </dl>
      )}
    </Section>
  )
}
