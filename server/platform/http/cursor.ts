import { badInput } from './refusal.ts'

/** A list's place: the last row's day and id, `2026-03-05~0197…`. */
export type Cursor = { readonly on: string; readonly id: string }

export const cursorAt = (on: string, id: string): string => `${on}~${id}`

export function readCursor(after: string | undefined): Cursor | null {
  if (after === undefined) return null
  const [, on, id] = /^(\d{4}-\d{2}-\d{2})~([0-9a-f-]{36})$/.exec(after) ?? []
  if (!on || !id) throw badInput('after', '页码不对,请从列表第一页重新看起')
  return { on, id }
}

export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
