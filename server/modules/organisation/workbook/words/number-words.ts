/** Numbers go into lists, paths of units (U1/D2/) and addresses: what parts those from each other cannot stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const PARTING = /[,;/\\?#%|"{}\u0000-\u001f\u007f]|^\.{1,2}$/u

/** @returns why it cannot be a number, in a sentence that says what to do; null where it can. */
export function refusedNumber(what: string, number: string): string | null {
  const found = PARTING.exec(number)
  if (found === null) return null
  return `${what}“${number}”里有“${found[0]}”，编号只能用汉字、字母、数字和短横，请改正编号`
}
