export { type LetterParagraph, type OfficialLetter, officialLetter } from './official-letter.ts'
