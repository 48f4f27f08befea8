const ESCAPED = /_x([0-9A-Fa-f]{4})_/g
const UNHOLDABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Without the control characters and half characters that no XML and no database can hold. */
export function holdable(text: string): string {
  return text.replace(UNHOLDABLE, '')
}

/** The text with the file's own escapes undone, line ends as \n, and only what can be held. */
export function plainText(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return holdable(whole.replace(/\r\n?/g, '\n'))
}

/** Column letters to a number from 1: `A` 1, `AA` 27; 0 where there are none. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column
}

export function lettersOf(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}
