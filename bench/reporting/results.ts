import { readFileSync, writeFileSync } from 'node:fs'

/** Puts what a part found between its two markers; the prose around them stays. */
export function writeBlock(file: string, part: string, text: string): void {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const all = readFileSync(file, 'utf8')
  const [from, to] = [all.indexOf(open), all.indexOf(close)]
  if (from === -1 || to < from) throw new Error(`${file} has no place for ${part}: ${open} … ${close}`)
  writeFileSync(file, `${all.slice(0, from + open.length)}\n\n${text}\n\n${all.slice(to)}`)
}
