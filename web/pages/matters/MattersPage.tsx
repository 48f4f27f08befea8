import { Link, useSearchParams } from 'react-router'
import { listMatters, type MatterLine } from '../../../contract/matters.ts'
import { listProcedures, type ProcedureLine } from '../../../contract/procedures.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { matterTabs, matterWords as words } from '../../words/matters.ts'
import { PaperLinks } from '../forms/PaperLinks.tsx'
import './matters.css'

type Tab = (typeof matterTabs)[number]
const tabIn = (query: URLSearchParams): Tab => matterTabs.find((it) => it === query.get('state')) ?? 'waiting'

/** Matters by whether they wait for me; below, what may be begun. */
export default function MattersPage() {
  const [query] = useSearchParams()
  const state = tabIn(query)
  const found = usePages(listMatters, { query: { state } })
  return (
    <Page title={words.title} lead={words.lead} actions={<PaperLinks />}>
      <Tabs
        label={words.title}
        keys={matterTabs}
        chosen={state}
        say={(it) => words.tabs[it]}
        to={(it) => `/matters?state=${it}`}
      />
      <Lines of={found} empty={words.empty[state]}>
        {(it) => <Line matter={it} />}
      </Lines>
      <Begin />
    </Page>
  )
}

function Line({ matter }: { matter: MatterLine }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/matters/${matter.id}`}>
          {matter.title}
          {matter.about && `：${matter.about}`}
        </Link>
      </h2>
      {matter.called && <p className="clamped">{matter.called}</p>}
      <p className="line-notes">
        <span>{matter.stateTitle}</span>
        {matter.waitsForMe && <span className="waits">{words.waits}</span>}
        <span>{matter.number}</span>
        <span>{words.opened(sayDay(matter.openedOn))}</span>
        {matter.dueOn && (
          <span>
            {words.due} <DueText on={matter.dueOn} workdaysLeft={null} of={{ kind: 'matter', id: matter.id }} />
          </span>
        )}
      </p>
    </li>
  )
}

function Begin() {
  const found = useAnswer(listProcedures, {})
  const all = found.data?.items ?? []
  const mine = all.filter((it) => it.mayBegin)
  const others = all.filter((it) => !it.mayBegin)
  return (
    <Section title={words.begin} lead={words.beginLead} id="begin">
      <Procedures of={mine} />
      {others.length > 0 && (
        <details className="matter-fold">
          <summary>{words.beginOthers(others.length)}</summary>
          <Procedures of={others} />
        </details>
      )}
    </Section>
  )
}

function Procedures({ of }: { of: readonly ProcedureLine[] }) {
  return (
    <ul>
      {of.map((it) => (
        <li key={it.id} className="procedure-line">
          <h3>
            <Link to={`/book/procedures/${it.id}`}>{it.title}</Link>
          </h3>
          <p>
            {it.purpose}
            {it.shell && <span className="quiet">（{words.shell}）</span>}
          </p>
          {it.mayBegin ? (
            <Link to={it.begin} className="button button-plain procedure-begin" aria-label={words.startOne(it.title)}>
              {words.start}
            </Link>
          ) : (
            <p className="quiet">{words.begunBy(it.begunBy)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
