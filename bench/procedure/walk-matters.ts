import pg from 'pg'
import { bpmnSide } from './bpmn-side.ts'
import { ourSide } from './our-side.ts'
import { ENTERED, type Side } from './two-tasks.ts'

/** `url`: a database that keeps the texts in rows; null keeps them in memory. */
export type WalkTask = { readonly side: 'ours' | 'bpmn-engine'; readonly matters: number; readonly url: string | null }
/** Milliseconds for the steps alone, without beginning; bytes kept after the first step, and at the end. */
export type Walked = {
  readonly steps: number
  readonly ms: number
  readonly bytes: readonly [number, number]
  readonly own: readonly [number, number]
}

type Store = {
  keep(id: number, text: string): unknown
  recover(id: number): string | Promise<string>
  close(): unknown
}

/** So many matters through both tasks, one step after another; each is read from where it is kept and kept again. */
export default async function walkMatters({ side: name, matters, url }: WalkTask): Promise<Walked> {
  const side = name === 'ours' ? ourSide : bpmnSide
  const store = url === null ? inMemory() : await inRows(url)
  for (let id = 0; id < matters; id += 1) await store.keep(id, await side.begin())
  const from = performance.now()
  for (const entry of ENTERED) {
    for (let id = 0; id < matters; id += 1) await store.keep(id, await side.step(await store.recover(id), entry))
  }
  const ms = performance.now() - from
  const last = await store.recover(matters - 1)
  if (!side.isEnded(last)) throw new Error(`${name} did not come to its end`)
  await store.close()
  return { steps: matters * ENTERED.length, ms, ...(await sizes(side)) }
}

async function sizes(side: Side): Promise<Pick<Walked, 'bytes' | 'own'>> {
  const first = await side.step(await side.begin(), ENTERED[0])
  const last = await side.step(first, ENTERED[1])
  const both = (sized: (kept: string) => string) =>
    [first, last].map((it) => Buffer.byteLength(sized(it))) as [number, number]
  return { bytes: both((it) => it), own: both(side.own) }
}

function inMemory(): Store {
  const kept = new Map<number, string>()
  return { keep: (id, text) => kept.set(id, text), recover: (id) => kept.get(id) ?? '', close: () => kept.clear() }
}

async function inRows(url: string): Promise<Store> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop table if exists matter; create table matter (id integer primary key, text text not null)')
  const keep = 'insert into matter (id, text) values ($1, $2) on conflict (id) do update set text = excluded.text'
  return {
    keep: (id, text) => client.query({ name: 'keep', text: keep, values: [id, text] }),
    recover: async (id) =>
      (await client.query({ name: 'recover', text: 'select text from matter where id = $1', values: [id] })).rows[0]
        .text,
    close: () => client.end(),
  }
}
