export type Part = { readonly from: number; readonly wide: number }

/** Parts of a bar one after the other, in per cent of its width; `whole` is the count that fills it. */
export function layBar(counts: readonly number[], whole: number): Part[] {
  let from = 0
  return counts.map((count) => {
    const wide = whole === 0 ? 0 : (count / whole) * 100
    const part = { from, wide }
    from += wide
    return part
  })
}
