export type Span = { readonly from: string; readonly until: string }

/** The spans that offices ask for, up to a day. */
export function spansOn(today: string): Record<'month' | 'quarter' | 'year' | 'lastYear', Span> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const begin = (at: number) => `${year}-${String(at).padStart(2, '0')}-01`
  return {
    month: { from: begin(month), until: today },
    quarter: { from: begin(month - ((month - 1) % 3)), until: today },
    year: { from: begin(1), until: today },
    lastYear: { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` },
  }
}
