import { Link } from 'react-router'
import { ABSENCE_WHYS, type AbsenceReport, listAbsenceReports } from '../../../contract/absences.ts'
import { usePages } from '../../api/use-answer.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Lines } from '../../kit/Lines.tsx'
import { Page } from '../../kit/Page.tsx'
import { absenceStateWords, sayAway, absenceWords as words } from '../../words/absences.ts'

/** One's own reports and those of the people one answers for, newest leaving first. */
export default function AbsencesPage() {
  const found = usePages(listAbsenceReports, { query: {} })
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <LinkButton to="/absences/new" look="main">
          {words.report}
        </LinkButton>
      }
    >
      <Lines of={found} empty={words.empty}>
        {(it) => <Line report={it} />}
      </Lines>
    </Page>
  )
}

function Line({ report }: { report: AbsenceReport }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/absences/${report.id}`}>{`${report.person.name}：${sayAway(report)}`}</Link>
      </h2>
      <p className="clamped">{`${report.place}，${ABSENCE_WHYS[report.why]}：${report.whyWords}`}</p>
      <p className="line-notes">
        <span>{absenceStateWords[report.state]}</span>
        {report.late && <span>{words.late(report.lodgedAt)}</span>}
        <span>{report.unit.name}</span>
        <span>{report.number}</span>
      </p>
    </li>
  )
}
