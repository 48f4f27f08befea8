import type { Day } from '../engine/dates/index.ts'
import type { CountyRecords, PersonRecord } from '../server/modules/organisation/index.ts'
import type { Answer, Caller } from './app.ts'
import { type CountyApp, openCountyApp, type Wanting } from './county-app.ts'
import { smallCountyRecords, who } from './county-app-records.ts'

/** Those of the small county whom matters need besides. */
export const also = {
  ...who,
  petitionClerk: 'P21',
  petitionDirector: 'P22',
  organisationDirector: 'P23',
  organisationClerk: 'P24',
  inspector: 'P25',
  otherInspector: 'P26',
} as const

const held = { from: '2024-01-01' as Day, until: null }

const people: [person: string, name: string, unit: string, post: string][] = [
  [also.petitionClerk, '柯小雨', 'U2B', '科员'],
  [also.petitionDirector, '文静', 'U2B', '主任'],
  [also.organisationDirector, '谭明', 'U3', '县委常委、部长'],
  [also.organisationClerk, '宁远', 'U3', '科员'],
  [also.inspector, '程直', 'U2C', '主任'],
  [also.otherInspector, '方正平', 'U2C', '科员'],
]

/** The small county with the offices of its commission and the organisation department. */
export function matterCounty(relations: readonly (readonly [string, string])[] = []): CountyRecords {
  const small = smallCountyRecords(relations)
  return {
    ...small,
    units: [
      ...small.units,
      { number: 'U2B', name: '信访室', kind: 'office', superior: 'U2' },
      { number: 'U2C', name: '第一纪检监察室', kind: 'office', superior: 'U2' },
      { number: 'U3', name: '青溪县委组织部', kind: 'department', superior: 'U1' },
    ],
    people: [
      ...small.people,
      ...people.map(
        ([number, name]): PersonRecord => ({ number, name, born: '1985-01', rank: null, managedBy: 'county' }),
      ),
    ],
    tenures: [...small.tenures, ...people.map(([person, , unit, post]) => ({ person, unit, post, held }))],
  }
}

export type MatterApp = CountyApp & {
  /** The same someone, signed in anew: a session does not outlive a moved clock. */
  caller(person: string): Promise<Caller>
  /** @returns the id. @throws where it was refused. */
  open(person: string, procedure: string, inputs: object): Promise<string>
  take(person: string, id: string, step: string, inputs?: object, headers?: Record<string, string>): Promise<Answer>
  /** The step taken; throws where it was refused. */
  go(person: string, id: string, step: string, inputs?: object): Promise<Answer>
  see(person: string, id: string): Promise<Answer['body']>
  ledger(act: string): Promise<string[]>
}

export async function openMatterApp(wanting: Wanting = {}): Promise<MatterApp> {
  const app = await openCountyApp({ records: matterCounty(), ...wanting })
  const take: MatterApp['take'] = async (person, id, step, inputs = {}, headers) =>
    (await app.as(person)).post(`/api/matters/${id}/steps`, { step, inputs }, headers)
  const must = (answer: Answer, what: string) => {
    if (answer.status !== 200) throw new Error(`${what}: ${JSON.stringify(answer.body)}`)
    return answer
  }
  return {
    ...app,
    caller: app.as,
    open: async (person, procedure, inputs) =>
      must(await (await app.as(person)).post('/api/matters', { procedure, inputs }), procedure).body.id,
    take,
    go: async (person, id, step, inputs) => must(await take(person, id, step, inputs), step),
    see: async (person, id) => must(await (await app.as(person)).get(`/api/matters/${id}`), id).body,
    ledger: (act) =>
      app.db.inCounty(1, async (tx) =>
        (
          await tx.rows<{ entry: string }>(
            `select entry from ledger_entry where county_id = 1 and entry like $1 order by seq`,
            [`%"${act}"%`],
          )
        ).map((it) => it.entry),
      ),
  }
}
