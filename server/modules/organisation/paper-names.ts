import type { Day } from '../../../engine/dates/index.ts'
import type { CountyOverTime } from './county-over-time.ts'

/** Units as papers bear them, which is not how an office calls them. */
export type PaperNames = {
  /** 中共青山县纪律检查委员会 for 县纪委监委, 中共青山县统计局党组 for 青山县统计局 where its head is 党组书记 that day. */
  full(unit: string, on: Day): string
  /** 机关代字, which begins the number of a document: 青纪; '' where none follows from the name. */
  mark(unit: string): string
  /** 监察委员会, and 纪委监委 together: what the county commission is besides a Party organ. */
  readonly supervisory: Named
  readonly both: Named
}

type Named = { readonly full: string; readonly mark: string }

/** @param letterHead of the county commission, as the county itself has set it; '' where it has not. */
export function paperNames(county: CountyOverTime, letterHead: string): PaperNames {
  const place = county.name
  const bare = (name: string) =>
    name
      .replace(/^中共/, '')
      .replace(place, '')
      .replace(/^县(?=.)/, '')
  const town = (name: string) => bare(name).replace(/(?:党委|党工委|纪委|纪工委|(?:纪律检查)?(?:工作)?委员会)$/, '')
  const working = (name: string) => (/党工委$|纪工委$|工作委员会$/.test(name) ? '工作' : '')

  function full(unit: string, on: Day): string {
    const found = county.unit(unit)
    if (found === undefined) return unit
    const { kind, name } = found
    switch (kind) {
      case 'county-commission':
        return letterHead || `中共${place}纪律检查委员会`
      case 'county-committee':
        return `中共${place}委员会`
      case 'town-committee':
        return `中共${place}${town(name)}${working(name)}委员会`
      case 'town-commission':
        return `中共${place}${town(name)}纪律检查${working(name)}委员会`
      case 'department':
      case 'other-unit':
        return groupOf(unit, on, `${place}${bare(name)}`)
      case 'village':
        return name
      default:
        return bare(name).startsWith('纪委') || name.includes(place) ? `${place}${bare(name)}` : name
    }
  }

  /** What leads a department is said by the seat of its head. */
  function groupOf(unit: string, on: Day, name: string): string {
    const head = county.headOf(unit, on)
    const posts = head === null ? [] : county.tenuresOf(head, on).filter((it) => it.unit === unit)
    if (posts.some((it) => it.post.includes('党组书记'))) return `中共${name}党组`
    return posts.some((it) => it.post.includes('党委书记')) ? `中共${name}委员会` : name
  }

  function mark(unit: string): string {
    const found = county.unit(unit)
    const [first = ''] = place
    const townStem = town(found?.name ?? '').replace(/(?:镇|乡|街道|管理处)$/, '')
    switch (found?.kind) {
      case 'county-commission':
        return `${first}纪`
      case 'county-committee':
        return `${first}委`
      case 'town-committee':
        return `${townStem}委`
      case 'town-commission':
        return `${townStem}纪`
      default:
        return ''
    }
  }

  const [first = ''] = place
  return {
    full,
    mark,
    supervisory: { full: `${place}监察委员会`, mark: `${first}监` },
    both: { full: `${place}纪委监委`, mark: `${first}纪监` },
  }
}
