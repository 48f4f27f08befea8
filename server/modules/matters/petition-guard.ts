/** What only a petition or an informant would bring: numbers of persons, telephones and cards, and words of reporting. */
const SIGNS_OF_CONTENT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)\d{17}[\dXx](?!\d)/, '身份证号'],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/, '手机号'],
  [/(?<!\d)(?:62|4\d|5[1-5])\d{14,17}(?!\d)/, '银行卡号'],
  [/举报人|检举人|控告人|来信人|信访人|上访人|被举报人|被反映人/, '举报、信访当事人的内容'],
]

/** Ids of the program's own may look like numbers of telephones. */
const OWN_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * No petition content, no informant: whatever is typed anywhere is looked through before anything is kept. It cannot read
 * between the lines; what it looks for, and that it looks for no more, is said on screen.
 * @returns the sentence that refuses it, or null.
 */
export function petitionContentIn(entered: unknown): string | null {
  const found = textsIn(entered).flatMap(
    (text) => SIGNS_OF_CONTENT.find(([pattern]) => pattern.test(text.replace(OWN_ID, ''))) ?? [],
  )
  if (found.length === 0) return null
  return `填写的内容里有${found[1]}。信访件、线索的内容和当事人的信息不能录入本系统，请删去后再提交；内容留在规定的网络和纸质件里。`
}

function textsIn(entered: unknown): string[] {
  if (typeof entered === 'string') return [entered]
  return typeof entered === 'object' && entered !== null ? Object.values(entered).flatMap(textsIn) : []
}
