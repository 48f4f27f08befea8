import type { DueOf } from '../../../contract/due-days.ts'
import { useMe } from '../../api/use-me.ts'
import { sayDay, sayDue, saySpan } from '../../words/days.ts'
import { kitWords } from '../../words/kit.ts'
import { Opening } from '../grounds/Opening.tsx'
import { DueDerivation } from './DueDerivation.tsx'

/** 2026年3月5日(周四) */
export function DateText({ on }: { on: string }) {
  return (
    <time dateTime={on} className="day">
      {sayDay(on)}
    </time>
  )
}

/** 3月5日至3月20日 */
export function SpanText({ from, to }: { from: string; to: string | null }) {
  const { today } = useMe()
  return <span className="day">{saySpan(from, to, today)}</span>
}

type Due = {
  on: string
  workdaysLeft: number | null
  provisional?: boolean
  /** What it is the last day of: then it opens to how it was found. */
  of?: { kind: DueOf; id: string }
}

/** The last day, and how much of it is left: late in amber with the days, the last day itself in red. */
export function DueText(it: Due) {
  const { today } = useMe()
  const due = sayDue(it.on, it.workdaysLeft, today)
  const left = <span className={`due-${due.tone}`}>{due.says}</span>
  const { of } = it
  return (
    <span className="due">
      <DateText on={it.on} />
      {of ? (
        <Opening mark={left} className="due-mark">
          {(open) => <DueDerivation kind={of.kind} id={of.id} open={open} />}
        </Opening>
      ) : (
        left
      )}
      {it.provisional && <Opening mark={kitWords.provisional}>{kitWords.provisionalWhy}</Opening>}
    </span>
  )
}
