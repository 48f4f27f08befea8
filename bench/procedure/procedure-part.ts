import { startEmbedded } from '../../server/platform/database/embedded/index.ts'
import { inOwnProcess } from '../measuring/own-process.ts'
import { inScratchFolder } from '../measuring/scratch.ts'
import type { Part } from '../reporting/part.ts'
import { table, whole } from '../reporting/table.ts'
import type { Walked, WalkTask } from './walk-matters.ts'

const ROUNDS = 5
const IN_MEMORY = { ours: 100_000, 'bpmn-engine': 500 } as const
const IN_ROWS = { ours: 2_000, 'bpmn-engine': 500 } as const
const WALK = new URL('./walk-matters.ts', import.meta.url)

export const procedurePart: Part = {
  name: 'procedure',
  method: `One process of two tasks, registered by the one and approved by another, as our table and as BPMN for bpmn-engine 25.0.1. A step: the matter is recovered from the text that was kept, the step is decided with what is entered, and the matter is kept as text again, as a server does between two requests; what was entered stays with the matter on both sides. Ours also judges who may take the step, reads every field and tries the gate; bpmn-engine is told the answer. Beginning a matter, for which bpmn-engine reads its XML, is not counted. *in memory*: the texts lie in a map (${IN_MEMORY.ours.toLocaleString('en')} matters ours, ${IN_MEMORY['bpmn-engine']} theirs); *in rows*: each is a row of the PostgreSQL that is brought along, read and written by the same two statements on one connection (${IN_ROWS.ours.toLocaleString('en')} and ${IN_ROWS['bpmn-engine']}). Each round in a process of its own, turn about; the middle of ${ROUNDS} rounds. *Bytes*: the kept text in UTF-8 after the first step and at the end; in brackets without the copy of the process that bpmn-engine keeps with every matter.`,
  measure: (say) =>
    inScratchFolder(async (folder) => {
      const server = await startEmbedded(folder)
      try {
        const found: Row[] = []
        for (const kept of ['in memory', 'in rows'] as const) {
          say(kept)
          found.push(...(await compared(kept, kept === 'in rows' ? server.connectionString : null)))
        }
        return asTable(found)
      } finally {
        await server.stop()
      }
    }),
}

type Row = {
  readonly name: WalkTask['side']
  readonly kept: string
  readonly perSecond: number
  readonly walked: Walked
}

async function compared(kept: 'in memory' | 'in rows', url: string | null): Promise<Row[]> {
  const names = ['ours', 'bpmn-engine'] as const
  const rounds = new Map<WalkTask['side'], Walked[]>(names.map((it) => [it, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of names) {
      const matters = (url === null ? IN_MEMORY : IN_ROWS)[side]
      rounds.get(side)?.push((await inOwnProcess<WalkTask, Walked>(WALK, { side, matters, url })).found)
    }
  }
  return names.map((name) => {
    const walked = middleOf(rounds.get(name) ?? [])
    return { name, kept, perSecond: (walked.steps / walked.ms) * 1000, walked }
  })
}

function middleOf(rounds: readonly Walked[]): Walked {
  const found = rounds.toSorted((one, other) => one.ms - other.ms)[Math.floor(rounds.length / 2)]
  if (!found) throw new RangeError('no round was run')
  return found
}

function asTable(rows: readonly Row[]): string {
  return table(
    ['', 'kept', 'steps/s', 'times bpmn-engine', 'bytes after the first step', 'bytes at the end'],
    rows.map(({ name, kept, perSecond, walked }) => {
      const theirs = rows.find((it) => it.kept === kept && it.name === 'bpmn-engine')?.perSecond ?? Number.NaN
      const bytes = (at: 0 | 1) => {
        const [all, own] = [walked.bytes[at], walked.own[at]]
        return all === own ? `${all.toLocaleString('en')}` : `${all.toLocaleString('en')} (${own.toLocaleString('en')})`
      }
      return [name, kept, whole(perSecond), perSecond / theirs, bytes(0), bytes(1)]
    }),
  )
}
