/** How often one page was answered within the time, and how long each took. */
export type Load = { readonly perSecond: number; readonly p50: number; readonly p95: number }

/**
 * `lanes` callers who ask again as soon as they are answered, for so many milliseconds; before that a while that is not counted.
 * @param ask the nth call of a lane; the lane waits for it.
 */
export async function loop(
  lanes: number,
  forMs: number,
  warmMs: number,
  ask: (lane: number, turn: number) => Promise<void>,
): Promise<Load> {
  const from = performance.now() + warmMs
  const until = from + forMs
  const took: number[] = []
  const lane = async (at: number) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const asked = performance.now()
      await ask(at, turn)
      const answered = performance.now()
      if (asked >= from && answered <= until) took.push(answered - asked)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)))
  took.sort((one, other) => one - other)
  return { perSecond: took.length / (forMs / 1000), p50: nth(took, 0.5), p95: nth(took, 0.95) }
}

const nth = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN

/** The round in the middle by rate: one disturbed round does not speak for all. */
export function middle(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((one, other) => one.perSecond - other.perSecond)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (!found) throw new RangeError('no round was run')
  return found
}
