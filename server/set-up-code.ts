/** As at sign-in, five. Kept in memory alone: every start of the program prints a new code. */
const WRONG_BEFORE_PAUSE = 5
const PAUSE_LASTS_MS = 10 * 60_000

export type SetUpCode = {
  /** `paused`: too many wrong ones of late; the right one is not looked at either. */
  try(typed: string, now: Date): 'right' | 'wrong' | 'paused'
}

/** The code printed on the machine: nobody elsewhere finds it by trying. */
export function guardedCode(code: string): SetUpCode {
  let wrong = 0
  let pausedUntil = 0
  return {
    try: (typed, now) => {
      if (now.getTime() < pausedUntil) return 'paused'
      if (typed === code) return 'right'
      wrong += 1
      if (wrong < WRONG_BEFORE_PAUSE) return 'wrong'
      wrong = 0
      pausedUntil = now.getTime() + PAUSE_LASTS_MS
      return 'paused'
    },
  }
}
