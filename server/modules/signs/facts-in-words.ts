const ASKS_OR_CITES = /^(?:请|依据)/

/** The facts of a sign's words, without what it asks the addressee to do and without what it cites: the reason of a talk. */
export function factsInWords(words: string): string {
  const sentences = words.split(/(?<=。)/)
  const end = sentences.findIndex((it) => ASKS_OR_CITES.test(it.trim()))
  return end <= 0 ? words : sentences.slice(0, end).join('')
}
