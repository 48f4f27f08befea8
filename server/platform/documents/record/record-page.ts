import { Footer, type IPropertiesOptions, type ISectionOptions, PageNumber, TabStopType, TextRun } from 'docx'
import { FACE, mm, PAGE, pt, SIZE, TYPE_AREA_WIDTH } from '../measures.ts'
import { lettering, paragraph, run, spacing, tab } from '../setting.ts'
import { clean, writtenDay } from '../wording.ts'
import type { PlainRecord } from './plain-record.ts'

export const recordSettings = ({ title, county }: PlainRecord) =>
  ({
    title: clean(title),
    creator: clean(county),
    lastModifiedBy: clean(county),
    styles: {
      default: { document: { run: { ...lettering(FACE.body, SIZE.third), language: { eastAsia: 'zh-CN' } } } },
    },
  }) satisfies Omit<IPropertiesOptions, 'sections'>

const TOP = mm(28)
const BOTTOM = mm(26)

export function recordSection(record: PlainRecord): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: TOP, right: PAGE.right, bottom: BOTTOM, left: PAGE.left, header: mm(15), footer: mm(15) },
      },
    },
    footers: { default: new Footer({ children: [footerLine(record)] }) },
  }
}

/** Whose it is, its day and check code at the left; the page at the right. */
function footerLine({ county, day, checkCode }: PlainRecord) {
  const code = checkCode ? `\u3000校验码\uff1a${checkCode}` : ''
  const pages = ['第 ', PageNumber.CURRENT, ' 页\uff0c共 ', PageNumber.TOTAL_PAGES, ' 页']
  return paragraph(
    [
      run(`${county}\u3000${writtenDay(day)}${code}`, FACE.song, SIZE.smallFifth),
      tab(),
      new TextRun({ children: pages, ...lettering(FACE.song, SIZE.smallFifth) }),
    ],
    { spacing: spacing(pt(14)), tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA_WIDTH }] },
  )
}
