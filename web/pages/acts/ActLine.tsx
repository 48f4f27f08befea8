import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Act } from '../../../contract/duties.ts'
import { DateText } from '../../kit/time/DateText.tsx'
import { natureWords, standingWords, actWords as words } from '../../words/acts.ts'
import { pathOfMatter } from './path-of-matter.ts'

type Shown = {
  act: Act
  showBy?: boolean
  /** Where the matter stands above it already. */
  withoutMatter?: boolean
  children?: ReactNode
}

/** One act in a list: what, for what, what came of it, whether it counts. */
export function ActLine({ act, showBy, withoutMatter, children }: Shown) {
  const confirmed = act.confirmedBy ? words.confirmedBy(act.confirmedBy.name) : ''
  return (
    <li>
      <p>{act.done}</p>
      {act.outcome && (
        <p>
          <span className="quiet">{words.outcomeIs}</span>
          {act.outcome}
        </p>
      )}
      <p className="line-notes">
        {showBy && (
          <span>
            {act.by.name} {act.unit.name}
          </span>
        )}
        <DateText on={act.on} />
        {act.late && <span className="late-entry">{words.late}</span>}
        <span>{act.signId ? <Link to={`/signs/${act.signId}`}>{act.forWhat}</Link> : act.forWhat}</span>
        {act.matter && !withoutMatter && (
          <span>
            <Link to={pathOfMatter(act.matter)}>{words.matter}</Link>
          </span>
        )}
        {act.handedTo && <span>{words.handedTo(act.handedTo.name)}</span>}
        <span>{natureWords[act.nature].label}</span>
        {act.nature === 'action' && (
          <span>
            {standingWords[act.standing]}
            {confirmed}
          </span>
        )}
      </p>
      {children}
    </li>
  )
}
