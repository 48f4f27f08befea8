import type { Day } from '../../engine/dates/index.ts'
import type { UnitKind } from '../../server/modules/organisation/records.ts'
import { CASE_A, CASE_B, CASE_D } from '../story/cases.ts'
import type { Telling } from '../story/telling.ts'
import type { Who } from '../story/who.ts'
import * as words from './act-words.ts'

export type Actor = { readonly by: string; readonly unit: string }

/** One kind of post: what its holders record, who they are on a day, and who above them is asked to confirm. */
export type ActPlan = {
  readonly words: readonly words.ActWords[]
  /** Units whose holders sign in to look around; each has something of his own in the last days. */
  readonly shown: readonly string[]
  /** In the unit given, else in one drawn; null where the seat is empty that day. */
  actor(on: Day, unit?: string): Actor | null
  confirmer(actor: Actor, on: Day): string | null
}

const OFFICE = 'U204'
const COMMISSION = 'U2'
const COMMITTEE = 'U1'

/** The kinds of post, the busier ones more than once. */
export function actPlans(story: Telling): readonly ActPlan[] {
  const { who, chance } = story
  const unitsOf = (kind: UnitKind) => who.records.units.filter((it) => it.kind === kind).map((it) => it.number)
  const headed = (kinds: readonly UnitKind[]) => {
    const units = kinds.flatMap(unitsOf)
    return (on: Day, unit = chance.pick(units)) => actor(who.headOf(unit, on), unit)
  }
  const officeOf = (_: Actor, on: Day) => who.headOf(OFFICE, on)
  const supervisorOf = ({ unit }: Actor, on: Day) => who.supervisorOf(unit, on)
  const heads: ActPlan = {
    words: words.ofHeads,
    shown: [CASE_A, CASE_D.department],
    actor: headed(['department']),
    confirmer: supervisorOf,
  }
  const deputies: ActPlan = {
    words: words.ofDeputies,
    shown: [CASE_D.department],
    actor: (on, unit = chance.pick(unitsOf('department'))) => actor(deputyIn(who, unit, on), unit),
    confirmer: ({ unit }, on) => who.headOf(unit, on),
  }
  /** The deputy of case D speaks of discipline at meetings, and nothing comes of it. */
  const inWordsOnly: ActPlan = {
    words: words.ofDeputies.filter((it) => it.nature === 'statement'),
    shown: [CASE_D.section],
    actor: (on) => actor(who.leaderOver(CASE_D.section, on), CASE_D.department),
    confirmer: () => null,
  }
  const supervisors: ActPlan = {
    words: words.ofSupervisors,
    shown: [CASE_A],
    actor: (on, unit = chance.pick(unitsOf('department'))) => actor(who.supervisorOf(unit, on), COMMITTEE),
    confirmer: (_, on) => who.headOf(COMMISSION, on),
  }
  const towns: ActPlan = {
    words: words.ofTownSecretaries,
    shown: [CASE_B.town],
    actor: headed(['town-committee']),
    confirmer: officeOf,
  }
  const discipline: ActPlan = {
    words: words.ofDiscipline,
    shown: [CASE_B.commission],
    actor: headed(['town-commission', 'stationed-group']),
    confirmer: officeOf,
  }
  const sections: ActPlan = {
    words: words.ofSectionHeads,
    shown: [CASE_D.section],
    actor: headed(['section']),
    confirmer: ({ unit }, on) => who.leaderOver(unit, on),
  }
  const villages: ActPlan = {
    words: words.ofVillages,
    shown: [],
    actor: headed(['village']),
    confirmer: ({ unit }, on) => who.headOf(`${who.county.unit(unit)?.superior}`.replace('T', 'TJ'), on),
  }
  return [
    heads,
    heads,
    heads,
    deputies,
    deputies,
    deputies,
    supervisors,
    towns,
    towns,
    discipline,
    discipline,
    sections,
    villages,
    inWordsOnly,
    ...top(who),
  ]
}

/** The county secretary, whom nobody in the county may confirm, and the commission's secretary. */
function top(who: Who): readonly ActPlan[] {
  const at = (unit: string) => (on: Day) => actor(who.headOf(unit, on), unit)
  return [
    { words: words.ofCountySecretary, shown: [COMMITTEE], actor: at(COMMITTEE), confirmer: () => null },
    {
      words: words.ofCommission,
      shown: [COMMISSION],
      actor: at(COMMISSION),
      confirmer: (_, on) => who.headOf(COMMITTEE, on),
    },
    { words: words.ofCommission, shown: [OFFICE], actor: at(OFFICE), confirmer: (_, on) => who.headOf(COMMISSION, on) },
  ]
}

const actor = (by: string | null, unit: string): Actor | null => (by === null ? null : { by, unit })

/** One who has sections in his charge; in the bureau of case D, not the one the case is about. */
function deputyIn(who: Who, unit: string, on: Day): string | null {
  const section = unit === CASE_D.department ? `${unit}S4` : `${unit}S1`
  const found = who.leaderOver(section, on)
  return found !== null && who.headOf(unit, on) !== found ? found : null
}
