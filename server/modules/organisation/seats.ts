import type { UnitKind } from './records.ts'

/** Seats that several may hold at once, whatever else they are called. */
const PLURAL = /副|委员|成员|常委|科员|干部|专干|干事|办事员|调研员|工作人员|组员|助理/

/** 主持工作, also with what is led named; not 主持日常工作, which a standing deputy does. */
const ACTING = /主持(?:全面|党组|党委|纪委|行政)?工作/

/** The leading seat of each kind of unit, at the end of the seat's words ("统计局党组书记"). */
const LEADING: Readonly<Record<UnitKind, RegExp>> = {
  'county-committee': /(?<!纪|政法|工)委书记$/,
  'county-commission': /纪委书记$/,
  department: /党(?:组|委|工委)书记$/,
  'other-unit': /党(?:组|委|工委|总支|支部)书记$/,
  'town-committee': /(?:(?<!纪)(?<!团)委|党工委)书记$/,
  'town-commission': /纪(?:工)?委书记$/,
  'stationed-group': /组长$/,
  office: /(?:主任|部长|室长)$/,
  section: /(?:[科股所站队]长|主任)$/,
  village: /(?<!团支部|团总支)书记$/,
}

/** The chief of a body, who heads it where nobody is secretary of its Party group. */
const CHIEF = /(?:局|院|校|馆|台|社|会|园|厂)长$|主任$|主席$|理事长$|部长$|书记$/
const CHIEF_KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>(['department', 'other-unit'])

/** Plainly single beside the leading ones. */
const SINGLE = /县长$|区长$|市长$|(?:乡|镇)\)?长$|监委主任$|管理处主任$/

/** The seats a post names: 县委常委、县纪委书记、县监委主任 are three. What stands in brackets names no other. */
export function seatsOf(post: string): readonly string[] {
  return post
    .replace(/[(（][^)）]*主持[^)）]*[)）]/g, '')
    .split(/[、,，;；/]+|兼任?/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
}

function rankOfSeat(seat: string, kind: UnitKind): number | null {
  if (PLURAL.test(seat)) return null
  if (LEADING[kind].test(seat)) return 0
  return CHIEF_KINDS.has(kind) && CHIEF.test(seat) ? 1 : null
}

/** 0 the leading seat, 1 the chief of the body where no secretary's seat is held, 2 主持工作, null not a head. */
export function leadingRank(post: string, kind: UnitKind): number | null {
  const ranks = seatsOf(post)
    .map((seat) => rankOfSeat(seat, kind))
    .filter((it) => it !== null)
  if (ranks.length > 0) return Math.min(...ranks)
  return ACTING.test(post) ? 2 : null
}

/** Whether only one may hold the seat on a day. */
export function isSingleSeat(seat: string, kind: UnitKind): boolean {
  if (PLURAL.test(seat)) return false
  return rankOfSeat(seat, kind) !== null || SINGLE.test(seat)
}

/** The post as it is kept: one line, seats joined by 、 where only spaces stood between them. */
export function postOf(written: string): string {
  return written.normalize('NFKC').replace(/\s+/g, '')
}
