export { type LetterParagraph, type OfficialLetter, officialLetter } from './letter/official-letter.ts'
export { type Labelled, type PlainRecord, plainRecord } from './record/plain-record.ts'
