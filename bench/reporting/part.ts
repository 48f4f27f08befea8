/** One thing that is measured. `measure` gives Markdown tables; `say` tells whoever waits how far it is. */
export type Part = {
  readonly name: string
  /** How it was measured, in plain words: printed and written above the tables. */
  readonly method: string
  measure(say: (line: string) => void): Promise<string>
}
