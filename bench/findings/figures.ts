/** The smallest that so great a part does not exceed: 0.5 is the median, 1 the greatest. */
export const at = (took: readonly number[], part: number): number => {
  const sorted = took.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const many = (count: number): string => count.toLocaleString('en')
export const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : many(Math.round(value))} ms`
export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)}×`
