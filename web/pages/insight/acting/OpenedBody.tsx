import { Link } from 'react-router'
import type { Beside, KnownProblem } from '../../../../contract/acting.ts'
import { useMe } from '../../../api/use-me.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Opening } from '../../../kit/grounds/Opening.tsx'
import { ProvisionMarks } from '../../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { Tabs } from '../../../kit/Tabs.tsx'
import { DateText } from '../../../kit/time/DateText.tsx'
import {
  type ActingTab,
  actingTabs,
  sayDays,
  sayRelation,
  sayReversal,
  sayStalled,
  sayStanding,
  actingWords as words,
} from '../../../words/acting.ts'
import { saySpan } from '../../../words/days.ts'
import { type Acting, bodyAddress, Notes } from './ActingPage.tsx'

type Opened = NonNullable<Acting['opened']>

/** One supervising body: each matter with its facts, what may be in the way, what came after. */
export function OpenedBody({ acting, opened, show }: { acting: Acting; opened: Opened; show: ActingTab }) {
  const { today } = useMe()
  const { body, matters, stalled, above } = opened
  const shown = matters.filter((it) => show === 'all' || (it.actedOn === null) === (show === 'open'))
  return (
    <Page
      title={body.name}
      lead={words.bodyLead(saySpan(acting.from, acting.until, today))}
      actions={<LinkButton to={`/insight/acting?from=${acting.from}&until=${acting.until}`}>{words.back}</LinkButton>}
      beside={<Notes acting={acting} />}
    >
      <Section title={words.matters}>
        <Tabs
          label={words.tabsLabel}
          keys={actingTabs}
          chosen={show}
          say={(key) => words.tabs[key]}
          to={(key) => bodyAddress(acting, body.number, key)}
        />
        {shown.length === 0 && <Empty says={words.noMatters[show]} />}
        <ol className="lines">
          {shown.map((it) => (
            <KnownLine key={it.problem} matter={it} beside={acting.beside.relation} />
          ))}
        </ol>
      </Section>
      <Section title={words.stalled} lead={words.stalledLead}>
        {stalled.length === 0 && <Empty says={words.noStalled} />}
        <ol className="lines">
          {stalled.map((it) => (
            <li key={it.id} className="line">
              <Link to={`/matters/${it.id}`}>{sayStalled(it)}</Link>
              <p>{sayStanding(it)}</p>
              <Explained by={acting.beside.stalled} />
            </li>
          ))}
        </ol>
      </Section>
      {above && <Reversals above={above} beside={acting.beside.reversal} />}
    </Page>
  )
}

function KnownLine({ matter, beside }: { matter: KnownProblem; beside: Beside }) {
  const called = `${matter.problem} ${words.of(matter.unit.name)}`
  return (
    <li className="line">
      <h3 className="line-title">
        {matter.problemId === null ? called : <Link to={`/matters/${matter.problemId}`}>{called}</Link>}
      </h3>
      <p>{sayDays(matter)}</p>
      <ul className="plain-list quiet" aria-label={words.facts}>
        {matter.facts.map((it) => (
          <li key={it.id}>
            <DateText on={it.on} /> {it.says}
            {it.late && ` · ${words.late(it.recordedOn)}`}
          </li>
        ))}
      </ul>
      {matter.relations.length > 0 && (
        <div className="acting-fact">
          {matter.relations.map((it) => (
            <p key={`${it.person.number}${it.to?.number}`}>{sayRelation(it, matter.unit.name)}</p>
          ))}
          <Explained by={beside} />
        </div>
      )}
    </li>
  )
}

function Reversals({ above, beside }: { above: NonNullable<Opened['above']>; beside: Beside }) {
  const { reversals, months } = above
  return (
    <Section title={words.reversals} {...(months === null ? {} : { lead: words.reversalsLead(months) })}>
      {months === null && <Empty says={words.reversalsOff} />}
      {months !== null && reversals.length === 0 && <Empty says={words.noReversals} />}
      <ol className="lines">
        {reversals.map((it) => (
          <li key={`${it.kind}${it.problem}${it.actedOn}${it.on}${it.person.number}`} className="line">
            <p>{sayReversal(it)}</p>
            <Explained by={beside} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** What may explain it innocently first, then what follows; the ground last. */
function Explained({ by }: { by: Beside }) {
  return (
    <p className="acting-beside">
      <Opening mark={words.innocent(by.innocent.length)} printed>
        {by.innocent.map((it) => (
          <span key={it}>{it}</span>
        ))}
      </Opening>{' '}
      <Opening mark={words.next} printed>
        {by.next}
      </Opening>{' '}
      <ProvisionMarks under={by.under} />
    </p>
  )
}
