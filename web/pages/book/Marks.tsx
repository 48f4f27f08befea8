import { Link } from 'react-router'
import type { BookProvision } from '../../../contract/book.ts'
import { Mark } from '../../kit/grounds/ProvisionMark.tsx'
import { bookWords as words } from '../../words/book.ts'
import { markWords } from '../../words/kit.ts'

type Marked = BookProvision['mark']
const MARKS = Object.keys(markWords) as Marked[]

/** The mark asked for in the address, if any. */
export const markIn = (query: URLSearchParams): Marked | undefined => MARKS.find((it) => it === query.get('mark'))

/** One tab for each mark that occurs, with how often. */
export function MarkTabs(it: { at: string; counts: Readonly<Record<Marked, number>>; chosen: Marked | undefined }) {
  return (
    <nav aria-label={words.marks} className="tabs book-marks">
      <Link to={it.at} aria-current={it.chosen === undefined ? 'page' : undefined}>
        {words.all}
      </Link>
      {MARKS.filter((mark) => it.counts[mark] > 0).map((mark) => (
        <Link key={mark} to={`${it.at}?mark=${mark}`} aria-current={it.chosen === mark ? 'page' : undefined}>
          {markWords[mark].short} {it.counts[mark]}
        </Link>
      ))}
    </nav>
  )
}

export function MarkLegend() {
  return (
    <>
      <h2>{words.meaning}</h2>
      <dl className="book-legend">
        {MARKS.map((mark) => (
          <div key={mark}>
            <dt>
              <Mark of={{ mark, article: '' }} />
            </dt>
            <dd>{markWords[mark].full}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
