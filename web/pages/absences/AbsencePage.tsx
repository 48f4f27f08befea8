import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ABSENCE_WHYS, type AbsenceReport, seeAbsenceReport } from '../../../contract/absences.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { absenceStateWords, absenceWords, sayAway, sayHalfDay } from '../../words/absences.ts'
import { Now } from './Now.tsx'
import { Rules } from './PlanNotice.tsx'

const words = absenceWords.see

/** One report: what to do now, what was reported, what changed. */
export default function AbsencePage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeAbsenceReport, { params: { id } })
  return (
    <Answered title={absenceWords.title} question={found}>
      {(report) => (
        <Page title={words.of(report.person.name)} lead={leadOf(report)} beside={<Rules rules={report.rules} />}>
          <Now key={report.version} report={report} onLatest={() => void found.refetch()} />
          <Content report={report} />
          {report.changes.length > 0 && <Changes report={report} />}
        </Page>
      )}
    </Answered>
  )
}

/** What it is about, so that whoever approves has read it first. */
function leadOf(report: AbsenceReport): string {
  const late = report.late ? `，${absenceWords.late(report.lodgedAt)}` : ''
  return `${words.going(sayAway(report), report.place)}${report.number}，${absenceStateWords[report.state]}${late}。`
}

function Content({ report }: { report: AbsenceReport }) {
  const { decision, back } = report
  const by = report.lodgedBy.number === report.person.number ? '' : words.by(report.lodgedBy.name)
  const pairs: [string, ReactNode][] = [
    [words.person, report.person.name],
    [words.unit, report.unit.name],
    [words.days, sayAway(report)],
    [words.place, report.place],
    [words.why, `${ABSENCE_WHYS[report.why]}：${report.whyWords}`],
    [words.standIn, report.standIn?.name],
    [words.reach, report.reach],
    [words.lodged, `${report.late ? absenceWords.late(report.lodgedAt) : absenceWords.lodged(report.lodgedAt)}${by}`],
    [words.shortWhy, report.shortWhy],
    [words.togetherWhy, report.togetherWhy && `${report.togetherWhy}${words.together(names(report.together))}`],
    [words.decision, decision && words.decided(decision.by.name, decision.on, decision.approved)],
    [absenceWords.decide.words, decision?.words],
    [words.back, back && sayHalfDay(back.on, back.half)],
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

const names = (people: readonly { name: string }[]) => people.map((it) => it.name).join('、')

function Changes({ report }: { report: AbsenceReport }) {
  return (
    <Section title={words.changes}>
      <ol className="lines">
        {report.changes.map((it, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes are only ever added
          <li key={at}>
            <p>{`${it.to && it.toHalf ? words.until(sayHalfDay(it.to, it.toHalf)) : words.notGoing}：${it.why}`}</p>
            <p className="quiet">
              {words.changed(it.by.name, it.on)}
              {it.late && ` · ${words.changedLate}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
