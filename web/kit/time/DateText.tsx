import { useMe } from '../../api/use-me.ts'
import { sayDay, sayDue, saySpan } from '../../words/days.ts'
import { kitWords } from '../../words/kit.ts'
import { Opening } from '../grounds/Opening.tsx'

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

/** The last day, and how much of it is left: late in amber with the days, the last day itself in red. */
export function DueText(it: { on: string; workdaysLeft: number | null; provisional?: boolean }) {
  const { today } = useMe()
  const due = sayDue(it.on, it.workdaysLeft, today)
  return (
    <span className="due">
      <DateText on={it.on} />
      <span className={`due-${due.tone}`}>{due.says}</span>
      {it.provisional && <Opening mark={kitWords.provisional}>{kitWords.provisionalWhy}</Opening>}
    </span>
  )
}
