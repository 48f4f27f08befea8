import type { Day } from '../../../engine/dates/index.ts'
import { postKindsOf } from '../../../engine/duties-of-post.ts'
import type { Relation, Trait } from '../../../engine/procedures/index.ts'
import type { UnitKind } from '../../../engine/vocabulary.ts'
import type { CountyOverTime } from '../organisation/index.ts'

/** Whom and what a matter is about, who opened it, which organ conducts it. */
export type Concerning = {
  readonly opener: string
  readonly organ: string | null
  readonly person: string | null
  readonly unit: string | null
  /** Where the unit works on it itself: the days on which to look for whoever headed it, the first that had one. */
  readonly headedOn: readonly Day[]
}

type Asked = Concerning & { readonly county: CountyOverTime; readonly today: Day }

/**
 * Everyone who stands in a relation to the matter on the day: found from posts and lines, never typed in. Whoever is barred
 * by relation to the one it is about stands in none; where that leaves a head out, the next one up stands in for him.
 */
export function standingIn(relation: Exclude<Relation, object>, asked: Asked): readonly string[] {
  const found = inRelation(relation, asked)
  if (relation === 'subject') return found
  return freeOfSubject(found, asked)
}

/** Those who are neither the subject nor barred by relation to him, nor to whoever headed the unit that works on it. */
export function freeOfSubject(people: readonly string[], asked: Asked): readonly string[] {
  const subject = subjectOf(asked)
  const kept = [...subject, ...headedBy(asked)]
  return people.filter((it) => !subject.includes(it) && kept.every((who) => !asked.county.isBarred(it, who)))
}

/** Whoever headed the unit on the day it arose there, else when it was entered. */
export function headedBy({ county, unit, headedOn }: Asked): readonly string[] {
  const heads = unit === null ? [] : headedOn.map((it) => county.headOf(unit, it))
  return present(heads.find((it) => it !== null))
}

/** The head of a unit; where he is the subject or barred by relation to him, or the seat is vacant, the first free one above. */
function freeHead(unit: string | null, asked: Asked): readonly string[] {
  if (unit === null) return []
  const { county, today } = asked
  const subject = subjectOf(asked)
  const up = [unit, ...county.unitsAbove(unit)].flatMap((it) => [
    county.headOf(it, today),
    county.supervisingLeader(it, today),
  ])
  const free = up.find((it) => it !== null && subject.every((who) => it !== who && !county.isBarred(it, who)))
  return present(free)
}

function inRelation(relation: Exclude<Relation, object>, asked: Asked): readonly string[] {
  const { county, today, organ } = asked
  const head = (unit: string | null) => freeHead(unit, asked)
  switch (relation) {
    case 'opener':
      // Moved to another organ, he has handed the matter over.
      return organ === null || servingIn(county, organ, today).includes(asked.opener) ? present(asked.opener) : []
    case 'organ-head':
      return head(organ)
    case 'organ-member':
      return organ === null ? [] : servingIn(county, organ, today)
    case 'peer-committee-head':
      return head(peerCommittee(county, organ))
    case 'commission-head':
      return head(county.commission())
    case 'commission-officer':
      return servingIn(county, county.commission(), today)
    case 'committee-head':
      return head(countyCommittee(county))
    case 'supervision-office':
      return inOffice(asked, county.supervisionOffice())
    case 'petition-office':
      return inOffice(asked, officeNamed(county, /信访室$/))
    case 'case-office':
      return inOffice(asked, officeNamed(county, /案(?:件监督)?管理?室$/))
    case 'review-office':
      return inOffice(asked, officeNamed(county, /(?:案件)?审理室$/))
    case 'organisation-department':
      return servingIn(county, unitNamed(county, /组织部$/), today)
    case 'subject':
      return subjectOf(asked)
    case 'subject-head':
      return subjectHead(asked)
    case 'supervising-leader':
      return present(unitConcerned(asked) && county.supervisingLeader(unitConcerned(asked) ?? '', today))
    case 'leader-in-charge':
      return asked.person === null ? [] : present(county.leaderInCharge(asked.person, today)?.leader)
    case 'opener-colleague': {
      const units = county.tenuresOf(asked.opener, today).map((it) => it.unit)
      return seatedIn(county, units, today)
    }
    case 'unit-head':
      return present(asked.unit && county.headOf(asked.unit, today))
    case 'unit-seat':
      return asked.unit === null ? [] : seatedIn(county, [asked.unit], today)
    case 'unit-member':
      return membersOf(asked)
    case 'opener-outside':
      return membersOf(asked).includes(asked.opener) ? [] : [asked.opener]
    case 'commission-side':
      return seatedIn(county, withAllBelow(county, county.commission()), today)
    case 'supervision-apart':
      return inOffice(asked, county.supervisionOffice()).filter((it) => !isSeated(asked, it))
    case 'answers-for-subject':
      return answeringFor(county, unitConcerned(asked), today)
    case 'above-subject': {
      const [head] = inRelation('unit-head', asked)
      return answeringFor(county, asked.unit, today).filter((it) => it !== head && !isSeated(asked, it))
    }
    // What he may begin follows from who asks: `worldAround` says it of him alone.
    case 'origin-addressee':
    case 'program':
    case 'anyone':
      return []
  }
}

/** The person, or the head of the organisation; nobody where the unit works on it itself. */
export function subjectOf({ county, today, person, unit, headedOn }: Asked): readonly string[] {
  if (person !== null) return [person]
  return unit === null || headedOn.length > 0 ? [] : present(county.headOf(unit, today))
}

const present = (one: string | null | undefined): readonly string[] => (one ? [one] : [])

export const unitConcerned = ({ county, today, person, unit }: Asked): string | null =>
  person === null ? unit : county.unitOf(person, today)

/** Of whom he is not himself the head; then of the unit above. */
function subjectHead(asked: Asked): readonly string[] {
  const { county, today, person } = asked
  const unit = unitConcerned(asked)
  if (unit === null) return []
  const head = person === null ? county.supervisingLeader(unit, today) : county.headOf(unit, today)
  return present(head === person ? county.supervisingLeader(unit, today) : head)
}

/** Whoever holds a post in the unit itself or in an office of it. */
function servingIn(county: CountyOverTime, unit: string | null, today: Day): readonly string[] {
  if (unit === null) return []
  const offices = county.unitsBelow(unit).filter((it) => it.kind === 'office' || it.kind === 'section')
  return seatedIn(county, [unit, ...offices.map((it) => it.number)], today)
}

/** Whoever holds a post in one of the units. */
function seatedIn(county: CountyOverTime, units: readonly string[], today: Day): readonly string[] {
  const within = new Set(units)
  const people = county.tenuresIn(units).map((it) => it.person)
  return [...new Set(people)].filter((it) => county.tenuresOf(it, today).some((held) => within.has(held.unit)))
}

const isSeated = ({ county, today, unit }: Asked, person: string) =>
  county.tenuresOf(person, today).some((it) => it.unit === unit)

const withAllBelow = (county: CountyOverTime, unit: string | null) =>
  unit === null ? [] : [unit, ...county.allBelow(unit)]

/** Of the unit and what is under it; under the county committee stands the whole county, so there only its own count. */
export function membersOf({ county, today, unit }: Pick<Asked, 'county' | 'today' | 'unit'>): readonly string[] {
  const own = unit !== null && county.unit(unit)?.kind === 'county-committee'
  return seatedIn(county, own ? [unit] : withAllBelow(county, unit), today)
}

/**
 * Everyone who answers for a unit, nearest first: whoever heads it, supervises its head or is in charge of it, the same of
 * those above it, the county's own heads and the supervision office.
 */
function answeringFor(county: CountyOverTime, unit: string | null, today: Day): readonly string[] {
  if (unit === null) return []
  const line = [unit, ...county.unitsAbove(unit)]
  const office = county.supervisionOffice()
  const heads = line.map((it) => county.headOf(it, today))
  const near = [county.supervisingLeader(unit, today), county.leaderOfUnit(unit, today)?.leader ?? null]
  const { charges, supervisionLines, units } = county.records
  const held = [...charges, ...supervisionLines].filter((it) => line.includes(it.unit)).map((it) => it.leader)
  const leading = held.filter((it) =>
    [...county.chargesOf(it, today), ...county.supervisedBy(it, today)].some((one) => line.includes(one)),
  )
  const wide = units.filter((it) => it.kind === 'county-committee' || it.kind === 'county-commission')
  const found = [
    ...heads.slice(0, 1),
    ...near,
    ...heads.slice(1),
    office && county.headOf(office, today),
    ...leading,
    ...wide.map((it) => county.headOf(it.number, today)),
    ...(office === null ? [] : seatedIn(county, [office], today)),
  ]
  return [...new Set(found.filter((it) => it !== null))]
}

/** Where a county has no such office its commission's head stands in. */
function inOffice({ county, today }: Asked, office: string | null): readonly string[] {
  if (office === null || office === county.commission()) return present(county.headOf(county.commission() ?? '', today))
  return servingIn(county, office, today)
}

/** 县委组织部, not the commission's own office of that name. */
const unitNamed = (county: CountyOverTime, name: RegExp): string | null =>
  county.records.units.find((it) => it.kind !== 'office' && name.test(it.name))?.number ?? null

function officeNamed(county: CountyOverTime, name: RegExp): string | null {
  const commission = county.commission()
  return commission === null ? null : (county.unitsBelow(commission).find((it) => name.test(it.name))?.number ?? null)
}

/** Units whose posts bear on every matter: the commission with its offices, the committee, and what stands in for them. */
export const unitsOfAll = (county: CountyOverTime): readonly string[] => {
  const commission = county.commission()
  const offices = commission === null ? [] : county.allBelow(commission)
  const shared = [
    commission,
    ...offices,
    countyCommittee(county),
    unitNamed(county, /组织部$/),
    county.supervisionOffice(),
  ]
  return shared.filter((it) => it !== null)
}

export const countyCommittee = (county: CountyOverTime): string | null =>
  county.records.units.find((it) => it.kind === 'county-committee')?.number ?? null

/** The committee at the organ's own level: of a township organ its town's, of every other the county's. */
export function peerCommittee(county: CountyOverTime, organ: string | null): string | null {
  if (organ === null) return null
  const up = [organ, ...county.unitsAbove(organ)]
  return up.find((it) => isCommittee(county.unit(it)?.kind)) ?? countyCommittee(county)
}

/** The body in whose name someone acts: his unit, or the one above a mere section or office. */
export function bodyOf(county: CountyOverTime, person: string, on: Day): string | null {
  const unit = county.unitOf(person, on)
  if (unit === null) return null
  const body = [unit, ...county.unitsAbove(unit)].find((it) => !MERE.includes(county.unit(it)?.kind ?? 'section'))
  return body ?? unit
}

const MERE: readonly UnitKind[] = ['section', 'office']

const isCommittee = (kind: UnitKind | undefined) => kind === 'county-committee' || kind === 'town-committee'
const isCommission = (kind: UnitKind | undefined) =>
  kind === 'county-commission' || kind === 'town-commission' || kind === 'stationed-group'

const LED_BY_COUNTY: readonly UnitKind[] = ['department', 'other-unit', 'town-committee', 'county-commission']
const LED_BY_TOWN: readonly UnitKind[] = ['village', 'section', 'town-commission']
const MANAGED_BY_COUNTY: readonly UnitKind[] = [
  ...LED_BY_COUNTY,
  'county-committee',
  'town-commission',
  'stationed-group',
]
const NOT_LEADING = ['section-head']

/** What the world says of the subject and the organ; nothing where the matter names neither. */
export function traitsOf(asked: Asked): readonly Trait[] {
  const { county, organ, person, unit } = asked
  const peer = peerCommittee(county, organ)
  const inTown = county.unit(peer ?? '')?.kind === 'town-committee'
  const led = inTown ? LED_BY_TOWN : LED_BY_COUNTY
  const ledUnit = (it: string) => led.includes(county.unit(it)?.kind ?? 'county-committee')
  const kind = county.unit(organ ?? '')?.kind
  const organs: (Trait | false)[] = [
    isCommission(kind) && 'organ-is-commission',
    isCommittee(kind) && 'organ-is-committee',
  ]
  const subject: (Trait | false)[] =
    person === null
      ? unit === null
        ? []
        : ['organisation', ledUnit(unit) && 'led-by-peer-committee']
      : personTraits(asked, person, { inTown, ledUnit })
  return [...organs, ...subject].filter((it): it is Trait => it !== false)
}

type Level = { readonly inTown: boolean; readonly ledUnit: (unit: string) => boolean }

function personTraits({ county, today }: Asked, person: string, { inTown, ledUnit }: Level): (Trait | false)[] {
  const held = county.tenuresOf(person, today)
  const supervises = county.supervisedBy(person, today).length > 0
  const leading = held.some(({ unit, post }) => {
    const it = county.unit(unit)
    if (!it) return false
    return postKindsOf({ unitKind: it.kind, unitName: it.name, post, supervises }).some(
      (kind) => !NOT_LEADING.includes(kind),
    )
  })
  // Who leads a town or sits higher is managed by the county: above a town's own organs.
  const overTown =
    inTown && leading && held.some((it) => MANAGED_BY_COUNTY.includes(county.unit(it.unit)?.kind ?? 'village'))
  const above = county.person(person)?.managedBy === 'city' || overTown
  return [
    'person',
    leading && 'leading-cadre',
    county.headOf(countyCommittee(county) ?? '', today) === person && 'heads-committee',
    above && 'managed-above',
    leading &&
      !above &&
      held.some((it) => ledUnit(it.unit) || isCommittee(county.unit(it.unit)?.kind)) &&
      'managed-by-peer-committee',
    held.some((it) => ledUnit(it.unit) && county.headOf(it.unit, today) === person) && 'led-by-peer-committee',
  ]
}

/** Kin by declaration; and, for `any`, superior and subordinate, and those of one unit. */
export function isBarredFrom(
  county: CountyOverTime,
  today: Day,
  person: string,
  subject: string,
  by: 'kin' | 'any',
): boolean {
  if (person === subject || county.isBarred(person, subject)) return true
  if (by === 'kin') return false
  const [own, his] = [unitsOf(county, person, today), unitsOf(county, subject, today)]
  const leads = (leader: string, units: readonly string[]) =>
    units.some((unit) => [unit, ...county.unitsAbove(unit)].some((it) => county.headOf(it, today) === leader)) ||
    units.some((unit) => county.leaderOfUnit(unit, today)?.leader === leader)
  return own.some((it) => his.includes(it)) || leads(person, his) || leads(subject, own)
}

const unitsOf = (county: CountyOverTime, person: string, today: Day) =>
  county.tenuresOf(person, today).map((it) => it.unit)

/** Whoever serves anywhere below someone: in a unit that he heads, is in charge of or supervises, or below it. */
export function isBelow(county: CountyOverTime, today: Day, person: string, superior: string): boolean {
  const headed = unitsOf(county, superior, today).filter((it) => county.headOf(it, today) === superior)
  const led = [...headed, ...county.chargesOf(superior, today), ...county.supervisedBy(superior, today)]
  return unitsOf(county, person, today).some((unit) => led.some((it) => county.isWithin(unit, it)))
}
