import type { Duty, PostKind, UnitKind } from './vocabulary.ts'

/** What is known of a seat beside its words. */
export type SeatHeld = {
  readonly unitKind: UnitKind
  readonly unitName: string
  /** As the workbook has it; may name several seats: 县委常委、县纪委书记、县监委主任. */
  readonly post: string
  /** Whether its holder supervises the head of some unit that day. */
  readonly supervises: boolean
}

/** The lists that one who holds the post owes, each once; empty for a clerk. The words of all its seats count together. */
export function postKindsOf({ unitKind, unitName, post, supervises }: SeatHeld): PostKind[] {
  const kinds = new Set(seatsOf(post).flatMap((seat) => kindsOfSeat(unitKind, unitName, seat)))
  if (ACTING_HEAD.test(post)) for (const kind of kindsOfHead(unitKind, unitName)) kinds.add(kind)
  if (supervises) kinds.add('supervising-leader')
  // One list for one relation: the head of a group is not also one of its members.
  if (kinds.has('leading-group')) kinds.delete('group-member')
  return ORDER.filter((kind) => kinds.has(kind))
}

/** Whether post-holders in this kind of unit owe the duty at all. */
export function isOwedIn(duty: Duty, unitKind: UnitKind): boolean {
  return duty.onlyIn?.includes(unitKind) ?? true
}

const ORDER: readonly PostKind[] = [
  'leading-group',
  'secretary',
  'department-head',
  'town-secretary',
  'county-commission',
  'grassroots-discipline-head',
  'section-head',
  'village-secretary',
  'group-member',
  'supervising-leader',
]

/** 主持工作, also with what is led named; not 主持日常工作, which a standing deputy does. */
const ACTING_HEAD = /主持(?:全面|党组|党委|纪委|行政)?工作/

/** 副县长(工商) is one seat; what stands in brackets names no other. */
function seatsOf(post: string): readonly string[] {
  return post
    .replace(/[(（][^)）]*[)）]/g, '')
    .split(/[、,，;；/兼\s]+/)
    .filter((seat) => seat !== '')
}

function kindsOfSeat(unitKind: UnitKind, unitName: string, seat: string): readonly PostKind[] {
  const deputy = seat.includes('副')
  if (!deputy && DISCIPLINE_SEAT.test(seat)) return DISCIPLINE_LIST[unitKind] ?? ['grassroots-discipline-head']
  if (!deputy && HEAD_SEAT[unitKind].test(seat)) return kindsOfHead(unitKind, unitName)
  if (!deputy && isDepartment(unitKind) && CHIEF_SEAT.test(seat)) return ['department-head']
  if (!deputy && unitKind === 'town-committee' && STATION_SEAT.test(seat)) return ['section-head']
  return MEMBER_SEAT[unitKind]?.test(seat) ? ['group-member'] : []
}

function kindsOfHead(unitKind: UnitKind, unitName: string): readonly PostKind[] {
  if (unitKind === 'office' && SUPERVISING_OFFICE.test(unitName)) return ['county-commission', 'section-head']
  return HEAD_LISTS[unitKind]
}

const isDepartment = (unitKind: UnitKind) => unitKind === 'department' || unitKind === 'other-unit'

const HEAD_LISTS: Readonly<Record<UnitKind, readonly PostKind[]>> = {
  'county-committee': ['leading-group', 'secretary'],
  'county-commission': ['county-commission'],
  department: ['leading-group', 'secretary', 'department-head'],
  'other-unit': ['leading-group', 'secretary', 'department-head'],
  'town-committee': ['leading-group', 'secretary', 'town-secretary'],
  'town-commission': ['grassroots-discipline-head'],
  'stationed-group': ['grassroots-discipline-head'],
  office: ['section-head'],
  section: ['section-head'],
  village: ['village-secretary'],
}

const HEAD_SEAT: Readonly<Record<UnitKind, RegExp>> = {
  'county-committee': /(?<!政法)委书记$/,
  'county-commission': /纪委书记$/,
  department: /(?<!机关)党(?:组|委|工委)书记$/,
  'other-unit': /党(?:组|委|工委|总支|支部|组织)书记$/,
  'town-committee': /(?:党委|党工委|镇委|乡委)书记$/,
  'town-commission': /纪(?:工)?委书记$/,
  'stationed-group': /组长$/,
  office: /(?:主任|部长)$/,
  section: /(?:[科股所站队]长|主任)$/,
  village: /(?<!团支部|团总支)书记$/,
}

/** The head of a department beside its Party group, or where there is none. */
const CHIEF_SEAT = /^(?:局长|主任|部长|院长|校长|馆长|主席|理事长|台长|社长|会长)$|局局长$/
const STATION_SEAT = /(?:办公室主任|中心主任|站长|所长)$/

/** 纪检组长 of a department, 纪委书记 named among the seats of a committee. */
const DISCIPLINE_SEAT = /纪(?:工)?委书记$|纪检(?:监察)?组(?:组)?长$/
const DISCIPLINE_LIST: Readonly<Partial<Record<UnitKind, readonly PostKind[]>>> = {
  'county-committee': ['county-commission'],
  'county-commission': ['county-commission'],
}

const SUPERVISING_OFFICE = /监督检查|纪检监察室|党风政风监督室/

const MEMBER_SEAT: Readonly<Partial<Record<UnitKind, RegExp>>> = {
  'county-committee': /副书记$|常委$|[县区市]长$|部长$|主任$|政法委书记$/,
  'county-commission': /副书记$|常委$|副主任$|委员$/,
  department:
    /(?:副书记|党组成员|党委委员|班子成员)$|^(?:常务)?副(?:局长|主任|部长|院长|校长|馆长|主席|理事长|台长|社长|会长)$|局(?:常务)?副局长$/,
  'other-unit':
    /(?:副书记|党组成员|党委委员|班子成员)$|^(?:常务)?副(?:局长|主任|部长|院长|校长|馆长|主席|理事长|台长|社长|会长)$/,
  'town-committee': /(?<!纪委)副书记$|(?<!纪委)委员$|(?:乡|镇)长$|主席$|部长$/,
}
