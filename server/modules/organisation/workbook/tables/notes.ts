import type { Row } from '../../../../platform/spreadsheets/index.ts'
import { squeezed } from '../words/text.ts'

const TOTAL = /^(?:合计|总计|小计|共计|累计|汇总|总数|总人数|人数合计)(?:[::(\d].*|.{0,6})?$/
const COUNTED = /^(?:以上|本表|全县|总共|合|共)?(?:合计|共计|共有?|计)\d+(?:个|人|条|名|行|项|家|次).*$/
const LABELLED =
  /^(?:注|备注|附注|附|说明|填表说明|填报说明|填表人|填报人|制表人?|制表日期|制表单位|制表时间|填表日期|填表时间|填报日期|填报时间|填报单位|填表单位|审核人?|审核日期|复核人?|经办人|批准人?|校对人?|负责人|单位负责人|主要负责人签字|分管领导签字|联系人|联系电话|电话|统计人|统计日期|统计时间|统计截止.*|数据来源|资料来源|来源|截至|截止|打印日期|打印时间|打印人|更新时间|更新日期|日期|盖章|签字|签名|密级|编制单位|编制人|单位\(盖章\)|填报单位\(盖章\)|例|示例|例如|样例)[::]/
const REMARK =
  /^(?:注|备注|附注|说明|填表说明|填报说明)(?:[一二三四五六七八九十\d][、.]?)?$|^(?:注|备注|说明)\d?[、.,].+|^[※★*].{4,}|^以上|^本表|^此表|^\(?(?:注|说明|备注)[::]|^(?:截至|截止)(?:到)?\d|^第\d+页|^共\d+页|^(?:单位|填报单位|编制单位)\(?(?:盖章|公章)|^(?:以下|下)(?:空白|无正文)|^—*(?:完|结束)—*$|^制表|^填表/
const SENTENCE = /[,。;:!?]|^.{20,}$/
const EXAMPLE = /^\(?(?:填写|填报)?(?:示例|样例|例|范例|例如)(?:\d+|[一二三])?\)?[::]?$/
const HEADING =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|第[一二三四五六七八九十\d]+(?:部分|类|章|组)[、::]?|[IVX]+[、.]|[A-Z][、.])/

export function filledTexts(row: Row): string[] {
  return row.cells.map((it) => squeezed(it.text)).filter((it) => it !== '')
}

/** A total, a note or a signature line: it belongs to the table's frame, not to its rows. */
export function isNote(row: Row): boolean {
  const texts = filledTexts(row)
  const [first] = texts
  if (first === undefined) return true
  if (EXAMPLE.test(first)) return true
  if (TOTAL.test(first))
    return texts.slice(1).every((it) => /^[\d.]+[个人条名行项家次]?$|^[-—/]+$/.test(it)) || first.length <= 3
  if (texts.length === 1) return [COUNTED, LABELLED, REMARK, SENTENCE].some((it) => it.test(first))
  if (LABELLED.test(first))
    return texts.length <= 3 || texts.filter((it) => LABELLED.test(it)).length * 2 >= texts.length
  return (REMARK.test(first) && texts.length <= 2) || texts.every((it) => LABELLED.test(it) || COUNTED.test(it))
}

/** A line between the rows that groups them: 一、县直部门. */
export function isHeading(row: Row): boolean {
  const texts = filledTexts(row)
  return new Set(texts).size === 1 && HEADING.test(texts[0] ?? '')
}

/** 1 2 3 4 … under the heads, as printed forms number their columns. */
export function isColumnNumbers(row: Row): boolean {
  const texts = filledTexts(row)
  return texts.length >= 3 && texts.every((it, at) => it === String(at + 1) || it === `(${at + 1})`)
}
