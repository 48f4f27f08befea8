import { useId } from 'react'
import { Fills, fillOf, type Kind, Legend } from './Fills.tsx'
import { layBar } from './lay-bar.ts'
import './charts.css'

type Counts<Key extends string> = Readonly<Record<Key, number>>
export type BarRow<Key extends string> = {
  readonly key: string
  readonly label: string
  readonly counts: Counts<Key>
  /** The numbers in words, at the end of the bar. */
  readonly says: string
}

/** One bar of its parts side by side; `whole` is the count that fills the width. Widths are in parts of it, so it fits any screen. */
export function Bar<Key extends string>(it: {
  id: string
  kinds: readonly Kind<Key>[]
  counts: Counts<Key>
  whole: number
}) {
  const parts = layBar(
    it.kinds.map(({ key }) => it.counts[key]),
    it.whole,
  )
  return (
    <svg className="chart-bar" width="100%" height="18" aria-hidden="true">
      {it.kinds.map(({ key, fill }, nth) => {
        const { from = 0, wide = 0 } = parts[nth] ?? {}
        if (wide === 0) return null
        return (
          <rect
            key={key}
            x={`${from}%`}
            y="1"
            width={`${wide}%`}
            height="16"
            fill={fillOf(it.id, fill)}
            stroke="var(--ink)"
          />
        )
      })}
    </svg>
  )
}

/**
 * Bars under each other, each with its numbers in words. `scale`: 'each' bar fills the width and shows shares of its own
 * count; 'most' gives all one measure. `says` is the finding; the table that stands with it says the same.
 */
export function StackedBars<Key extends string>(it: {
  says: string
  kinds: readonly Kind<Key>[]
  rows: readonly BarRow<Key>[]
  scale: 'each' | 'most'
}) {
  const id = useId()
  const wholeOf = ({ counts }: BarRow<Key>) => it.kinds.reduce((sum, { key }) => sum + counts[key], 0)
  const most = Math.max(1, ...it.rows.map(wholeOf))
  return (
    <div className="chart">
      <Fills id={id} />
      <Legend id={id} kinds={it.kinds} />
      <div className="chart-rows" role="img" aria-label={it.says}>
        {it.rows.map((row) => (
          <div key={row.key} className="chart-row">
            <span className="chart-label">{row.label}</span>
            {wholeOf(row) > 0 && (
              <Bar id={id} kinds={it.kinds} counts={row.counts} whole={it.scale === 'each' ? wholeOf(row) : most} />
            )}
            <span className="chart-says">{row.says}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
