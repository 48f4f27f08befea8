import type { Day } from '../../../engine/dates/index.ts'
import type { Hat, Viewer } from '../../platform/viewer.ts'
import type { CountyOverTime } from '../organisation/index.ts'

export type SessionAccount = { readonly accountId: string; readonly hat: Hat; readonly person: string | null }

/** What an account is today: it follows from the posts held today, never from a role that someone gave. */
export function viewerOf(account: SessionAccount, countyId: number, county: CountyOverTime, today: Day): Viewer {
  const { accountId, hat, person } = account
  const nobody: Viewer = { countyId, accountId, hat, person, today, posts: [], offices: [], answersFor: [], barred: [] }
  if (person === null || hat !== 'officer') return nobody
  const posts = county.tenuresOf(person, today).map((it) => ({ unit: it.unit, post: it.post }))
  const offices = [...new Set(posts.map((it) => it.unit))]
  return {
    ...nobody,
    posts,
    offices,
    answersFor: answersFor(person, offices, county, today),
    barred: [person, ...county.relativesOf(person)],
  }
}

/** The county's own heads and the supervision office answer for the county; a leader for what he heads, is in charge of or supervises. */
function answersFor(
  person: string,
  offices: readonly string[],
  county: CountyOverTime,
  today: Day,
): Viewer['answersFor'] {
  const heads = offices.filter((unit) => county.headOf(unit, today) === person)
  const office = county.supervisionOffice()
  const wide = heads.some((unit) => ['county-committee', 'county-commission'].includes(county.unit(unit)?.kind ?? ''))
  if (wide || (office !== null && offices.includes(office))) return 'county'
  const own = [...heads, ...county.chargesOf(person, today), ...county.supervisedBy(person, today)]
  return [...new Set(own.flatMap((unit) => [unit, ...county.allBelow(unit)]))]
}
