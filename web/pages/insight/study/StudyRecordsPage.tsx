import { Link, useSearchParams } from 'react-router'
import { listStudyRecords } from '../../../../contract/study.ts'
import { usePages } from '../../../api/use-answer.ts'
import { useMe } from '../../../api/use-me.ts'
import { Lines } from '../../../kit/Lines.tsx'
import { Page } from '../../../kit/Page.tsx'
import { DateText } from '../../../kit/time/DateText.tsx'
import { saySpan } from '../../../words/days.ts'
import { studyWords as words } from '../../../words/study.ts'
import { spanIn } from '../SpanForm.tsx'

/** The records behind one figure of the study: as many as it says. */
export default function StudyRecordsPage() {
  const { today } = useMe()
  const [query] = useSearchParams()
  const span = spanIn(query)
  const found = usePages(listStudyRecords, { query: { ...span, figure: query.get('figure') ?? '' } })
  const lead = span.from && span.until ? words.recordsLead(saySpan(span.from, span.until, today)) : undefined
  return (
    <Page title={words.recordsTitle} lead={lead}>
      <p className="not-printed">
        <Link to={`/insight/study?${new URLSearchParams(span)}`}>{words.back}</Link>
      </p>
      <Lines of={found} empty={words.recordsEmpty}>
        {(it) => (
          <li>
            <p>
              {it.says} {it.href && <Link to={it.href}>{words.open}</Link>}
            </p>
            <p className="line-notes">
              <DateText on={it.on} />
            </p>
          </li>
        )}
      </Lines>
    </Page>
  )
}
