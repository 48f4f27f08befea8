import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import { type Problem, type ProblemStep, seeProblem } from '../../../contract/problems.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayDay, sayShortDay } from '../../words/days.ts'
import {
  problemStateWords,
  problemStepWords,
  sayClass,
  saySource,
  sayStep,
  problemWords as words,
} from '../../words/problems.ts'
import { KnownBefore, Relapses } from './Beside.tsx'
import { Measures } from './Measures.tsx'
import { ProblemStepForm } from './ProblemStepForm.tsx'
import './problems.css'

/** One problem: what is to be done now and by whom, what came back, what was done. */
export default function ProblemPage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeProblem, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(problem) => (
        <Page
          title={`${problem.unit.name}：${sayClass(problem.class)}`}
          lead={words.pageLead(problem.number, problemStateWords[problem.state])}
          beside={<About problem={problem} />}
        >
          {problem.selfPutRight && (
            <p className="notice">
              <strong>{words.selfPutRight}</strong> {words.selfPutRightSays}
            </p>
          )}
          <Now key={`${problem.state}-${problem.version}`} problem={problem} onLatest={() => void found.refetch()} />
          <Relapses problem={problem} />
          <KnownBefore problem={problem} />
          {problem.measures.length > 0 && (
            <Section title={words.measures}>
              <Measures of={problem.measures} />
            </Section>
          )}
          <Done problem={problem} />
        </Page>
      )}
    </Answered>
  )
}

type Taking = { problem: Problem; onLatest: () => void }

function Now({ problem, onLatest }: Taking) {
  const { may, waiting, closedOn } = problem
  const mine = waiting !== null && may.includes(waiting.step) ? waiting.step : null
  const besides = may.filter((it) => it !== mine)
  const taking = { problem, onLatest }
  return (
    <Section title={words.now} notPrinted>
      {closedOn !== null && <p className="problem-next">{words.closedNow(sayDay(closedOn))}</p>}
      {mine !== null && (
        <div className="problem-next">
          <h3>{problemStepWords[mine].todo}</h3>
          <ProblemStepForm {...taking} step={mine} />
        </div>
      )}
      {mine === null && waiting !== null && <p className="problem-next">{sayWaiting(waiting)}</p>}
      {besides.map((step) => (
        <AtHand key={step} {...taking} step={step} />
      ))}
    </Section>
  )
}

function sayWaiting({ step, people }: NonNullable<Problem['waiting']>): string {
  if (people.length === 0) return words.nobody
  return words.waiting(people.map((it) => it.name).join('或者'), problemStepWords[step].todo)
}

function AtHand({ step, ...taking }: Taking & { step: ProblemStep }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="problem-at-hand" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{problemStepWords[step].todo}</summary>
      {open && <ProblemStepForm {...taking} step={step} />}
    </details>
  )
}

/** What was done, as it happened, newest last; the list that stands above is not said again. */
function Done({ problem }: { problem: Problem }) {
  const current = problem.measures.length > 0 ? problem.steps.findLast((it) => it.step === 'measures')?.nth : undefined
  if (problem.steps.length === 0) return null
  return (
    <Section title={words.doneSteps}>
      <ol className="lines">
        {problem.steps.map((it) => (
          <li key={it.nth}>
            <h3 className="line-title">{sayStep(it)}</h3>
            <p className="line-notes">
              <span>{words.by(it.by.name, sayDay(it.on))}</span>
              {it.recordedOn > it.on && <span className="late-entry">{words.late(sayShortDay(it.recordedOn))}</span>}
            </p>
            {it.says.length > 0 && (
              <dl className="pairs pairs-below">
                {it.says.map(({ label, text }) => (
                  <div key={label} className="pair">
                    <dt>{words.said[label]}</dt>
                    <dd className="written">{text}</dd>
                  </div>
                ))}
              </dl>
            )}
            {it.measures.length > 0 && it.nth !== current && <Measures of={it.measures} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function About({ problem: it }: { problem: Problem }) {
  const { labels } = words
  return (
    <Section title={words.facts}>
      <dl className="pairs pairs-below">
        <Pair label={labels.what}>{it.what}</Pair>
        <Pair label={labels.source}>{saySourceOf(it)}</Pair>
        <Pair label={labels.foundBy}>{it.foundBy}</Pair>
        <Pair label={labels.foundOn}>
          <DateText on={it.foundOn} />
          {it.recordedOn > it.foundOn && (
            <span className="late-entry">{` ${words.late(sayShortDay(it.recordedOn))}`}</span>
          )}
        </Pair>
        <Pair label={labels.raisedBy}>{it.raisedBy.name}</Pair>
        <Pair label={labels.onTheDay}>{sayOnTheDay(it.onTheDay)}</Pair>
        {it.responsible && it.onTheDay.every(({ as }) => as !== 'head') && (
          <Pair label={labels.responsible}>{it.responsible.name}</Pair>
        )}
      </dl>
    </Section>
  )
}

/** A number that begins with the word for its source says it already: 暗访〔2026〕1号. */
function saySourceOf({ source, sourceNumber }: Problem): string {
  const said = saySource(source)
  return sourceNumber.startsWith(said) ? sourceNumber : `${said} ${sourceNumber}`.trim()
}

function sayOnTheDay(answerable: Problem['onTheDay']): string {
  const said = answerable.map(({ person, as }) => `${person.name}（${words.as[as]}）`)
  return said.length === 0 ? words.nobodyThen : said.join('、')
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd className="written">{children}</dd>
    </div>
  )
}
