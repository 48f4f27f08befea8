import type { ReactNode } from 'react'
import type { Day } from '../../../engine/dates/index.ts'
import { dayNumber } from '../../../engine/dates/index.ts'
import { useMe } from '../../api/use-me.ts'
import { sayShortDay, saySpan } from '../../words/days.ts'
import { kitWords } from '../../words/kit.ts'

export type Held = {
  readonly key: string
  readonly who: ReactNode
  readonly name: string
  readonly from: string
  readonly to: string | null
}

/**
 * Who held a post, one after the other, as a strip with the gaps open; below it the same in words.
 * `from` and `until` are the days at the two ends of the strip.
 */
export function Band(it: { label: string; single: boolean; held: readonly Held[]; from: string; until: string }) {
  const { today } = useMe()
  const first = dayNumber(it.from as Day)
  const length = Math.max(1, dayNumber(it.until as Day) - first)
  const place = (on: string) => Math.min(100, Math.max(0, ((dayNumber(on as Day) - first) / length) * 100))
  return (
    <div className="band">
      <h3>{it.label}</h3>
      <div className="band-strip" aria-hidden="true">
        {it.held.map((held) => {
          const left = place(held.from)
          return (
            <span key={held.key} style={{ left: `${left}%`, width: `${place(held.to ?? it.until) - left}%` }}>
              {held.name}
            </span>
          )
        })}
        {today >= it.from && today <= it.until && <i style={{ left: `${place(today)}%` }} />}
      </div>
      <p className="band-ends" aria-hidden="true">
        <span>{sayShortDay(it.from)}</span>
        <span>{sayShortDay(it.until)}</span>
      </p>
      <ol className="band-list">
        {it.held.length === 0 && <li>{kitWords.vacant}</li>}
        {it.held.map((held) => (
          <li key={held.key}>
            {held.who} <span className="day">{saySpan(held.from, held.to, today)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
