import type { seeAttenuation } from '../../../contract/attenuation.ts'
import type { Reply } from '../../api/ask.ts'
import { LineChart } from '../../kit/charts/LineChart.tsx'
import { stageOrder, levelWords as words } from '../../words/levels.ts'

type Level = Reply<typeof seeAttenuation>['levels'][number]

const share = (level: Level, stage: (typeof stageOrder)[number]) =>
  level.reached.sent === 0 ? 0 : level.reached[stage] / level.reached.sent

/** Of what each level was given, how much came as far as each stage. The table below it says the same. */
export function LevelsCurve({ levels, says }: { levels: readonly Level[]; says: string }) {
  return (
    <LineChart
      says={`${words.curve}：${says}`}
      stages={stageOrder.map((it) => words.stages[it])}
      lines={levels.map((level) => ({
        key: level.title,
        label: level.title,
        parts: stageOrder.map((stage) => share(level, stage)),
      }))}
    />
  )
}
