/** Word counts in twips, twentieths of a point; sizes of letters in points here. */
export const mm = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)
export const pt = (points: number) => Math.round(points * 20)

/** GB/T 9704-2012: A4, a type area of 156 × 225 mm with 37 mm above and 28 mm on the binding side. */
export const PAGE = { width: 11_906, height: 16_838, top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) } as const

export const TYPE_AREA_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const TYPE_AREA_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom

/** Sizes in points by their Chinese names. */
export const SIZE = { second: 22, third: 16, fourth: 14, smallFourth: 12, smallFifth: 9 } as const

export const LINES_PER_PAGE = 22
export const CHARACTERS_PER_LINE = 28
/** Exact line of the body. */
export const LINE = pt(28)
/** Width of one character of the body. Twenty-eight of 16 points are 2 mm wider than the type area, so … */
export const CHARACTER = Math.floor(TYPE_AREA_WIDTH / CHARACTERS_PER_LINE)
/** … each is set this much closer. Spacing does so in every word processor; the grid of characters does not. */
export const CLOSER = CHARACTER - pt(SIZE.third)

/** Named, not shipped: offices have them; elsewhere the word processor takes its own. */
export const FACE = {
  song: '宋体',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
} as const
export type Face = (typeof FACE)[keyof typeof FACE]

/** Width in whole characters; digits, Latin letters and their signs take half of one. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 0.5 : 1), 0)
}
