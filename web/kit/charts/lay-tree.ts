export type TreeLayout = {
  readonly height: number
  /** Where the leaves stand from the top, in px. */
  readonly leaves: readonly number[]
  /** The trunk: from below the root to the last leaf; null where there is no leaf. */
  readonly trunk: { readonly from: number; readonly to: number } | null
}

export const [ROOT_HEIGHT, LEAF_HEIGHT] = [46, 28] as const

/** A root with its leaves under each other, in px. */
export function layTree(leaves: number): TreeLayout {
  const at = Array.from({ length: leaves }, (_, nth) => ROOT_HEIGHT + nth * LEAF_HEIGHT + LEAF_HEIGHT / 2)
  const last = at.at(-1)
  return {
    height: ROOT_HEIGHT + leaves * LEAF_HEIGHT + 6,
    leaves: at,
    trunk: last === undefined ? null : { from: ROOT_HEIGHT - 4, to: last },
  }
}
