/** Marks that are written but not seen: zero-width spaces, joiners, byte-order marks, direction marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/

/** The text for comparing: no space of any kind, full-width digits, letters and brackets as half-width ones. */
export function squeezed(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, '')
}

/** The text with its spaces made plain ones, for what must still be split at them. */
export function spaced(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}

/** The text as it is shown in a marker: trimmed, on one line. */
export function shown(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\r\n\t]+/g, ' ')
    .trim()
}

/** What offices write into a cell that has nothing to say. */
const NOTHING = /^(?:[-—–―─_/\\.…~*·、]+|无|空|暂无|没有|未填|不详|N\/?A|NULL|NONE)$/i

export function saysNothing(squeezedText: string): boolean {
  return squeezedText === '' || NOTHING.test(squeezedText)
}
