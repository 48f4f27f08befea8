import { type Day, day } from '../engine/dates/index.ts'
import type { CountyRecords, PersonRecord, UnitRecord } from '../server/modules/organisation/index.ts'

/** Who sits where in the small county; every test names people by these. */
export const who = {
  countySecretary: 'P01',
  viceChief: 'P02',
  commissionSecretary: 'P03',
  supervisionDirector: 'P04',
  supervisionClerk: 'P05',
  bureauHead: 'P06',
  bureauDeputy: 'P07',
  sectionHead: 'P08',
  clerk: 'P09',
  otherHead: 'P10',
  otherDeputy: 'P11',
  otherClerk: 'P12',
  townSecretary: 'P13',
  townDiscipline: 'P14',
  townMember: 'P15',
  commissionDeputy: 'P16',
} as const

const FROM = day('2024-01-01')

const units: [number: string, name: string, kind: UnitRecord['kind'], superior: string | null][] = [
  ['U1', '中共青溪县委', 'county-committee', null],
  ['U2', '青溪县纪委监委', 'county-commission', 'U1'],
  ['U2A', '党风政风监督室', 'office', 'U2'],
  ['D1', '青溪县统计局', 'department', 'U1'],
  ['D1A', '综合科', 'section', 'D1'],
  ['D2', '青溪县林业局', 'department', 'U1'],
  ['T1', '石桥镇党委', 'town-committee', 'U1'],
  ['T1C', '石桥镇纪委', 'town-commission', 'T1'],
]

const posts: [person: string, name: string, unit: string, post: string][] = [
  [who.countySecretary, '沈一川', 'U1', '县委书记'],
  [who.viceChief, '陆文舟', 'U1', '县委常委、副县长'],
  [who.commissionSecretary, '韩正清', 'U2', '县委常委、县纪委书记、县监委主任'],
  [who.supervisionDirector, '顾明远', 'U2A', '主任'],
  [who.supervisionClerk, '白小禾', 'U2A', '科员'],
  [who.bureauHead, '邱大山', 'D1', '党组书记、局长'],
  [who.bureauDeputy, '温如意', 'D1', '党组成员、副局长'],
  [who.sectionHead, '龚立新', 'D1A', '科长'],
  [who.clerk, '章小满', 'D1A', '科员'],
  [who.otherHead, '贺东升', 'D2', '党组书记、局长'],
  [who.otherDeputy, '汤宁', 'D2', '党组成员、副局长'],
  [who.otherClerk, '夏青', 'D2', '科员'],
  [who.townSecretary, '庄稼', 'T1', '党委书记'],
  [who.townDiscipline, '柳正', 'T1C', '纪委书记'],
  [who.townMember, '岳小平', 'T1', '党委委员'],
  [who.commissionDeputy, '蓝天', 'U2', '县纪委副书记'],
]

export function smallCountyRecords(relations: readonly (readonly [string, string])[] = []): CountyRecords {
  const running = { from: FROM, until: null }
  return {
    county: '青溪县',
    units: units.map(([number, name, kind, superior]) => ({ number, name, kind, superior })),
    people: posts.map(
      ([number, name]): PersonRecord => ({ number, name, born: '1980-01', rank: null, managedBy: 'county' }),
    ),
    tenures: posts.map(([person, , unit, post]) => ({ person, unit, post, held: running })),
    charges: [{ leader: who.bureauDeputy, unit: 'D1A', held: running }],
    supervisionLines: [
      { leader: who.viceChief, head: who.bureauHead, unit: 'D1', held: running },
      { leader: who.viceChief, head: who.otherHead, unit: 'D2', held: running },
      { leader: who.viceChief, head: who.townSecretary, unit: 'T1', held: running },
    ],
    relations: relations.map(([one, other]) => ({ one, other, kind: '亲属' })),
  }
}

/** The same county after someone has left his posts: the last day held is the day before `until`. */
export function ended(records: CountyRecords, person: string, until: Day): CountyRecords {
  return {
    ...records,
    tenures: records.tenures.map((it) => (it.person === person ? { ...it, held: { ...it.held, until } } : it)),
  }
}
