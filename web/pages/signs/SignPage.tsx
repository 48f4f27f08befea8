import { Link, useParams } from 'react-router'
import { seeSign } from '../../../contract/signs.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { mineWords, signWords as words } from '../../words/signs.ts'
import { Answering } from './Answering.tsx'
import { Outcome } from './Outcome.tsx'
import { ReplyBox } from './ReplyBox.tsx'
import { SignFacts } from './SignFacts.tsx'
import './signs.css'

export type Seen = Reply<typeof seeSign>

/** Why, in a sentence; what may be done; the facts in their order; what came of it. */
export default function SignPage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeSign, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(sign) => (
        <Page title={`${sign.about.name}：${sign.title}`} lead={sign.words} beside={<Beside sign={sign} />}>
          <Head sign={sign} />
          {sign.mine === 'concerned' ? (
            <p className="section-lead">{words.concernedLead}</p>
          ) : (
            <Answering sign={sign} />
          )}
          {sign.mayReply && <ReplyBox id={sign.id} />}
          <SignFacts sign={sign} />
          <Outcome sign={sign} />
        </Page>
      )}
    </Answered>
  )
}

function Head({ sign }: { sign: Seen }) {
  return (
    <dl className="pairs">
      <dt>{words.about}</dt>
      <dd>
        <Link to={`/people/${sign.about.number}`}>{sign.about.name}</Link>
        {sign.unit && <span className="quiet"> {sign.unit.name}</span>}
      </dd>
      <dt>{words.since}</dt>
      <dd>
        <DateText on={sign.raisedOn} />
        {sign.provisional && <span className="quiet"> {words.provisional}</span>}
      </dd>
      {sign.mine !== 'concerned' && (
        <>
          {sign.mine !== 'handed-on' && (
            <>
              <dt>{words.due}</dt>
              <dd>
                {sign.state === 'answered' && words.answeredAlready}
                {sign.state === 'open' &&
                  (sign.answerDueOn ? (
                    <DueText
                      on={sign.answerDueOn}
                      workdaysLeft={sign.workdaysLeft}
                      of={{ kind: 'sign', id: sign.id }}
                    />
                  ) : (
                    words.noDue
                  ))}
              </dd>
            </>
          )}
          <dt>{words.how}</dt>
          <dd>{mineWords[sign.mine]}</dd>
        </>
      )}
    </dl>
  )
}

function Beside({ sign }: { sign: Seen }) {
  return (
    <>
      {sign.innocent.length > 0 && (
        <Section
          title={words.innocent}
          lead={sign.mine === 'concerned' ? words.innocentConcerned : words.innocentLead}
          id="innocent"
        >
          <ul className="plain-list">
            {sign.innocent.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </Section>
      )}
      {sign.to.length > 0 && (
        <Section title={words.to}>
          <ul className="lines">
            {sign.to.map((it) => (
              <li key={`${it.step}-${it.name}`}>
                {it.name} {it.isOffice && <span className="quiet">{words.office}</span>}
                <p className="quiet">
                  <DateText on={it.since} /> {it.step > 0 && words.stepUp}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
