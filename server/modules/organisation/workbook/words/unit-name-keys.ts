import { squeezed } from './text.ts'

/** Words of full names and the shorter ones that offices write for them; applied to both sides, longest first. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/中国共产党|中共/g, ''],
  [/纪律检查工作委员会|纪检监察工作委员会|纪工委/g, '纪委'],
  [/纪律检查委员会|纪检委/g, '纪委'],
  [/监察委员会/g, '监委'],
  [/党的?工作委员会|党工委/g, '党委'],
  [/(镇|乡|街道|管理处|街道办事处)(?:工作)?委员会$/g, '$1党委'],
  [/委员会/g, '委'],
  [/街道办事处/g, '街道'],
  [/联合会/g, '联'],
  [/总工会/g, '工会'],
  [/共青团委|共产主义青年团|共青团[县区市旗]?(?=委)|共青团|团[县区市旗]委/g, '团委'],
  [/团委委/g, '团委'],
  [/妇女联/g, '妇联'],
  [/残疾人联/g, '残联'],
  [/工商业联/g, '工商联'],
  [/文学艺术界联/g, '文联'],
  [/科学技术协会/g, '科协'],
  [/供销合作社(?:联合社|联社)?/g, '供销社'],
  [/市场监督管理|市场监管|^场监督管理|^场监管|市监(?=局)|^监(?=局)/g, '场监'],
  [/发展和改革|发展与改革|发展改革/g, '发改'],
  [/人力资源和社会保障|人力资源与社会保障|人力资源社会保障/g, '人社'],
  [/住房和城乡建设|住房与城乡建设|住房城乡建设/g, '住建'],
  [/卫生健康/g, '卫健'],
  [/教育体育/g, '教体'],
  [/教育和体育/g, '教体'],
  [/工业和信息化/g, '工信'],
  [/自然资源和规划|自然资源与规划/g, '自规'],
  [/文化广电旅游|文化广电和旅游|文广旅/g, '文旅'],
  [/文化和旅游|文化旅游/g, '文旅'],
  [/退役军人事务局/g, '退役军人局'],
  [/应急管理局/g, '应急局'],
  [/医疗保障局/g, '医保局'],
  [/城市管理(?:综合执法|和综合执法|行政执法)?局/g, '城管局'],
  [/机关事务管理/g, '机关事务'],
  [/政务服务数据管理局|政务服务和数据管理局|政务服务与数据管理局/g, '政数局'],
  [/交通运输局|交通局/g, '交通局'],
  [/人民政府办公室/g, '政府办'],
  [/人民代表大会常务委|人民代表大会常委会|人大常委会/g, '人大'],
  [/政治协商会议|中国人民政协/g, '政协'],
  [/人民政府/g, '政府'],
  [/人民法院/g, '法院'],
  [/人民检察院/g, '检察院'],
  [/(村|社区)(?:党支部|党总支|党委|党组织|支部|党支部委|党总支委|村民委|村委会?|居民委|居委会?)(?:委)?$/g, '$1'],
  [/办公室$/g, '办'],
  [/[、,,/·\-—–_()《》“”"'.]|和监委/g, ''],
]

/** A name as it stands, for the first comparison. */
export const exactKey = (name: string) => squeezed(name)

/** Shortens unit names to what tells them apart within the county of that name. */
export function makeUnitKey(county: string | null): (name: string) => string {
  const kept = new Map<string, string>()
  const last = county?.at(-1) ?? '县'
  const stem = county?.replace(/(?:自治县|自治旗|林区|特区|县|区|市|旗)$/, '') ?? ''
  const shorten = (name: string) => {
    let text = squeezed(name).replace(/^(?:中共|中国共产党)/, '')
    if (county !== null) {
      text = text.replace(new RegExp(`^(?:[\\u4e00-\\u9fff]{2,9}(?:省|市|州|地区|盟|自治区))+(?=${county})`), '')
      text = text.replaceAll(county, '')
    }
    text = withoutShort(text, last)
    if (
      stem.length >= 2 &&
      text.startsWith(stem) &&
      text.length > stem.length + 1 &&
      !/^[镇乡村街]/.test(text.slice(stem.length))
    ) {
      text = text.slice(stem.length)
    }
    text = text.replace(new RegExp(`([、,/和])${last}(?=纪|监|委)`, 'g'), '$1')
    for (const [words, short] of SHORTER) text = text.replace(words, short)
    return text
  }
  return (name) => {
    const before = kept.get(name)
    if (before !== undefined) return before
    const key = shorten(name)
    kept.set(name, key)
    return key
  }
}

/** Strips 县 from 县统计局. 市 of 市场 goes too, on both sides of every comparison. */
function withoutShort(text: string, last: string): string {
  let at = 0
  while (text[at] === last) at += 1
  return text.slice(at)
}
