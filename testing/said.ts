import { partsOf } from '../server/platform/documents/opened-document.ts'
import type { Answer } from './app.ts'

/** When a document was made stands in it, and in its wrapping: of that nothing is said here. */
const MOMENT = 'docProps/core.xml'

/** What an answer says, so that two of them can be compared. */
export function said({ headers, body, bytes }: Answer): unknown {
  if (!String(headers['content-type'] ?? '').includes('wordprocessingml')) return body
  return [...partsOf(bytes)].filter(([name]) => name !== MOMENT)
}
