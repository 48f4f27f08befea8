import { Link } from 'react-router'
import { listTalks, type Talk } from '../../../contract/talks.ts'
import { usePages } from '../../api/use-answer.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Page } from '../../kit/Page.tsx'
import { DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { sayTalk, talkStateWords, talkWords as words } from '../../words/talks.ts'

/** Talks held, to be held, and held with this viewer; newest first. */
export default function TalksPage() {
  const found = usePages(listTalks, { query: {} })
  return (
    <Page title={words.title} lead={words.lead} actions={<LinkButton to="/talks/new">{words.prepare}</LinkButton>}>
      <Lines of={found} empty={words.empty}>
        {(it) => <Line talk={it} />}
      </Lines>
    </Page>
  )
}

function Line({ talk }: { talk: Talk }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/talks/${talk.id}`}>{sayTalk(talk)}</Link>
      </h2>
      <p className="clamped">{talk.reason}</p>
      <p className="line-notes">
        <span>{talkStateWords[talk.state]}</span>
        {talk.heldOn && <span>{words.heldOn(sayDay(talk.heldOn))}</span>}
        {!talk.heldOn && talk.plannedOn && (
          <span>
            {words.plannedIs}
            <DueText on={talk.plannedOn} workdaysLeft={null} of={{ kind: 'talk', id: talk.id }} />
          </span>
        )}
        {talk.unit && <span>{talk.unit.name}</span>}
      </p>
    </li>
  )
}
