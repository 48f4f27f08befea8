import { statSync } from 'node:fs'
import { join } from 'node:path'
import { inOwnProcess } from '../measuring/own-process.ts'
import { inScratchFolder } from '../measuring/scratch.ts'
import type { Part } from '../reporting/part.ts'
import { mebibytes, share, table, whole } from '../reporting/table.ts'
import { inventFacts } from './invent-facts.ts'
import type { Parsed } from './parse-lines.ts'
import { qinghe } from './qinghe.ts'
import type { Replayed } from './replay-lines.ts'

const FACTS = 1_000_000

export const replayPart: Part = {
  name: 'replay',
  method: `${FACTS.toLocaleString('en')} facts of all kinds over five years, made from one seed for the county of testing/data/qinghe.xlsx and written as lines of JSON. *replay*: the file read, every line checked against the county, then every sign derived with its words, as the command \`replay\` does; *bare*: the file read and \`JSON.parse\` of each line, all kept. Each in a process of its own; memory is the most that process ever held.`,
  measure: (say) =>
    inScratchFolder(async (folder) => {
      const file = join(folder, 'facts.jsonl')
      inventFacts(file, await qinghe(), FACTS)
      say(`written: ${mebibytes(statSync(file).size)}`)
      const bare = await inOwnProcess<{ file: string }, Parsed>(new URL('./parse-lines.ts', import.meta.url), { file })
      const ours = await inOwnProcess<{ file: string }, Replayed>(new URL('./replay-lines.ts', import.meta.url), {
        file,
      })
      const { facts, signs, readMs, deriveMs } = ours.found
      const perSecond = (ms: number) => whole((facts / ms) * 1000)
      const bareRate = perSecond(bare.found.ms)
      const row = (what: string, ms: number, peak: string) => [
        what,
        perSecond(ms),
        share(perSecond(ms), bareRate),
        `${(ms / 1000).toFixed(1)} s`,
        peak,
      ]
      const rows = [
        row('bare JSON.parse', bare.found.ms, mebibytes(bare.peakBytes)),
        row('replay: reading and checking', readMs, ''),
        row('replay: deriving', deriveMs, ''),
        row('replay, all of it', readMs + deriveMs, mebibytes(ours.peakBytes)),
      ]
      const size = `${facts.toLocaleString('en')} facts (${mebibytes(statSync(file).size)}), ${signs.toLocaleString('en')} signs`
      return `${size}\n\n${table(['', 'facts/s', 'of bare', 'time', 'peak memory'], rows)}`
    }),
}
