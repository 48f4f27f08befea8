import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  PageNumber,
  TextRun,
} from 'docx'
import { FACE, LINES_PER_PAGE, mm, PAGE, pt, SIZE, TYPE_AREA_HEIGHT } from '../measures.ts'
import { lettering, paragraph, spacing } from '../setting.ts'
import { clean } from '../wording.ts'

const LINE_PITCH = Math.floor(TYPE_AREA_HEIGHT / LINES_PER_PAGE)

export const letterSettings = (title: string, creator: string) =>
  ({
    title: clean(title).replaceAll('\n', ''),
    creator: clean(creator),
    lastModifiedBy: clean(creator),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { ...lettering(FACE.body, SIZE.third), language: { eastAsia: 'zh-CN' } } } },
    },
  }) satisfies Omit<IPropertiesOptions, 'sections'>

export const letterSection: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: {
        top: PAGE.top,
        right: PAGE.right,
        bottom: PAGE.bottom,
        left: PAGE.left,
        header: mm(15),
        footer: mm(25),
      },
    },
    grid: { type: DocumentGridType.DEFAULT, linePitch: LINE_PITCH },
  },
  footers: { default: pageNumber('odd'), even: pageNumber('even') },
}

/** Between dashes, which stand 7 mm under the type area; odd pages right, even pages left, one character in. */
function pageNumber(side: 'odd' | 'even'): Footer {
  const inset = pt(SIZE.fourth)
  return new Footer({
    children: [
      paragraph([new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...lettering(FACE.song, SIZE.fourth) })], {
        spacing: spacing(pt(16)),
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: inset } : { left: inset },
      }),
    ],
  })
}
