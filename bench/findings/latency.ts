import { plusMonths } from '../../engine/dates/index.ts'
import { type CountyOverTime, countyInForce } from '../../server/modules/organisation/index.ts'
import { COUNTY_ID, type FullCounty, prepared, TODAY } from '../lists/full-county.ts'
import type { HttpTask } from '../lists/load-http.ts'
import { signIn } from '../lists/pages.ts'
import { type Load, middle } from '../measuring/loops.ts'
import { inOwnProcess } from '../measuring/own-process.ts'

/** A page that only those who see much open, by itself. */
export type Opened = { readonly page: string; readonly load: Load }

/** One page for those who see little and those who see the county. */
export type Latency = { readonly page: string; readonly restricted: Load; readonly wide: Load }

const COPIES = 200
const ROUNDS = 3
const ASKING = { lanes: 1, forMs: 2_000, warmMs: 500 }

/** Five years of tasks: the invented county's one chain again and again, a week further back each time. */
export async function fillTasks(full: FullCounty): Promise<void> {
  const again = (table: string, id: string, day: string, more = '') =>
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('${id}', md5(t.${id}::text || n)::uuid,
       '${day}', t.${day} - 7 * n ${more}))).* from ${table} t cross join generate_series(1, ${COPIES}) n
     where t.county_id = ${COUNTY_ID} and t.${id} in (select id from task)`
  const parent = `, 'inputs', t.inputs || case when t.inputs ? 'parent'
    then jsonb_build_object('parent', t.inputs->>'parent' || '·' || n) else '{}' end`
  await prepared(full.bareUrl, async (client) => {
    await client.query(
      `create temporary table task as select id from matter where county_id = ${COUNTY_ID} and procedure = 'task'`,
    )
    await client.query(again('matter', 'id', 'opened_on', `, 'number', t.number || '·' || n`))
    await client.query(again('matter_step', 'matter_id', 'taken_on', parent))
    await client.query(again('matter_reader', 'matter_id', 'opened_on'))
    await client.query('vacuum analyze matter, matter_step, matter_reader')
  })
}

/** Township secretaries against the supervision office, turn about, one who asks at a time. */
export async function latencies(full: FullCounty, port: number): Promise<Latency[]> {
  const county = await full.db.inCounty(COUNTY_ID, (tx) => countyInForce(tx, full.db, COUNTY_ID))
  const secretaries = headsOf(county, 'town-committee')
  const wide = county.headOf(county.supervisionOffice() ?? '', TODAY) ?? ''
  const tasks = await tasksOf(full, secretaries)
  const restricted = [...new Set(tasks.map((it) => it.person))]
  const cookies = new Map<string, string>()
  for (const it of [...restricted, wide]) cookies.set(it, await signIn(port, it))
  const asked = (person: string, paths: readonly string[]) => ({ cookie: cookies.get(person) ?? '', paths })
  const path = (id: string) => [`/api/attenuation/${id}`]
  return [
    await compared(
      'desk',
      port,
      restricted.map((it) => asked(it, ['/api/desk'])),
      [asked(wide, ['/api/desk'])],
    ),
    await compared(
      'attenuation curve',
      port,
      tasks.map((it) => asked(it.person, path(it.id))),
      tasks.map((it) => asked(wide, path(it.id))),
    ),
  ]
}

/** What the head of the supervision office opens now and then, over all five years. */
export async function widePages(full: FullCounty, port: number): Promise<Opened[]> {
  const county = await full.db.inCounty(COUNTY_ID, (tx) => countyInForce(tx, full.db, COUNTY_ID))
  const cookie = await signIn(port, county.headOf(county.supervisionOffice() ?? '', TODAY) ?? '')
  const days = `from=${plusMonths(TODAY, -60).on}&until=${TODAY}`
  const found: Opened[] = []
  for (const page of ['dual-duty', 'study']) {
    const pages = [{ cookie, paths: [`/api/${page}?${days}`] }]
    found.push({ page, load: await load({ ...ASKING, forMs: 5 * ASKING.forMs, port, pages }) })
  }
  return found
}

function headsOf(county: CountyOverTime, kind: string): string[] {
  const units = county.records.units.filter((it) => it.kind === kind)
  return units.flatMap((it) => county.headOf(it.number, TODAY) ?? [])
}

/** One task of each secretary's that went to his township. */
async function tasksOf(full: FullCounty, people: readonly string[]): Promise<{ id: string; person: string }[]> {
  let found: { id: string; person: string }[] = []
  await prepared(full.bareUrl, async (client) => {
    const { rows } = await client.query<{ id: string; person: string }>(
      `select distinct on (r.person) f.id, r.person from matter_reader r
       join matter f on f.county_id = r.county_id and f.id = r.matter_id and f.procedure = 'task'
       join unit u on u.county_id = f.county_id and u.number = f.subject_unit and u.kind like 'town%'
       where r.county_id = $1 and r.person = any($2::text[]) order by r.person, f.opened_on desc`,
      [COUNTY_ID, people],
    )
    found = rows
  })
  if (found.length === 0) throw new Error('no township secretary reads a task')
  return found
}

async function compared(page: string, port: number, few: HttpTask['pages'], all: HttpTask['pages']): Promise<Latency> {
  const rounds = { restricted: [] as Load[], wide: [] as Load[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.restricted.push(await load({ ...ASKING, port, pages: few }))
    rounds.wide.push(await load({ ...ASKING, port, pages: all }))
  }
  return { page, restricted: middle(rounds.restricted), wide: middle(rounds.wide) }
}

const load = async (task: HttpTask) =>
  (await inOwnProcess<HttpTask, Load>(new URL('../lists/load-http.ts', import.meta.url), task)).found
