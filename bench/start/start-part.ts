import { inScratchFolder } from '../measuring/scratch.ts'
import type { Part } from '../reporting/part.ts'
import { table } from '../reporting/table.ts'
import { type FileLoad, pageLoad } from './page-load.ts'
import { startProgram } from './program.ts'

const ROUNDS = 3

export const startPart: Part = {
  name: 'start',
  method: `What \`npm start\` runs, with dependencies installed and the web built beforehand: from the command until \`/\` and \`/api/sign-in\` were both answered. *cold*: an empty data folder, so the database is made, migrated and filled with the invented county; *second*: the same folder again after Ctrl-C. The middle of ${ROUNDS} rounds, after one that is not counted. Bytes: the page and all that it names (scripts, modules, style sheets), asked for as a browser does, bodies on the wire; the page's own small chunk comes after.`,
  measure: async (say) => {
    await round(() => {}) // builds the web where its sources are newer; not counted
    const rounds: Round[] = []
    for (let at = 1; at <= ROUNDS; at += 1) rounds.push(await round((line) => say(`round ${at}: ${line}`)))
    const times = [
      ['cold', seconds(middle(rounds.map((it) => it.coldMs)))],
      ['second', seconds(middle(rounds.map((it) => it.secondMs)))],
    ]
    return `${table(['start', 'first served page'], times)}\n\n${weights(rounds.at(-1)?.files ?? [])}`
  },
}

type Round = { readonly coldMs: number; readonly secondMs: number; readonly files: readonly FileLoad[] }

function round(say: (line: string) => void): Promise<Round> {
  return inScratchFolder(async (folder) => {
    const first = await startProgram(folder)
    await first.stop()
    const again = await startProgram(folder)
    const files = await pageLoad(again.address).finally(again.stop)
    say(`cold ${seconds(first.servedMs)}, second ${seconds(again.servedMs)}`)
    return { coldMs: first.servedMs, secondMs: again.servedMs, files }
  })
}

function weights(files: readonly FileLoad[]): string {
  const total = (of: (it: FileLoad) => number) => files.reduce((sum, it) => sum + of(it), 0)
  const rows = files.map((it) => [
    it.path.replace(/-[\w-]{8}\./, '-….'),
    it.sent.toLocaleString('en'),
    it.encoding,
    it.plain.toLocaleString('en'),
  ])
  const sum = ['all', total((it) => it.sent).toLocaleString('en'), '', total((it) => it.plain).toLocaleString('en')]
  return table(['first page', 'bytes sent', 'encoding', 'bytes unpacked'], [...rows, sum])
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const middle = (all: readonly number[]) =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN
