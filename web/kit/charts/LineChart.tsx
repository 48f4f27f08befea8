import './charts.css'

export type Line = { readonly key: string; readonly label: string; readonly parts: readonly number[] }

/** A line is told from another by its dashes and by the shape of its points, not by colour. */
const DASHES = ['', '8 4', '2 4', '12 4 2 4', '4 2', '1 3'] as const
const [TOP, FOOT, HEIGHT] = [12, 188, 200] as const

const y = (part: number) => FOOT - part * (FOOT - TOP)

/** Parts of a whole from one stage to the next, a line each. `says` is the finding; the table that stands with it says the same. */
export function LineChart(it: { says: string; stages: readonly string[]; lines: readonly Line[] }) {
  const x = (at: number) => ((at + 0.5) / it.stages.length) * 100
  return (
    <div className="chart">
      <ul className="chart-legend">
        {it.lines.map((line, nth) => (
          <li key={line.key}>
            <svg width="44" height="14" aria-hidden="true">
              <line x1="0" x2="44" y1="7" y2="7" className="chart-line" strokeDasharray={dashOf(nth)} />
              <Point x="22" y={7} nth={nth} />
            </svg>
            {line.label}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={it.says}>
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          {[0, 0.5, 1].map((part) => (
            <g key={part}>
              <line x1="0" x2="100%" y1={y(part)} y2={y(part)} stroke="var(--line)" />
              <text x="0" y={y(part) - 3}>
                {part * 100}
              </text>
            </g>
          ))}
          {it.lines.map((line, nth) => (
            <g key={line.key}>
              {line.parts.slice(1).map((part, at) => (
                <line
                  // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place
                  key={at}
                  className="chart-line"
                  strokeDasharray={dashOf(nth)}
                  x1={`${x(at)}%`}
                  x2={`${x(at + 1)}%`}
                  y1={y(line.parts[at] ?? 0)}
                  y2={y(part)}
                />
              ))}
              {line.parts.map((part, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place
                <Point key={at} x={`${x(at)}%`} y={y(part)} nth={nth} />
              ))}
            </g>
          ))}
        </svg>
        <div className="chart-stages" style={{ gridTemplateColumns: `repeat(${it.stages.length}, minmax(0, 1fr))` }}>
          {it.stages.map((stage) => (
            <span key={stage}>{stage}</span>
          ))}
        </div>
      </div>
    </div>
  )
}

const dashOf = (nth: number) => DASHES[nth % DASHES.length]

/** Full, empty, square, empty square, and again. */
function Point({ x, y: at, nth }: { x: string; y: number; nth: number }) {
  const fill = nth % 2 === 0 ? 'var(--ink)' : 'var(--paper)'
  if (nth % 4 < 2) return <circle cx={x} cy={at} r="4.5" fill={fill} stroke="var(--ink)" strokeWidth="1.5" />
  return (
    <svg x={x} y={at} width="1" height="1" overflow="visible" aria-hidden="true">
      <rect x="-4" y="-4" width="8" height="8" fill={fill} stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  )
}
