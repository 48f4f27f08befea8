import type { Viewer } from '../../../platform/viewer.ts'
import type { CountyOverTime, UnitRecord } from '../../organisation/index.ts'

/** The county commission with its rooms, a township commission, a stationed group. */
export type SupervisingBody = { readonly number: string; readonly units: readonly string[] }

/** `above`: with what only the level above may see; `own`: what the body itself may know. */
export type SeenBody = SupervisingBody & { readonly seen: 'above' | 'own' }

const KINDS = ['county-commission', 'stationed-group', 'town-commission'] as const
const isBody = (unit: UnitRecord) => KINDS.some((it) => it === unit.kind)

/** In the order of their numbers, P2 before P10. */
export function supervisingBodies(county: CountyOverTime): SupervisingBody[] {
  const bodies = county.records.units.filter(isBody)
  const rooms = Map.groupBy(county.records.units, (it) => bodyOf(county, it))
  return bodies
    .map(({ number }) => ({ number, units: rooms.get(number)?.map((it) => it.number) ?? [] }))
    .toSorted((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }))
}

/** The unit itself or the nearest body above it: a stationed group stands under the commission and is counted for itself. */
function bodyOf(county: CountyOverTime, unit: UnitRecord): string | null {
  if (isBody(unit)) return unit.number
  const above = county.unitsAbove(unit.number).map((it) => county.unit(it))
  const found = above.find((it) => it !== undefined && (isBody(it) || it.kind === 'county-committee'))
  return found !== undefined && isBody(found) ? found.number : null
}

/**
 * The bodies that the viewer sees. From above: whoever answers for the county; never the township's own committee, past
 * which a silence of its commission goes. The county commission from above: the county's own heads; its office sees it as
 * its own. Of its own body, whoever serves in it and answers for it.
 */
export function bodiesSeenBy(viewer: Viewer, county: CountyOverTime): SeenBody[] {
  return supervisingBodies(county).flatMap((it) => {
    const seen = seenBy(viewer, county, it)
    return seen === null ? [] : [{ ...it, seen }]
  })
}

function seenBy(viewer: Viewer, county: CountyOverTime, body: SupervisingBody): SeenBody['seen'] | null {
  if (viewer.person === null) return null
  const serves = viewer.offices.some((it) => body.units.includes(it))
  if (viewer.answersFor !== 'county') return serves && viewer.answersFor.includes(body.number) ? 'own' : null
  if (county.unit(body.number)?.kind !== 'county-commission') return serves ? 'own' : 'above'
  return viewer.offices.some((it) => leadsCounty(viewer, county, it)) ? 'above' : 'own'
}

function leadsCounty({ person, today }: Viewer, county: CountyOverTime, unit: string): boolean {
  const kind = county.unit(unit)?.kind
  return (kind === 'county-committee' || kind === 'county-commission') && county.headOf(unit, today) === person
}
