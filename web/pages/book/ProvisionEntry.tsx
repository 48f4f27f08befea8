import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { BookProvision, BookUse } from '../../../contract/book.ts'
import { Mark } from '../../kit/grounds/ProvisionMark.tsx'
import { addressOfUse, sayUse, bookWords as words } from '../../words/book.ts'
import { sayShortDay } from '../../words/days.ts'
import { provisionAddress, sayArticle } from '../../words/kit.ts'

/** One claim: where it stands, how sure we are, what it says, what rests on it. `here`: whoever came, came for this one. */
export function ProvisionEntry(it: { provision: BookProvision; linked?: boolean; here?: boolean }) {
  const { provision, linked, here } = it
  const entry = useBroughtHere(here === true)
  const title = sayArticle(provision) || words.provisions
  return (
    <article
      ref={entry}
      tabIndex={-1}
      id={provision.id.split('/')[1]}
      className={here ? 'provision provision-here' : 'provision'}
    >
      <h3>
        {linked ? <Link to={provisionAddress(provision)}>{title}</Link> : title} <Mark of={provision} />
      </h3>
      <p>{provision.says}</p>
      {(provision.since || provision.to) && (
        <p className="quiet">
          {provision.since && words.provisionSince(sayShortDay(provision.since))}
          {provision.to && words.provisionTo(sayShortDay(provision.to))}
        </p>
      )}
      <Uses uses={provision.usedBy} />
    </article>
  )
}

function Uses({ uses }: { uses: readonly BookUse[] }) {
  if (uses.length === 0) return <p className="quiet">{words.unused}</p>
  return (
    <dl className="pairs book-uses" aria-label={words.usedBy}>
      {[...Map.groupBy(uses, (it) => it.kind)].map(([kind, own]) => (
        <div key={kind} className="pair">
          <dt>{words.kinds[kind]}</dt>
          <dd>
            <ul>
              {own.map((it) => (
                <li key={it.id}>
                  <Use use={it} /> {it.of && <span className="quiet">{it.of}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Use({ use }: { use: BookUse }) {
  const to = addressOfUse(use)
  return to === null ? sayUse(use) : <Link to={to}>{sayUse(use)}</Link>
}

/** Comes into sight and takes the focus once the page has settled: the list was not there yet when the address was opened. */
function useBroughtHere(here: boolean) {
  const entry = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!here) return
    const settled = requestAnimationFrame(() => {
      entry.current?.scrollIntoView()
      entry.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(settled)
  }, [here])
  return entry
}
