import { Link, useSearchParams } from 'react-router'
import { listMatters, type MatterGroup } from '../../../contract/matters.ts'
import { listProcedures, type ProcedureLine } from '../../../contract/procedures.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { matterTabs, matterWords as words } from '../../words/matters.ts'
import { PaperLinks } from '../forms/PaperLinks.tsx'
import { MatterListLine } from './MatterLines.tsx'
import './matters.css'

type Tab = (typeof matterTabs)[number]
const tabIn = (query: URLSearchParams): Tab => matterTabs.find((it) => it === query.get('state')) ?? 'waiting'

/** Matters by whether they wait for me; below, what may be begun. */
export default function MattersPage() {
  return <MattersOf />
}

/** Talks: the same list, of what has a page of its own. */
export function TalksPage() {
  return <MattersOf group="talks" />
}

/** Problems: the same. */
export function ProblemsPage() {
  return <MattersOf group="problems" />
}

function MattersOf({ group }: { group?: MatterGroup }) {
  const [query] = useSearchParams()
  const state = tabIn(query)
  const said = group === undefined ? words : words.groups[group]
  const found = usePages(listMatters, { query: { state, ...(group ? { group } : {}) } })
  return (
    <Page
      title={said.title}
      lead={said.lead}
      actions={
        <>
          {'beginOne' in said && (
            <LinkButton to={`/matters/new/${said.beginOne.procedure}`} look="main">
              {said.beginOne.label}
            </LinkButton>
          )}
          <PaperLinks />
        </>
      }
    >
      <Tabs
        label={said.title}
        keys={matterTabs}
        chosen={state}
        say={(it) => words.tabs[it]}
        to={(it) => `/${group ?? 'matters'}?state=${it}`}
      />
      <Lines of={found} empty={said.empty[state]}>
        {(it) => <MatterListLine matter={it} />}
      </Lines>
      <Begin group={group ?? null} lead={said.beginLead} />
    </Page>
  )
}

function Begin({ group, lead }: { group: MatterGroup | null; lead: string }) {
  const found = useAnswer(listProcedures, {})
  const all = (found.data?.items ?? []).filter((it) => it.group === group)
  const mine = all.filter((it) => it.mayBegin)
  const others = all.filter((it) => !it.mayBegin)
  return (
    <Section title={words.begin} lead={lead} id="begin">
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
            <Link
              to={`/matters/new/${it.id}`}
              className="button button-plain procedure-begin"
              aria-label={words.startOne(it.title)}
            >
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
