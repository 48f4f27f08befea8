import { useState } from 'react'
import { useMe } from '../../api/use-me.ts'

const SHELF = 'liangze:draft:'

/**
 * What is typed into a form, kept for this person in this window until it is sent: a reload, a time-out,
 * signing in again or a stale conflict loses nothing.
 * @param form names the form and its matter: `sign-12-remind`
 */
export function useDraft<T extends object>(form: string, initial: T) {
  const { login } = useMe()
  const shelf = `${SHELF}${login}:${form}`
  const [value, setValue] = useState<T>(() => ({ ...initial, ...read<T>(shelf) }))
  const change = (part: Partial<T>) =>
    setValue((was) => {
      const now = { ...was, ...part }
      sessionStorage.setItem(shelf, JSON.stringify(now))
      return now
    })
  const clear = () => {
    sessionStorage.removeItem(shelf)
    setValue(initial)
  }
  /** Binds a text field: `<TextField name="done" {...draft.bind('done')} />`. */
  const bind = <K extends keyof T>(name: K) => ({
    value: value[name],
    onChange: (next: T[K]) => change({ [name]: next } as unknown as Partial<T>),
  })
  return { value, change, clear, bind }
}

function read<T>(shelf: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(shelf) ?? '{}')
  } catch {
    return {}
  }
}

/** Someone else signs in at this window: the drafts of others are not his to find. */
export function dropDraftsOfOthers(login: string | null): void {
  for (const shelf of Object.keys(sessionStorage)) {
    if (shelf.startsWith(SHELF) && (login === null || !shelf.startsWith(`${SHELF}${login}:`))) {
      sessionStorage.removeItem(shelf)
    }
  }
}
