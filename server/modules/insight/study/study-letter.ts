import type { Study, StudySentence } from '../../../../contract/study.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { type LetterParagraph, officialLetter } from '../../../platform/documents/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { letterHeadOf } from '../../county/index.ts'
import { checkCodeOf } from '../../ledger/index.ts'
import { type CountyOverTime, paperNames } from '../../organisation/index.ts'

/** The study as an official document of the county commission, with the code by which it can be checked against the ledger. */
export async function studyLetter(tx: Tx, viewer: Viewer, county: CountyOverTime, study: Study, now: Date) {
  const names = paperNames(county, await letterHeadOf(tx, viewer.countyId))
  const commission = county.commission()
  const issuer = commission === null ? county.name : names.full(commission, viewer.today)
  const letter = {
    issuer,
    number: null,
    title: study.title,
    recipient: `中共${county.name}委员会`,
    paragraphs: paragraphsOf(study),
    signer: issuer,
    date: viewer.today,
  }
  const title = study.title
  const code = await checkCodeOf(tx, viewer, { title, number: '', of: 'record', content: letter }, now)
  return { name: `${title}.docx`, bytes: Buffer.from(await officialLetter({ ...letter, checkCode: code })) }
}

function paragraphsOf(study: Study): LetterParagraph[] {
  // On paper a number stands close to its words.
  const text = (it: StudySentence) =>
    it.parts
      .map((part) => part.text)
      .join('')
      .replaceAll(' ', '')
  return [
    { level: 0, text: study.note },
    ...study.chapters.flatMap((chapter): LetterParagraph[] => [
      { level: 1, text: chapter.title },
      ...chapter.sections.flatMap((section): LetterParagraph[] => [
        { level: 2, text: section.title },
        { level: 0, text: section.sentences.map(text).join('') },
      ]),
    ]),
  ]
}
