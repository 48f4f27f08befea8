/** Control characters but for line ends and tabs, halves of characters, and codes that are no characters: no paper can print them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** Deeper than any form; what is nested further is no form of ours. */
const DEEPEST = 20

/** @returns the path of the first text that cannot be stored and printed ('' at the top), or null. */
export function unprintableIn(value: unknown, path = '', depth = 0): string | null {
  if (typeof value === 'string') return UNPRINTABLE.test(value) || !value.isWellFormed() ? path : null
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null
  if (depth > DEEPEST) return path
  for (const [name, inner] of Object.entries(value)) {
    const found = unprintableIn(inner, path === '' ? name : `${path}.${name}`, depth + 1)
    if (found !== null) return found
  }
  return null
}
