import { Link } from 'react-router'
import { listSecretaries } from '../../../contract/in-person.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Page } from '../../kit/Page.tsx'
import { insightWords as words } from '../../words/insight.ts'

/** What may be looked at, each with a sentence on what it shows. */
export default function InsightPage() {
  const { seeCounty } = useMe().may
  const secretaries = useAnswer(listSecretaries, {}).data?.secretaries ?? []
  const entries = words.entries.filter(
    (it) => (seeCounty || !('countyOnly' in it)) && (secretaries.length > 0 || !('secretariesOnly' in it)),
  )
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
