import type { ReactNode } from 'react'
import { sayShortDay } from '../../words/days.ts'
import { kitWords } from '../../words/kit.ts'
import { DateText } from './DateText.tsx'

export type Moment = {
  readonly key: string
  readonly on: string
  readonly says: ReactNode
  /** Where it comes from, in small type. */
  readonly source?: ReactNode
  /** Entered on a later day: shown as 补录 with the day of entry. */
  readonly recordedLateOn?: string | null
  /** The turning point is said in words, never by colour alone. */
  readonly turning?: ReactNode
}

/** Facts in the order in which they happened. */
export function Timeline({ label, moments }: { label: string; moments: readonly Moment[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {moments.map((it) => (
        <li key={it.key} className={it.turning ? 'turning' : undefined}>
          <p className="timeline-day">
            <DateText on={it.on} />
            {it.recordedLateOn && (
              <span className="late-entry">
                {kitWords.late} · {kitWords.recordedOn(sayShortDay(it.recordedLateOn))}
              </span>
            )}
          </p>
          {it.turning && <p className="timeline-turning">{it.turning}</p>}
          <div className="timeline-says">{it.says}</div>
          {it.source && <p className="timeline-source">{it.source}</p>}
        </li>
      ))}
    </ol>
  )
}
