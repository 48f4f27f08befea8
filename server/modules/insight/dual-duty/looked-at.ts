import type { Day } from '../../../../engine/dates/index.ts'
import { absent } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { isBelow } from '../../duties/index.ts'
import { answeringOver, type CountyOverTime } from '../../organisation/index.ts'
import { isDiscipline } from '../is-discipline.ts'
import { type Period, type PeriodAsked, periodOf } from '../period.ts'
import type { Looking } from './line-records.ts'

const MOST_YEARS = 5

/** The days over which one looks: five years at the most. */
export const daysAsked = (asked: PeriodAsked, today: Day): Period => periodOf(asked, today, MOST_YEARS)

/**
 * Who may look at how a leader answers for his line: whoever answers for the unit he serves in, or for the county. Never he himself,
 * never his kin, never anybody below him: he would be judged by those he leads. Of a discipline officer only those who answer for the
 * county: his own committee is whom he supervises.
 */
export function mayLookAt(viewer: Viewer, county: CountyOverTime, leader: string): boolean {
  if (viewer.person === null || viewer.barred.includes(leader)) return false
  if (isBelow(county, viewer.person, leader, viewer.today)) return false
  const unit = county.unitOf(leader, viewer.today)
  const posts = county.tenuresOf(leader, viewer.today)
  if (viewer.answersFor !== 'county' && posts.some((it) => isDiscipline(county, it.unit))) return false
  return unit === null ? viewer.answersFor === 'county' : answersForUnit(viewer, unit)
}

/** @throws absent where the viewer may not look at him, or there is no such person. */
export function looked(viewer: Viewer, county: CountyOverTime, leader: string): void {
  if (county.person(leader) === undefined || !mayLookAt(viewer, county, leader)) throw absent()
}

/** All the leaders that the viewer may look at, or one of them. */
export function lookingAt(
  viewer: Viewer,
  county: CountyOverTime,
  days: { from: Day; until: Day },
  leader?: string,
): Looking {
  const may = new Map<string, boolean>()
  const answering = answeringOver(county).filter((it) => {
    if (leader !== undefined && it.leader !== leader) return false
    if (it.held.from > days.until || (it.held.until !== null && it.held.until <= days.from)) return false
    const known = may.get(it.leader)
    if (known !== undefined) return known
    const found = mayLookAt(viewer, county, it.leader)
    may.set(it.leader, found)
    return found
  })
  return { countyId: viewer.countyId, barred: viewer.barred, answering, ...days }
}
