import { join } from 'node:path'
import { clockPart } from './clock/clock-part.ts'
import { findingsPart } from './findings/findings-part.ts'
import { importPart } from './import/import-part.ts'
import { listsPart } from './lists/lists-part.ts'
import { procedurePart } from './procedure/procedure-part.ts'
import { replayPart } from './replay/replay-part.ts'
import { describeMachine, loadNow } from './reporting/machine.ts'
import type { Part } from './reporting/part.ts'
import { writeBlock } from './reporting/results.ts'
import { startPart } from './start/start-part.ts'

const RESULTS = join(import.meta.dirname, 'RESULTS.md')
const PARTS: readonly Part[] = [clockPart, procedurePart, replayPart, importPart, listsPart, findingsPart, startPart]

/** `npm run bench` measures everything; `npm run bench -- lists clock` only those. */
async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !PARTS.some((it) => it.name === name))
  if (unknown.length > 0) {
    throw new RangeError(`no such part: ${unknown.join(', ')}; there are ${PARTS.map((it) => it.name).join(', ')}`)
  }
  const machine = describeMachine()
  console.log(machine)
  for (const part of PARTS.filter((it) => wanted.length === 0 || wanted.includes(it.name))) {
    const before = loadNow()
    console.log(`\n${part.name}\n${part.method}\n`)
    const tables = await part.measure((line) => console.error(line))
    console.log(tables)
    writeBlock(RESULTS, part.name, `${machine} · load before: ${before}\n\n${part.method}\n\n${tables}`)
  }
}

// Ended from outside, the database that runs for us is told to end too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

await run(process.argv.slice(2))
