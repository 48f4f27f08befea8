import { Link } from 'react-router'
import { seeActing } from '../../../contract/acting.ts'
import { listSecretaries } from '../../../contract/in-person.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Page } from '../../kit/Page.tsx'
import { insightWords as words } from '../../words/insight.ts'

/** What may be looked at, each with a sentence on what it shows; nothing that would be empty for whoever looks. */
export default function InsightPage() {
  const may = useWhatMayBeSeen()
  const entries = words.entries.filter((it) => !('shownTo' in it) || may[it.shownTo])
  return (
    <Page title={words.title} lead={words.lead}>
      <ul className="lines" aria-label={words.parts}>
        {entries.map((it) => (
          <li key={it.to} className="line">
            <Link to={it.to}>{it.title}</Link>
            <p>{it.says}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** Which secretaries and supervising bodies are before him only the server knows; of the bodies one day is enough to ask. */
function useWhatMayBeSeen() {
  const me = useMe()
  const today = me.today as Day
  const { data: people } = useAnswer(listSecretaries, {})
  const { data: acting } = useAnswer(seeActing, { query: { from: today, until: today } })
  return {
    county: me.may.seeCounty,
    secretaries: (people?.secretaries.length ?? 0) > 0,
    bodies: (acting?.bodies.length ?? 0) > 0,
  }
}
