import type { ColumnContents } from './column-contents.ts'

/** What a column may be. A head's weight says how sure its words make us; below nought they speak against. */
export type Role = {
  readonly name: string
  readonly heads: readonly (readonly [RegExp, number])[]
  /** From 1 (the contents are just such) to -1 (they cannot be); where absent, only the words count. */
  readonly fits?: (column: ColumnContents) => number
}

/** One kind of table: the words of its title, its columns, and which of them it cannot be without (any of each list). */
export type Shape = {
  readonly kind: string
  readonly title: RegExp
  readonly roles: readonly Role[]
  readonly needs: readonly (readonly string[])[]
  /** Whether its columns alone do not make it: the title or the sheet's name must say so. */
  readonly titled?: boolean
}

/** A head's words as they stand, without what is in brackets, and with the brackets alone taken away. */
function readings(head: string): readonly string[] {
  const bare = head.replace(/[*※★:;。,]/g, '')
  const without = bare.replace(/[([【〔<].*?[)\]】〕>]/g, '')
  const opened = bare.replace(/[()[\]【】〔〕<>]/g, '')
  return without === bare ? [bare] : [without, opened]
}

const kept = new WeakMap<Role, Map<string, number>>()

/** The weight of the head's words for the role; 0 where they say nothing. */
export function headWeight(role: Role, head: string): number {
  if (head === '') return 0
  const known = kept.get(role) ?? new Map<string, number>()
  kept.set(role, known)
  const before = known.get(head)
  if (before !== undefined) return before
  const weights = readings(head).flatMap((words) =>
    role.heads.filter(([it]) => it.test(words)).map(([, weight]) => weight),
  )
  const against = Math.min(0, ...weights)
  const weight = against < 0 ? against : Math.max(0, ...weights)
  if (known.size < 5_000) known.set(head, weight)
  return weight
}

/** Columns that offices keep beside those that are read. */
const OTHER_HEAD =
  /^(?:序号?|行号|No\.?|顺序号?|备注.*|说明|性别|民族|籍贯|出生地|学历|学位|.*学历.*|专业|毕业院校.*|政治面貌|.*电话.*|手机.*|联系方式|身份证.*|照片|年龄|.*文号|.*文件.*|填报.*|参加工作.*|入党.*|是否.*|地址|邮编|排序|编制.*|人数|状态|在岗情况|依据|.*教育|.*院校.*|专长|工资.*|.*住址|家庭.*|配偶.*|健康.*|职称.*|婚姻.*|党派|工龄|党龄|户籍.*|奖惩.*|简历.*|考核.*|QQ|微信.*|邮箱)$/i
/** Words that heads of columns end with, whatever they are of. */
const ANY_HEAD = /(?:编号|代码|姓名|名称|时间|日期|类别|类型|性质|单位|关系|情况|来源)$/

/** Whether the head names a column that is none of ours, whatever stands in it. */
export const isOtherHead = (head: string) => readings(head).some((it) => OTHER_HEAD.test(it))

/** Whether a cell reads like the head of a column. */
export function isHead(text: string, shapes: readonly Shape[]): boolean {
  if (text === '' || text.length > 24) return false
  if (readings(text).some((it) => OTHER_HEAD.test(it) || ANY_HEAD.test(it))) return true
  return shapes.some((shape) => shape.roles.some((role) => headWeight(role, text) > 0))
}
