import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

let said = { words: '', at: 0 }
const listeners = new Set<() => void>()

function set(words: string) {
  said = { words, at: Date.now() }
  for (const tell of listeners) tell()
}

/** Says what came of an act, on screen and to screen readers: `announce('已记下。')`. */
export const announce = (words: string) => set(words)

const CARRIES_OVER_MS = 1500

/** The place where results are said; a message lives through the navigation that its act leads to, not the next. */
export function Announcer() {
  const { words } = useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => said,
  )
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs on every navigation
  useEffect(() => {
    if (said.words !== '' && Date.now() - said.at > CARRIES_OVER_MS) set('')
  }, [key])
  return (
    <div role="status" className="said">
      {words && <p>{words}</p>}
    </div>
  )
}
