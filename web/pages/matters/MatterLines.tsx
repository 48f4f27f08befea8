import { Link } from 'react-router'
import type { MatterLine } from '../../../contract/matters.ts'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { matterWords as words } from '../../words/matters.ts'

/** Matters named beside something else. */
export function MatterLines({ of }: { of: readonly MatterLine[] }) {
  if (of.length === 0) return null
  return (
    <ul className="lines">
      {of.map((it) => (
        <li key={it.id}>
          <Link to={`/matters/${it.id}`}>{nameOf(it)}</Link>
          {it.called && <p className="clamped">{it.called}</p>}
          <p className="line-notes">
            <span>{it.stateTitle}</span>
            <span>{it.number}</span>
            <DateText on={it.openedOn} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const nameOf = ({ title, about }: MatterLine) => (about === '' ? title : `${title}：${about}`)

/** One line of a list of matters. */
export function MatterListLine({ matter }: { matter: MatterLine }) {
  const day = matter.dueOn ?? matter.plannedOn
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/matters/${matter.id}`}>{nameOf(matter)}</Link>
      </h2>
      {matter.called && <p className="clamped">{matter.called}</p>}
      <p className="line-notes">
        <span>{matter.stateTitle}</span>
        {matter.waitsForMe && <span className="waits">{words.waits}</span>}
        {matter.notes.map((it) => (
          <span key={it}>{it}</span>
        ))}
        <span>{matter.number}</span>
        <span>{words.opened(sayDay(matter.openedOn))}</span>
        {day && (
          <span>
            {matter.dueOn ? words.due : words.planned}{' '}
            <DueText on={day} workdaysLeft={null} of={{ kind: 'matter', id: matter.id }} />
          </span>
        )}
      </p>
    </li>
  )
}
