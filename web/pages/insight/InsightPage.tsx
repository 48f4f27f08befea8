import { Link } from 'react-router'
import { useMe } from '../../api/use-me.ts'
import { Page } from '../../kit/Page.tsx'
import { insightWords as words } from '../../words/insight.ts'

/** What may be looked at, each with a sentence on what it shows. */
export default function InsightPage() {
  const { seeCounty } = useMe().may
  const entries = words.entries.filter((it) => seeCounty || !('countyOnly' in it))
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
