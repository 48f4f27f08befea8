import { Link, useParams } from 'react-router'
import { seeTalk, type Talk, talkNotice, talkRecord } from '../../../contract/talks.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { FileLink } from '../../kit/Button.tsx'
import { ProvisionMark } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { type StepShown, Steps } from '../../kit/Steps.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { sayTalk, talkStateWords, talkWords as words } from '../../words/talks.ts'
import { PresentStep } from './PresentStep.tsx'

/** One talk: the line of its steps, the form of the present one, its papers, what was said. */
export default function TalkPage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeTalk, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(talk) => (
        <Page
          title={sayTalk(talk)}
          lead={talkStateWords[talk.state]}
          beside={talk.state === 'not-needed' ? undefined : <Papers talk={talk} />}
        >
          {talk.state !== 'not-needed' && <Steps label={words.steps.label} steps={stepsOf(talk)} />}
          <PresentStep key={talk.state} talk={talk} onLatest={() => void found.refetch()} />
          <Content talk={talk} />
        </Page>
      )}
    </Answered>
  )
}

const ORDER: readonly Talk['state'][] = ['prepared', 'held', 'signed', 'revisited']

function stepsOf(talk: Talk): StepShown[] {
  const reached = ORDER.indexOf(talk.state)
  const at = (step: number) => (step <= reached ? 'done' : step === reached + 1 ? 'now' : 'next')
  const { notes } = words
  return [
    { title: words.steps.prepare, state: at(0), note: notes.prepared(talk.from.name, sayDay(talk.preparedOn)) },
    {
      title: words.steps.hold,
      state: at(1),
      note: dayOr(talk.heldOn, talk.plannedOn && words.planned(sayDay(talk.plannedOn))),
    },
    { title: words.steps.sign, state: at(2), note: talk.heldOn && whoSigns(talk) },
    {
      title: words.steps.revisit,
      state: at(3),
      note: talk.revisitOn ? notes.revisitOn(sayDay(talk.revisitOn)) : talk.heldOn && notes.noRevisitDay,
    },
  ]
}

const dayOr = (on: string | null, otherwise: string | null) => (on === null ? otherwise : sayDay(on))

function whoSigns(talk: Talk): string {
  const other = talk.toSigned || talk.toSignedOnPaper
  if (talk.fromSigned && other) return words.notes.signedBoth(talk.toSignedOnPaper)
  return words.notes.waits(
    [talk.fromSigned ? '' : talk.from.name, other ? '' : talk.to.name].filter(Boolean).join('、'),
  )
}

function Papers({ talk }: { talk: Talk }) {
  const params = { id: talk.id }
  return (
    <Section title={words.documents}>
      <p className="papers">
        <FileLink href={addressOf(talkNotice, { params })}>{words.notice}</FileLink>
        {talk.heldOn && <FileLink href={addressOf(talkRecord, { params })}>{words.record}</FileLink>}
      </p>
      {talk.heldOn && <p className="quiet">{words.recordHint}</p>}
      {talk.signId && (
        <p className="more">
          <Link to={`/signs/${talk.signId}`}>{words.fromSign}</Link>
        </p>
      )}
    </Section>
  )
}

/** A day that still lies before the talk, with who set it. */
function DayOf({ talk, on }: { talk: Talk; on: string }) {
  return <DueText on={on} workdaysLeft={null} of={{ kind: 'talk', id: talk.id }} />
}

function Content({ talk }: { talk: Talk }) {
  const held = talk.heldOn !== null
  const pairs: [string, React.ReactNode][] = [
    [words.who, talk.from.name],
    [words.to, talk.unit ? `${talk.to.name}（${talk.unit.name}）` : talk.to.name],
    [words.with, talk.with?.name],
    [
      words.plannedOn,
      talk.plannedOn && (held ? <DateText on={talk.plannedOn} /> : <DayOf talk={talk} on={talk.plannedOn} />),
    ],
    [words.place, talk.place],
    [words.basis, <ProvisionMark key="basis" provision={talk.basis} />],
    [words.reason, talk.reason],
    [held ? words.pointsHeld : words.points, talk.points],
    [words.reply, talk.reply],
    [words.undertaking, talk.undertaking],
    [
      words.revisitOn,
      talk.revisitOn &&
        (talk.state === 'signed' ? <DayOf talk={talk} on={talk.revisitOn} /> : <DateText on={talk.revisitOn} />),
    ],
    [words.revisitFound, talk.revisitFound],
  ]
  return (
    <Section title={words.content}>
      <dl className="pairs pairs-below">
        {pairs
          .filter(([, what]) => what)
          .map(([name, what]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd className="written">{what}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
