import { Link } from 'react-router'
import type { seeInPerson } from '../../../contract/in-person.ts'
import type { Reply } from '../../api/ask.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Section } from '../../kit/Page.tsx'
import { inPersonWords as words } from '../../words/in-person.ts'
import { pathOfMatter } from './path-of-matter.ts'

/** What waits for him, longest first; he records what he does about it from here, the matter filled in. */
export function InPersonNow({ it, own }: { it: Reply<typeof seeInPerson>; own: boolean }) {
  if (it.now.length === 0) return null
  return (
    <Section title={words.now} lead={words.nowLead}>
      <ol className="lines">
        {it.now.map(({ why, since, duty, matter }, at) => (
          <li key={matter.key} className="matter-now">
            <div>
              <h3 className="line-title">
                <Link to={pathOfMatter(matter.key)}>{matter.title}</Link>
              </h3>
              {matter.what && <p className="clamped">{matter.what}</p>}
              <p className="line-notes">
                <span>{why === 'untouched' ? words.untouched(since) : words.notBegun(since, matter.state)}</span>
                <span>{matter.number}</span>
              </p>
            </div>
            {own && (
              <LinkButton
                to={`/acts/new?for=duty:${duty}&matter=${matter.key}`}
                {...(at === 0 ? { look: 'main' } : {})}
              >
                {words.record}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
      {it.nowMore && <p className="quiet">{words.nowMore}</p>}
    </Section>
  )
}
