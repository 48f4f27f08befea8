import { squeezed } from './words/text.ts'

const PLACE = /[\u4e00-\u9fff]{1,8}?(?:自治县|自治旗|自治州|林区|特区|县|区|市|旗)/g
const COMMITTEE = /^(?:中共|中国共产党)(.{1,16}(?:县|区|市|旗))委员会$/
const PARTY = /^(?:附件?\d*[::]?)?(?:中共|中国共产党)?/
/** Words that end like a county and are none. */
const NO_PLACE =
  /^(?:城市|城区|社区|辖区|地区|园区|景区|山区|库区|灾区|校区|片区|厂区|全县|本县|我县|各县|该县|全市|全区|本区|.*开发区|.*工业区|.*示范区|.*管理区|.*风景区|.*新区|干部.*|人员.*|单位.*)$/

/** The county as titles and unit names give it ("青禾县"), its province and city left away; null where they do not. */
export function countyName(unitNames: readonly string[], titles: readonly string[]): string | null {
  const votes = new Map<string, number>()
  const vote = (place: string, weight: number) => votes.set(place, (votes.get(place) ?? 0) + weight)
  for (const name of unitNames) for (const place of placesIn(squeezed(name).replace(PARTY, ''))) vote(place, 1)
  for (const title of titles) {
    const places = placesIn(squeezed(title).replace(PARTY, ''))
    for (const [at, place] of places.entries()) vote(place, at === places.length - 1 ? 20 : 10)
  }
  for (const name of unitNames) {
    const seat = COMMITTEE.exec(squeezed(name))?.[1]
    const places = seat === undefined ? [] : placesIn(seat)
    const last = places.at(-1)
    if (last !== undefined) vote(last, 10_000)
  }
  const [best] = [...votes].sort((one, other) => other[1] - one[1] || other[0].length - one[0].length)
  return best !== undefined && best[1] >= 2 ? best[0] : null
}

/** 江西省南昌市安义县统计局 → 南昌市, 安义县: what stands at the beginning, one place after the other. */
function placesIn(text: string): string[] {
  const rest = text.replace(/^[\u4e00-\u9fff]{2,8}?(?:省|自治区)/, '')
  const places: string[] = []
  let at = 0
  for (const found of rest.matchAll(PLACE)) {
    if (found.index !== at || NO_PLACE.test(found[0]) || found[0].length < 2) break
    places.push(found[0])
    at += found[0].length
  }
  return places
}
