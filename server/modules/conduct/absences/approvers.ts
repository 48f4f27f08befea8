import { approvesByLength, type Span } from '../../../../engine/absences/index.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import type { CountyOverTime } from '../../organisation/index.ts'

const PARTS: readonly string[] = ['office', 'section']
/** Who runs the daily work beside the head: the standing deputy, or the chief of the government beside the secretary. */
const STANDING = /常务副|(?:主持|负责)日常工作/
const CHIEF_OF_GOVERNMENT =
  /(?:^|[、,，;；\s])(?:[^、,，;；\s副]*)(?:县|区|市|旗|镇|乡|乡\(镇\)|乡（镇）)长(?:$|[、,，;；\s(（])/

/** The body that a unit belongs to: an office or section of a bureau is of the bureau. */
export function bodyOf(county: CountyOverTime, unit: string): string {
  return [unit, ...county.unitsAbove(unit)].find((it) => !PARTS.includes(county.unit(it)?.kind ?? '')) ?? unit
}

/**
 * Who may approve: by the county's rule the leader in charge or the chief of the body, the supervising leader for the
 * chief himself; without a rule either of the first two. Never the one away, never his kin; then it goes one up.
 * Empty where nobody in the county stands above him.
 */
export function approversOf(
  county: CountyOverTime,
  person: string,
  unit: string,
  span: Span,
  leaderDays: number | null,
  on: Day,
): string[] {
  const body = bodyOf(county, unit)
  const free = (who: string | null) => who !== null && who !== person && !county.isBarred(who, person)
  const chief = county.headOf(body, on)
  const leader = leaderWithin(county, unit, body, on)
  const by = approvesByLength(span, leaderDays)
  const first = by === 'leader' ? [leader ?? chief] : by === 'chief' ? [chief] : [leader, chief]
  const named = chief === person ? [] : first.filter(free)
  if (named.length > 0) return [...new Set(named)] as string[]
  const above = [
    ...(chief === person ? [] : [chief]),
    county.supervisingLeader(body, on),
    ...county.unitsAbove(body).map((it) => county.headOf(it, on)),
  ].find(free)
  return above ? [above] : []
}

/** Of the person's own body: a county leader in charge of a bureau is not who lets its officers go. */
function leaderWithin(county: CountyOverTime, unit: string, body: string, on: Day): string | null {
  const found = county.leaderOfUnit(unit, on)
  if (found === null) return null
  const serves = county.tenuresOf(found.leader, on).some((it) => bodyOf(county, it.unit) === body)
  return serves ? found.leader : null
}

/** The head of the body and who runs its daily work; fewer than two where the records name no such deputy. */
export function headsOf(county: CountyOverTime, body: string, on: Day): string[] {
  const chief = county.headOf(body, on)
  const standing = county.records.tenures.filter(
    (it) => it.unit === body && (STANDING.test(it.post) || CHIEF_OF_GOVERNMENT.test(it.post)),
  )
  const today = standing.filter((it) => county.tenuresOf(it.person, on).some((held) => held === it))
  return [...new Set([...(chief === null ? [] : [chief]), ...today.map((it) => it.person)])]
}
