import { useId } from 'react'
import { type Fill, Fills, fillOf, type Kind, Legend } from './Fills.tsx'
import { layLanes, type Tick, timeScale } from './time-scale.ts'
import './charts.css'

export type TimePoint = { readonly key: string; readonly on: string; readonly mark: string }
export type TimeSpan = { readonly from: string; readonly to: string; readonly fill: Fill }
export type TimeBar = {
  readonly key: string
  /** What it is and how it stands, in words. */
  readonly says: string
  readonly spans: readonly TimeSpan[]
  /** Days marked on the bar with a letter or two. */
  readonly marks: readonly { readonly on: string; readonly mark: string }[]
}

const [LANE, NEAR] = [26, 8]
const wideOf = (mark: string) => Math.max(22, mark.length * 8 + 10)

/** Points by day over bars by day on one axis of months, today as a line. `says` is the finding; a table says the same. */
export function TimelineChart(it: {
  says: string
  kinds: readonly Kind<string>[]
  points: readonly TimePoint[]
  bars: readonly TimeBar[]
  today: { readonly on: string; readonly label: string }
  sayMonth: (month: string) => string
}) {
  const id = useId()
  const days = [
    it.today.on,
    ...it.points.map((point) => point.on),
    ...it.bars.flatMap((bar) => [
      ...bar.spans.flatMap((span) => [span.from, span.to]),
      ...bar.marks.map((one) => one.on),
    ]),
  ]
  const { place, ticks } = timeScale(days)
  const today = place(it.today.on)
  const lanes = layLanes(
    it.points.map((point) => place(point.on)),
    NEAR,
  )
  const height = (Math.max(0, ...lanes) + 1) * LANE + 4
  return (
    <div className="chart">
      <Fills id={id} />
      <Legend id={id} kinds={it.kinds} />
      <div className="chart-time" role="img" aria-label={it.says}>
        <svg width="100%" height="40" aria-hidden="true">
          <Months ticks={ticks} from={22} height={40} />
          <Today at={today} from={38} height={40} />
          {ticks.map((tick) => (
            <text key={tick.month} x={`${tick.at}%`} y="15" textAnchor={anchorAt(tick.at)}>
              {it.sayMonth(tick.month)}
            </text>
          ))}
          <text x={`${today}%`} y="35" textAnchor={anchorAt(today)} className="chart-today">
            {it.today.label}
          </text>
        </svg>
        <svg width="100%" height={height} aria-hidden="true">
          <Months ticks={ticks} from={0} height={height} />
          <Today at={today} from={0} height={height} />
          {it.points.map((point, nth) => (
            <svg
              key={point.key}
              x={`${place(point.on)}%`}
              y={LANE * (lanes[nth] ?? 0) + 14}
              overflow="visible"
              aria-hidden="true"
            >
              <rect x={-wideOf(point.mark) / 2} y="-11" width={wideOf(point.mark)} height="22" rx="11" />
              <text y="4" textAnchor="middle">
                {point.mark}
              </text>
            </svg>
          ))}
        </svg>
        {it.bars.map((bar) => (
          <div key={bar.key}>
            <p className="chart-bar-says">{bar.says}</p>
            <svg width="100%" height="34" aria-hidden="true">
              <Months ticks={ticks} from={0} height={34} />
              {bar.spans.map((span) => (
                <rect
                  key={`${span.from}-${span.fill}`}
                  x={`${place(span.from)}%`}
                  y="2"
                  width={`${Math.max(0.6, place(span.to) - place(span.from))}%`}
                  height="14"
                  fill={fillOf(id, span.fill)}
                  stroke="var(--ink)"
                />
              ))}
              <Today at={today} from={0} height={34} />
              {bar.marks.map((one) => (
                <text key={`${one.on}-${one.mark}`} x={`${place(one.on)}%`} y="30" textAnchor={anchorAt(place(one.on))}>
                  {one.mark}
                </text>
              ))}
            </svg>
          </div>
        ))}
      </div>
    </div>
  )
}

const anchorAt = (at: number) => (at < 10 ? 'start' : at > 90 ? 'end' : 'middle')

type Uprights = { readonly from: number; readonly height: number }

const Months = ({ ticks, from, height }: Uprights & { ticks: readonly Tick[] }) =>
  ticks.map((it) => (
    <line key={it.month} x1={`${it.at}%`} x2={`${it.at}%`} y1={from} y2={height} stroke="var(--line)" />
  ))

const Today = ({ at, from, height }: Uprights & { at: number }) => (
  <line className="chart-today-line" x1={`${at}%`} x2={`${at}%`} y1={from} y2={height} />
)
