import type { seeAttenuation } from '../../../contract/attenuation.ts'
import type { Reply } from '../../api/ask.ts'
import { stageOrder, levelWords as words } from '../../words/levels.ts'

type Level = Reply<typeof seeAttenuation>['levels'][number]

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 220, 48, 16]
const STEP = (WIDTH - LEFT - 72) / (stageOrder.length - 1)
/** A line is told from another by its dashes and by its name at the end, not by colour. */
const DASHES = ['', '8 4', '2 4', '12 4 2 4', '4 2', '1 3'] as const

const share = (level: Level, stage: (typeof stageOrder)[number]) =>
  level.reached.sent === 0 ? 0 : level.reached[stage] / level.reached.sent
const x = (at: number) => LEFT + at * STEP
const y = (part: number) => TOP + (1 - part) * (HEIGHT - TOP - 40)

/** Of what each level was given, how much came as far as each stage. The table below it says the same. */
export function LevelsCurve({ levels }: { levels: readonly Level[] }) {
  return (
    <svg className="levels-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.curve}>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line x1={LEFT} x2={WIDTH - 72} y1={y(part)} y2={y(part)} stroke="var(--line)" />
          <text x={LEFT - 8} y={y(part) + 4} textAnchor="end" fontSize="11">
            {part * 100}
          </text>
        </g>
      ))}
      {stageOrder.map((stage, at) => (
        <text key={stage} x={x(at)} y={HEIGHT - 14} textAnchor="middle" fontSize="12">
          {words.stages[stage]}
        </text>
      ))}
      {levels.map((level, nth) => (
        <g key={level.title}>
          <polyline
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={DASHES[nth % DASHES.length]}
            points={stageOrder.map((stage, at) => `${x(at)},${y(share(level, stage))}`).join(' ')}
          />
          <text x={WIDTH - 66} y={y(share(level, 'confirmed')) + 4 - nth * 13} fontSize="12">
            {level.title}
          </text>
        </g>
      ))}
    </svg>
  )
}
