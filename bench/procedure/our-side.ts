import { day } from '../../engine/dates/index.ts'
import { isEnded, judgeStep, type Matter, type World } from '../../engine/procedures/index.ts'
import { type Side, twoTasks } from './two-tasks.ts'

type Kept = Omit<Matter, 'procedure'>

/** The matter as its rows hold it: the state and every step taken with what was entered. */
export const ourSide: Side = {
  name: 'ours',
  begin: () => JSON.stringify({ state: null, taken: [] } satisfies Kept),
  step: (kept, { step, by, on, inputs }) => {
    const matter: Matter = { procedure: twoTasks, ...(JSON.parse(kept) as Kept) }
    const found = judgeStep(matter, worldOf(by, on), step, inputs)
    if ('refused' in found) throw new Error(`${step}: ${found.refused.says}`)
    const taken = [...matter.taken, { step, on: day(on), by, inputs: found.inputs }]
    return JSON.stringify({ state: found.state, taken } satisfies Kept)
  },
  isEnded: (kept) => isEnded(twoTasks, (JSON.parse(kept) as Kept).state ?? ''),
  own: (kept) => kept,
}

function worldOf(actor: string, today: string): World {
  return {
    today: day(today),
    actor,
    traits: [],
    subject: [],
    headed: [],
    standing: (relation) => (relation === 'supervision-office' ? ['P04', 'P05'] : ['P03']),
    isPerson: () => true,
    isUnit: () => true,
    isBarred: () => false,
    isUnder: () => false,
    lastDay: () => null,
    dissents: [],
  }
}
