import type { ProvisionRef } from '../../contract/endpoint.ts'

/** Words of the parts that every page uses. */
export const kitWords = {
  noAnswer: '没有收到系统的回音。您填的都在，请检查网络后再试；再次提交不会重复记录。',
  checkField: '请检查这一项',
  retry: '再试一次',
  seeLatest: '查看最新内容',
  kept: '您填的内容仍在本页。',
  reading: '正在读取',
  notShown: '这里没能显示出来',
  fixFields: '有几项需要改一下：',
  optional: '（可不填）',
  saveKeys: 'Ctrl+Enter 也可以保存',
  more: '再看后面的',
  busy: '正在保存',
  open: '展开',
  facts: '依据的事实',
  under: '依据',
  underIs: '依据：',
  inBook: '在法典里看这一条',
  derivation: '怎么算出来的',
  provisional: '暂定',
  provisionalWhy: '到期日超出已公布的工作日历，暂按周一至周五计算，公布后会重算。',
  late: '补录',
  recordedOn: (day: string) => `${day}登记`,
  pickDay: '选日期',
  dayHint: '如 3月5日、2026.3.5、今天、昨天',
  notADay: '没有这一天，请按“2026年3月5日”或“3月5日”填写。',
  noMatch: '没有找到。请换个写法，姓名也可以打拼音首字母。',
  typeToFind: '输入姓名或拼音首字母，从名单中选择',
  matches: (count: number) => `找到 ${count} 项，用上下键选择，回车确定`,
  typeToFindUnit: '输入单位名称或拼音首字母，从名单中选择',
  clear: '重选',
  stepStates: { done: '已完成', now: '现在', next: '以后' },
  vacant: '空缺',
  today: '今天',
  sizes: { label: '字号', '16': '标准', '18': '较大', '20': '最大' },
} as const

/** What each mark on a provision means, in full: the sign on the screen is `C`, `C-2`, `R`, `L` or `P`. */
export const markWords: Record<ProvisionRef['mark'], { short: string; full: string }> = {
  C: { short: '已核', full: '已与公开原文核对。' },
  'C-2': { short: '转引', full: '据可靠转引，尚未与原文逐字核对。' },
  R: { short: '待核', full: '条号或文字待与原文核对，引用前请自行核实。' },
  L: { short: '县定', full: '本县以文件确定，不是上级法规的规定。' },
  P: { short: '本系统规则', full: '本系统为办事方便所设，不是法规依据。' },
}

const UNNUMBERED = /，?条号待核$/

/** Where the article stands; that its number is wanting, the mark says. */
export const sayArticle = ({ article }: Pick<ProvisionRef, 'article'>) => article.replace(UNNUMBERED, '')

/** The place of a provision in the book. */
export const provisionAddress = ({ id }: Pick<ProvisionRef, 'id'>) => `/book/${id.replace('/', '#')}`

/** The mark of a provision, which also says where its article still wants a number: one mark, never two that differ. */
export function sayMark({ mark, article }: Pick<ProvisionRef, 'mark' | 'article'>): { short: string; full: string } {
  const { short, full } = markWords[mark]
  if (mark === 'R' || !UNNUMBERED.test(article)) return { short, full }
  return { short: `${mark === 'C' ? '内容已核' : short}，条号待核`, full: `${full}条号待核。` }
}

/** 《中国共产党问责条例》第六条第一款; that its number is wanting, the mark says. */
export const sayProvision = (it: ProvisionRef) => {
  const title = /^[《〈]/.test(it.instrument) ? it.instrument : `《${it.instrument}》`
  return `${title}${sayArticle(it)}`
}

/** Provisions that read alike stand together, in the order of the first: two numbers of the county are one mark that opens both. */
export function alikeTogether(under: readonly ProvisionRef[]): ProvisionRef[][] {
  const together = new Map<string, ProvisionRef[]>()
  for (const it of under) {
    const label = `${sayProvision(it)} ${it.mark} ${sayMark(it).short}`
    together.set(label, [...(together.get(label) ?? []), it])
  }
  return [...together.values()]
}
