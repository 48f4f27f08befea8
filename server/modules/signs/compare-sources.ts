type Source = number | string

/** Lines by their number; `sheet!row` by the order of the sheets, then by row; anything else as text. */
export function compareSources(sheets: readonly string[]): (one: Source, other: Source) => number {
  const places = new Map(sheets.map((name, at) => [name, at]))
  return (one, other) => {
    if (typeof one === 'number' && typeof other === 'number') return one - other
    const [first, second] = [placeOf(String(one), places), placeOf(String(other), places)]
    return (
      first.sheet - second.sheet ||
      byText(first.name, second.name) ||
      first.row - second.row ||
      byText(String(one), String(other))
    )
  }
}

function placeOf(source: string, places: ReadonlyMap<string, number>) {
  const mark = source.lastIndexOf('!')
  const name = mark < 0 ? '' : source.slice(0, mark)
  const row = mark < 0 ? Number.NaN : Number(source.slice(mark + 1))
  return { name, sheet: places.get(name) ?? places.size, row: Number.isNaN(row) ? 0 : row }
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
