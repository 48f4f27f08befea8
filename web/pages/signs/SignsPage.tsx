import { Link, useSearchParams } from 'react-router'
import { listSigns, type SignLine } from '../../../contract/signs.ts'
import { usePages } from '../../api/use-answer.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Page } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
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
      <Tabs
        label={words.stateLabel}
        keys={STATES}
        chosen={state}
        say={(it) => words.states[it]}
        to={(it) => (it === 'open' ? '/signs' : `/signs?state=${it}`)}
      />
      <Lines of={found} empty={words.empty[state]}>
        {(it) => <Line sign={it} />}
      </Lines>
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
