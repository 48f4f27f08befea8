import { Link, useSearchParams } from 'react-router'
import { listSigns, type SignLine } from '../../../contract/signs.ts'
import { usePages } from '../../api/use-answer.ts'
import { Empty } from '../../kit/Empty.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { More } from '../../kit/More.tsx'
import { Page } from '../../kit/Page.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { mineWords, signWords as words } from '../../words/signs.ts'

const STATES = ['open', 'answered', 'all'] as const

/** The signs that came to this viewer, those without an answer first. */
export default function SignsPage() {
  const [query] = useSearchParams()
  const state = STATES.find((it) => it === query.get('state')) ?? 'open'
  const found = usePages(listSigns, { query: { state } })
  return (
    <Page title={words.title} lead={words.lead}>
      <nav aria-label={words.stateLabel} className="tabs">
        {STATES.map((it) => (
          <Link
            key={it}
            to={it === 'open' ? '/signs' : `/signs?state=${it}`}
            aria-current={it === state ? 'page' : undefined}
          >
            {words.states[it]}
          </Link>
        ))}
      </nav>
      {found.trouble && <ErrorNotice trouble={found.trouble} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {!found.isPending && !found.trouble && found.items.length === 0 && <Empty says={words.empty[state]} />}
      <ol className="lines">
        {found.items.map((it) => (
          <Line key={it.id} sign={it} />
        ))}
      </ol>
      <More more={found.more} />
    </Page>
  )
}

function Line({ sign }: { sign: SignLine }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/signs/${sign.id}`}>
          {sign.about.name} {sign.title}
        </Link>
      </h2>
      <p>{sign.words}</p>
      <p className="line-notes">
        {sign.unit && <span>{sign.unit.name}</span>}
        <span>{words.raised(sayDay(sign.raisedOn))}</span>
        {sign.state === 'answered' && <span>{words.answeredAlready}</span>}
        {sign.state === 'open' && sign.answerDueOn && (
          <span>
            {words.dueIs}
            <DueText on={sign.answerDueOn} workdaysLeft={sign.workdaysLeft} of={{ kind: 'sign', id: sign.id }} />
          </span>
        )}
        <span>{mineWords[sign.mine]}</span>
      </p>
    </li>
  )
}
