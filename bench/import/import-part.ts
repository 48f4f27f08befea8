import { statSync } from 'node:fs'
import { join } from 'node:path'
import { inOwnProcess } from '../measuring/own-process.ts'
import { inScratchFolder } from '../measuring/scratch.ts'
import type { Part } from '../reporting/part.ts'
import { mebibytes, share, table, whole } from '../reporting/table.ts'
import type { Made } from './many-counties.ts'
import type { Parsed } from './parse-workbook.ts'
import type { ReadCounty } from './read-county.ts'

/** The guard of the import; a workbook of more rows is refused. */
const MOST_ROWS = 200_000

export const importPart: Part = {
  name: 'import',
  method: `testing/data/qinghe.xlsx many times over, unit names and numbers made distinct, written with the spreadsheet library: as many copies as stay under the guard of ${MOST_ROWS.toLocaleString('en')} rows (a hundred would be refused). *import*: the file opened with every guard, its tables found, every row taken or reported, nothing written; *bare*: the spreadsheet library opens the same file and shows every cell as text. Each in a process of its own; memory is the most that process ever held.`,
  measure: (say) =>
    inScratchFolder(async (folder) => {
      const file = join(folder, 'many.xlsx')
      const child = <Found>(name: string, task: object) =>
        inOwnProcess<object, Found>(new URL(`./${name}.ts`, import.meta.url), { file, ...task })
      const { copies, rows } = (await child<Made>('many-counties', { mostRows: MOST_ROWS })).found
      const size = `${copies} copies, ${rows.toLocaleString('en')} rows, ${mebibytes(statSync(file).size)}`
      say(size)
      const bare = await child<Parsed>('parse-workbook', {})
      const ours = await child<ReadCounty>('read-county', {})
      const { readMs, takeMs, taken, faults } = ours.found
      const perSecond = (ms: number) => whole((rows / ms) * 1000)
      const line = (what: string, ms: number, peak: string) => [
        what,
        perSecond(ms),
        share(perSecond(ms), perSecond(bare.found.ms)),
        `${(ms / 1000).toFixed(1)} s`,
        peak,
      ]
      const lines = [
        line('bare, the library alone', bare.found.ms, mebibytes(bare.peakBytes)),
        line('import: opening', readMs, ''),
        line('import: taking', takeMs, ''),
        line('import, all of it', readMs + takeMs, mebibytes(ours.peakBytes)),
      ]
      const told = Object.entries(taken).map(([what, count]) => `${what} ${count.toLocaleString('en')}`)
      return `${size}; taken: ${told.join(', ')}; faults ${faults}\n\n${table(['', 'rows/s', 'of bare', 'time', 'peak memory'], lines)}`
    }),
}
