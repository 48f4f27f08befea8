import { type Day, periodHas } from '../../engine/dates/index.ts'
import type { CountyRecords, TenureRecord } from '../../server/modules/organisation/records.ts'

/** Who is who on a day, as far as telling the story needs it. */
export type Who = ReturnType<typeof whoIn>

const LEADS = /县委书记|县纪委书记|党组书记|党委书记|^纪委书记|组长|主任|科长|村党组织书记|主持工作/

/** Whether a post leads the unit it stands in. */
function leads(post: string): boolean {
  return post.split('、').some((seat) => seat.includes('主持工作') || (LEADS.test(seat) && !seat.includes('副')))
}

export function whoIn(records: CountyRecords) {
  const inUnit = Map.groupBy(records.tenures, (it) => it.unit)
  const ofPerson = Map.groupBy(records.tenures, (it) => it.person)
  const charged = Map.groupBy(records.charges, (it) => it.unit)
  const lines = Map.groupBy(records.supervisionLines, (it) => it.unit)
  const units = new Map(records.units.map((it) => [it.number, it]))
  const names = new Map(records.people.map((it) => [it.number, it.name]))
  const held = (unit: string, on: Day): TenureRecord[] =>
    (inUnit.get(unit) ?? []).filter((it) => periodHas(it.held, on))
  const headOf = (unit: string, on: Day) => held(unit, on).find((it) => leads(it.post))?.person ?? null

  return {
    records,
    unit: (number: string) => units.get(number),
    name: (number: string) => names.get(number) ?? number,
    headOf,
    /** Everyone in the unit itself but its head. */
    othersIn: (unit: string, on: Day) => {
      const head = headOf(unit, on)
      return held(unit, on).flatMap((it) => (it.person === head ? [] : [it.person]))
    },
    unitOf: (person: string, on: Day) =>
      (ofPerson.get(person) ?? []).find((it) => periodHas(it.held, on))?.unit ?? null,
    postOf: (person: string, on: Day) =>
      (ofPerson.get(person) ?? []).find((it) => periodHas(it.held, on))?.post ?? null,
    supervisorOf: (unit: string, on: Day) =>
      (lines.get(unit) ?? []).find((it) => periodHas(it.held, on))?.leader ?? null,
    supervisedBy: (leader: string, on: Day) =>
      records.supervisionLines.filter((it) => it.leader === leader && periodHas(it.held, on)).map((it) => it.unit),
    chargesOf: (leader: string, on: Day) =>
      records.charges.filter((it) => it.leader === leader && periodHas(it.held, on)).map((it) => it.unit),
    /** In charge of the unit or, failing that, its head. */
    leaderOver: (unit: string, on: Day) =>
      (charged.get(unit) ?? []).find((it) => periodHas(it.held, on))?.leader ?? headOf(unit, on),
  }
}
