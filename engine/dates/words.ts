import type { Day } from './day.ts'

/** 2026年3月5日 */
export function dayInWords(on: Day): string {
  return `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`
}
