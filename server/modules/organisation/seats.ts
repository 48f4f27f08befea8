import type { UnitKind } from './records.ts'
import { isActing, TITLES, type Title } from './titles.ts'
import { makeUnitKey } from './workbook/words/unit-name-keys.ts'

/** Several may hold such a seat at once, whatever else it is called. */
const PLURAL =
  /副|常委(?!会)|委员$|成员$|干部$|干事$|员$|助理$|代表$|秘书$|督学$|专干$|顾问$|第一书记|名誉|荣誉|原任|^原|候任|执行(?:主席|理事长|会长)|^(?:机关|离退休|老干部)党(?:委|总支|支部)书记$|机关党(?:委|总支|支部)书记$/
const SEAT_END = /(?:书记|长|主任|主席|委员|成员|常委|员|干部|经理)(?:\(.*\))?$/
const GLUED = /^(.*书记)((?:县|区|市|旗|乡|镇|乡\(镇\)|局|馆|校|院|台|社|处|所|站|科|部)长|主任|主席|理事长)$/
/** What stands in brackets and names no seat of its own: how, since when and at what rank he sits. */
const ASIDE = /\((?![^)]*\)长)[^)]*\)/g
/** What an acting holder puts before the seat. */
const FOR_NOW = /^(?:代理|代)(?=.{2,})|(?<=^.{0,12})(?:代理|代)(?=县长|区长|市长|乡长|镇长|局长|主任|院长|检察长|校长)/

/** The post as it is kept: without spaces; 、 between seats where only spaces or lines stood between them. */
export function postOf(written: string): string {
  const pieces = written.normalize('NFKC').trim().split(/\s+/)
  const seats = pieces.length > 1 && pieces.every((it) => it.length > 1 && SEAT_END.test(it))
  return pieces.join(seats ? '、' : '').replace(/^[、,;]+|[、,;]+$/g, '')
}

/** The seats a post names: 县委常委、县纪委书记、县监委主任 are three. What stands in brackets names no other. */
export function seatsOf(post: string): readonly string[] {
  const plain = postOf(post)
    .replace(/乡\/镇长/g, '乡(镇)长')
    .replace(ASIDE, '')
    .replace(/主持(?:全面)?工作的/g, '')
  return plain
    .split(/[、,;/|]+|(?<!\()兼任?/)
    .flatMap((it) => GLUED.exec(it)?.slice(1) ?? [it])
    .filter((it) => it !== '')
}

type Seated = { readonly seat: string; readonly rank: number | null }

/**
 * The single seats of a post by one name each ("统计局党组书记" is 党组书记): of each only one holder on a day.
 * @param unitName tells 办公室主任 within a bureau from the head of an office of that name; without it both may be.
 */
export function singleSeatsOf(post: string, kind: UnitKind, unitName = ''): string[] {
  return [...new Set(seatsOf(post).flatMap((seat) => seatedAs(seat, kind, unitName)?.seat ?? []))]
}

/** Whether only one may hold the seat on a day. */
export function isSingleSeat(seat: string, kind: UnitKind, unitName = ''): boolean {
  return seatedAs(seat, kind, unitName) !== null
}

/** 0 the leading seat, 1 the chief of the body where no secretary's seat is held, 2 主持工作, null not a head. */
export function leadingRank(post: string, kind: UnitKind, unitName = ''): number | null {
  const ranks = seatsOf(post).flatMap((seat) => seatedAs(seat, kind, unitName)?.rank ?? [])
  if (ranks.length > 0) return Math.min(...ranks)
  return isActing(postOf(post), kind) ? 2 : null
}

function seatedAs(seat: string, kind: UnitKind, unitName: string): Seated | null {
  if (PLURAL.test(seat)) return null
  const plain = seat.replace(FOR_NOW, '')
  for (const title of TITLES[kind]) {
    const found = title.words.exec(plain)
    if (found && belongs(plain.slice(0, found.index), title, unitName))
      return { seat: title.seat ?? found[0].replace('部部长', '部长'), rank: title.rank }
  }
  return null
}

const keyOf = makeUnitKey(null)

/** Whether what stands before a title is the unit itself: 统计局 before 局长, not 办公室 before 主任 of a bureau. */
function belongs(before: string, title: Title, unitName: string): boolean {
  if (title.of === undefined) return true
  if (before === '')
    return unitName === '' || title.always === true || title.of.test(keyOf(unitName)) || title.of.test(unitName)
  if (unitName === '') return title.of.test(before) && !/(?:办公室|科|股|机关|工会)$/.test(before)
  const body = keyOf(before.replace(/^(?:本|我)/, ''))
  if (body === '团委') return /共青团|团.?委/.test(unitName)
  return body === '' || keyOf(unitName).endsWith(body) || unitName.endsWith(before)
}
