import { Link, useSearchParams } from 'react-router'
import { listProblems, type ProblemLine } from '../../../contract/problems.ts'
import { usePages } from '../../api/use-answer.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Page } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { problemStateWords, problemTabs, sayClass, saySource, problemWords as words } from '../../words/problems.ts'

type Tab = (typeof problemTabs)[number]
const tabIn = (query: URLSearchParams): Tab => problemTabs.find((it) => it === query.get('state')) ?? 'open'

/** Problems of the units that the viewer answers for, found last first. */
export default function ProblemsPage() {
  const [query] = useSearchParams()
  const state = tabIn(query)
  const found = usePages(listProblems, { query: { state } })
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <LinkButton to="/problems/new" look="main">
          {words.raise}
        </LinkButton>
      }
    >
      <Tabs
        label={words.title}
        keys={problemTabs}
        chosen={state}
        say={(it) => words.tabs[it]}
        to={(it) => `/problems?state=${it}`}
      />
      <Lines of={found} empty={words.empty[state]}>
        {(it) => <Line problem={it} />}
      </Lines>
    </Page>
  )
}

function Line({ problem: it }: { problem: ProblemLine }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/problems/${it.id}`}>
          {it.unit.name}：{sayClass(it.class)}
        </Link>
      </h2>
      <p className="clamped">{it.what}</p>
      <p className="line-notes">
        <span>{problemStateWords[it.state]}</span>
        {it.waitsForMe && <span className="waits">{words.waits}</span>}
        {it.relapse && <span>{words.relapse}</span>}
        <span>{it.number}</span>
        <span>{saySource(it.source)}</span>
        <span>{words.found(sayDay(it.foundOn))}</span>
        {it.dueOn && (
          <span>
            {words.dueOn} <DateText on={it.dueOn} />
          </span>
        )}
      </p>
    </li>
  )
}
