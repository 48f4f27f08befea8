export { type LetterParagraph, type OfficialLetter, officialLetter } from './official-letter.ts'
export { type Labelled, type PlainRecord, plainRecord } from './plain-record.ts'
