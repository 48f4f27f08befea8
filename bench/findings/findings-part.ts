import { type FullCounty, fullCounty, prepared } from '../lists/full-county.ts'
import { type Listener, listenerOn } from '../lists/statements.ts'
import { inScratchFolder } from '../measuring/scratch.ts'
import { loadNow } from '../reporting/machine.ts'
import type { Part } from '../reporting/part.ts'
import { table, whole } from '../reporting/table.ts'
import { addCounty, FACTS, FULL_COUNTIES, SIZE } from './counties.ts'
import { at, many, ms, times } from './figures.ts'
import { FINDINGS } from './findings.ts'
import { fromScratch, type Scratch } from './from-scratch.ts'
import { peerTable } from './peer.ts'
import { servedTables } from './served.ts'

const STAGES = [1, FULL_COUNTIES, 25]
/** Of few counties the middle of so many rounds speaks; many speak for themselves. */
const ROUNDS = 3
const AT_ONCE = 4

export const findingsPart: Part = {
  name: 'findings',
  method: `${FULL_COUNTIES} counties of ${many(SIZE.occurrences)} occurrences, ${many(SIZE.acts)} acts and some ${many(FACTS)} facts each, over five years, on the PostgreSQL that is brought along with the settings it is shipped with; then up to 25 with the organisation and the facts alone, since occurrences and acts bear on no sign (of the patterns two ask for a leader's acts). The facts are invented as for \`replay\`, another seed for each county: absences and who saw them, reminders, talks, checks, violations, problems known and dealt with, one talk or absence in a hundred withdrawn. *From scratch*: every stored sign of a county deleted, then \`raiseSigns\` in its transaction: all facts read, all signs derived with words and addressees, stored and kept; one county after the other, the mean of the counties, of up to five counties the middle of three rounds. *patterns*, *started*: the three patterns of how leaders answer for their lines, and what each leader started himself, at all leaders that the head of the commission looks at, over all five years, in one statement each; nothing is stored; of *started* the deeds are counted. *bare*: the very statements with the very values that this was heard to send, without those of the ledger, through the same driver on one connection, as a superuser, in one transaction, right after it. *One fact*: sent as \`POST /api/facts\` over HTTP by the supervision office with ${FULL_COUNTIES} counties filled, one after the other, eight kinds in turn; from sending to the answer, after which it is kept, its signs stand and what follows from them is prepared. *anew*: what it took before, the whole county judged again, nothing having changed. *json-rules-engine*: the facts of one county in memory, in a process of its own. Its rules compare values of one run and know no two facts of a kind, no working days, no "none of them": what was seen, reminded and talked last, where clocks and windows end is looked up for it beforehand and not timed, and it is asked once for each candidate; neither words nor addressees nor joined grounds are asked of it. *matched*: earlier and further are paired beforehand by our index; *unmatched*: all pairs of absences and of violations of the county, whose unit, head, leader and line its rules compare. Ours does all of it: indexing, deriving, words. *Latency*: one who asks at a time over HTTP; the township secretaries who read one against the head of the supervision office, the curve of the same tasks among 200 chains of tasks; the middle of three rounds by rate, turn about; by itself what the head of the supervision office opens over all five years: all leaders, and the study.`,
  measure: (say) =>
    inScratchFolder(async (folder) => {
      const full = await fullCounty(folder, SIZE)
      return measure(full, folder, say).finally(full.close)
    }),
}

async function measure(full: FullCounty, folder: string, say: (line: string) => void): Promise<string> {
  const listener = listenerOn(full.db.pool)
  const rows: (string | number)[][] = []
  let [served, filled] = ['', 0]
  for (const stage of STAGES) {
    while (filled < stage) filled = await addSome(full, filled + 1, stage, folder)
    await settle(full)
    say(`${stage} counties are filled, load ${loadNow()}`)
    rows.push(...(await scratchRows(full, listener, stage)))
    say(rows.at(-1)?.join(' · ') ?? '')
    if (stage === FULL_COUNTIES) served = `${await servedTables(full, say)}\n\n${await peerTable(full)}`
  }
  const heads = [
    'from scratch',
    'counties',
    'found a county',
    'ours, a county',
    'bare, a county',
    'ours of bare',
    'load',
  ]
  return `PostgreSQL ${full.version}\n\n${table(heads, rows)}\n\n${served}`
}

/** What filling left to be written is written before anything is measured. */
async function settle(full: FullCounty): Promise<void> {
  await prepared(full.bareUrl, async (client) => {
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  })
}

/** Filling is not measured and mostly waits: a few at once. @returns the last. */
async function addSome(full: FullCounty, first: number, stage: number, folder: string): Promise<number> {
  const last = Math.min(stage, first + AT_ONCE - 1)
  const counties = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  await Promise.all(counties.map((it) => addCounty(full, it, folder)))
  return last
}

async function scratchRows(full: FullCounty, listener: Listener, stage: number): Promise<(string | number)[][]> {
  const counties = Array.from({ length: stage }, (_, at) => at + 1)
  const rows: (string | number)[][] = []
  for (const finding of FINDINGS) {
    const found: Scratch[] = []
    for (let round = 0; round < (stage > FULL_COUNTIES ? 1 : ROUNDS); round += 1)
      found.push(await fromScratch(full, listener, finding, counties))
    const middle = (what: keyof Scratch) =>
      at(
        found.map((it) => it[what]),
        0.5,
      )
    const [ours, bare] = [middle('ours'), middle('bare')]
    rows.push([finding.name, stage, whole(middle('found')), ms(ours), ms(bare), times(ours / bare), loadNow()])
  }
  return rows
}
