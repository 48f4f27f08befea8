import { dayOrNull } from '../../../engine/dates/index.ts'
import { badInput } from './refusal.ts'

/** A list's place: the last row's day and id, `2026-03-05~0197…`. */
export type Cursor = { readonly on: string; readonly id: string }

export const cursorAt = (on: string, id: string): string => `${on}~${id}`

export function readCursor(after: string | undefined): Cursor | null {
  if (after === undefined) return null
  const [on = '', id = '', ...more] = after.split('~')
  if (dayOrNull(on) === null || !isId(id) || more.length > 0) throw noSuchPlace()
  return { on, id }
}

/** For lists in the order of their ids: the place is the last row's id. */
export function readIdCursor(after: string | undefined): string | null {
  if (after !== undefined && !isId(after)) throw noSuchPlace()
  return after ?? null
}

const noSuchPlace = () => badInput('after', '页码不对，请从列表第一页重新看起')

export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
