import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from '../testing/database.ts'
import { DATABASE, migrate } from './platform/database/migrate.ts'

/** The last migration under which problems had tables of their own, in a county that was given it. */
const LAST_RELEASED = 22
const idOf = (nth: number) => `0197f3a2-0000-7000-8000-00000000002${nth}`
const ACT = idOf(9)

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await emptyDatabase()
})
afterAll(() => fresh.drop())

const within = (sql: string) => `begin; select set_config('liangze.scope', 'whole-database', true); ${sql}; commit`

type Step = readonly [step: string, by: string, body: object]
type Days = { readonly closed?: string; readonly due?: string }
const quoted = (day: string | undefined) => (day === undefined ? 'null' : `'${day}'`)

/** As the schema before kept it: P1 heads the unit, P2 has the measure, P3 raised it, P4 stands above. */
const problem = (nth: number, state: string, { closed, due }: Days, steps: readonly Step[]) =>
  [
    `insert into problem (county_id, id, number, unit, responsible, class, source, source_number, known_as, found_by, found_on,
       recorded_on, raised_by, what, state, closed_on, due_on)
     values (1, '${idOf(nth)}', 'WT〔2026〕${nth}号', 'D1', 'P1', 'delay', 'audit', '', 'WT〔2026〕${nth}号', '县审计局', '2026-03-0${nth}',
       '2026-03-0${nth}', 'P3', '压了三天', '${state}', ${quoted(closed)}, ${quoted(due)})`,
    ...steps.map(
      ([step, by, body], at) =>
        `insert into problem_step (county_id, problem_id, nth, step, by_person, on_day, recorded_on, recorded_at, body) values
          (1, '${idOf(nth)}', ${at + 1}, '${step}', '${by}', '2026-03-1${at}', '2026-03-1${at}', '2026-03-1${at} 10:00+08', '${JSON.stringify(body)}')`,
    ),
  ].join(';')

const agreed = (what: string, by: string): Step => [`decide-${what}`, by, { agreed: 'yes', words: '' }]
const LISTED: readonly Step[] = [
  ['known', 'P1', {}],
  ['measures', 'P1', { measures: [{ what: '当天办', who: 'P2', dueOn: '2026-04-30' }] }],
]
const WORKING = [...LISTED, agreed('measures', 'P4')]
const REPORTED: readonly Step[] = [...WORKING, ['progress', 'P2', { done: '当天办了' }]]
const PROGRESSED = [...REPORTED, agreed('progress', 'P3')]
const ASKED: readonly Step[] = [
  ...PROGRESSED,
  ['ask-closing', 'P1', { changed: '当天办', knownBy: '抽了三件', evidence: '' }],
]
const CLOSED: readonly Step[] = [
  ...ASKED,
  agreed('closing', 'P4'),
  ['revisit', 'P3', { holds: 'holds', finding: '没有再压' }],
]
const BACK: Step = ['decide-measures', 'P4', { agreed: 'no', words: '没有日期' }]
const due = '2026-04-30'

const PROBLEMS = [
  problem(1, 'closed', { closed: '2026-03-06' }, CLOSED),
  problem(2, 'found', {}, [...LISTED, BACK]),
  problem(3, 'proposed', {}, LISTED),
  problem(4, 'working', { due }, WORKING),
  problem(5, 'working', { due }, REPORTED),
  problem(6, 'progressed', { due }, PROGRESSED),
  problem(7, 'asked', {}, ASKED),
]

const stepsIn = (of: readonly Step[]) => ['raise', ...of.map(([step]) => step)].join(' ')
const MOVED = [
  ['WT〔2026〕1号', 'closed', stepsIn(CLOSED), ['P2', 'P3'], null, null],
  ['WT〔2026〕2号', 'found', stepsIn([...LISTED, BACK]), ['P2', 'P3'], null, null],
  ['WT〔2026〕3号', 'proposed', stepsIn(LISTED), ['P2', 'P3'], null, null],
  ['WT〔2026〕4号', 'working', stepsIn(WORKING), ['P2*', 'P3'], due, null],
  ['WT〔2026〕5号', 'reported', stepsIn(REPORTED), ['P2', 'P3*'], due, null],
  ['WT〔2026〕6号', 'progressed', stepsIn(PROGRESSED), ['P2', 'P3'], due, idOf(1)],
  ['WT〔2026〕7号', 'asked', stepsIn(ASKED), ['P2', 'P3'], null, idOf(1)],
]

describe('a county that kept its problems by themselves', () => {
  it('has each of them as a matter, in its state, with its steps, for its readers, and what was done in person about it', async () => {
    const client = await fresh.pool.connect()
    try {
      await before(client)
      await migrate(client)
      const [kept, steps, act] = await after(client)
      expect(kept).toEqual(MOVED)
      expect(steps).toEqual([
        [
          'raise',
          'found',
          { what: '压了三天', source: 'audit', unit: 'D1', class: 'delay', foundBy: '县审计局', foundOn: '2026-03-01' },
        ],
        ['known', 'found', { knownOn: '2026-03-10' }],
        ['measures', 'proposed', { measures: [{ what: '当天办', person: 'P2', dueOn: due }] }],
        ['decide-measures', 'working', { measuresAgreed: 'yes' }],
        ['progress', 'reported', { done: '当天办了', doneOn: '2026-03-13' }],
        ['decide-progress', 'progressed', { progressAgreed: 'yes' }],
        ['ask-closing', 'asked', { changed: '当天办', knownBy: '抽了三件' }],
        ['decide-closing', 'closed', { closingAgreed: 'yes' }],
        ['revisit', 'closed', { holds: 'holds', finding: '没有再压', lookedOn: '2026-03-17' }],
      ])
      expect(act).toEqual([[idOf(2)]])
    } finally {
      client.release()
    }
  })
})

async function before(client: PoolClient): Promise<void> {
  await migrate(client, DATABASE, { upTo: LAST_RELEASED })
  await client.query(
    within(`insert into county (county_id, name, kind, made_at) values (1, '青溪县', 'real', now());
      insert into unit (county_id, number, name, name_key, kind, path) values (1, 'D1', '统计局', '统计局', 'department', 'D1/');
      insert into person (county_id, number, name, name_key, managed_by)
        select 1, 'P' || n, '某' || n, 'm' || n, 'county' from generate_series(1, 4) n;
      ${PROBLEMS.join(';')};
      insert into act (county_id, id, by_person, unit, on_day, done, outcome, nature, recorded_at, recorded_on, problem_id)
        values (1, '${ACT}', 'P1', 'D1', '2026-03-12', '问了', '', 'action', now(), '2026-03-12', '${idOf(2)}')`),
  )
}

/** Number, state, steps in their order, who reads it (a star for whom it waits), the day meant, what it came back from. */
async function after(client: PoolClient): Promise<unknown[][]> {
  const asked = async (sql: string) => {
    const answers = (await client.query({ text: within(sql), rowMode: 'array' })) as unknown as { rows: unknown[][] }[]
    return answers.flatMap((it) => it.rows).filter((it) => it.length > 0 && it[0] !== 'whole-database')
  }
  return [
    await asked(`select m.number, m.state,
      (select string_agg(s.step, ' ' order by s.nth) from matter_step s where s.matter_id = m.id),
      (select array_agg(r.person || case when r.waited_for then '*' else '' end order by r.person) from matter_reader r where r.matter_id = m.id),
      m.planned_on::text, m.from_id from matter m order by m.number`),
    await asked(`select step, state, inputs from matter_step where matter_id = '${idOf(1)}' order by nth`),
    await asked(`select matter_id from act where id = '${ACT}'`),
  ]
}
