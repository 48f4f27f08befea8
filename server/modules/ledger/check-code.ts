import type { Tx } from '../../platform/database/database.ts'
import { canonicalJson, newId, sha256 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { writeEntry } from './write-entry.ts'

const CHECK_CODE_LENGTH = 12

export type PrintedPaper = {
  readonly title: string
  /** '' where it is numbered by hand. */
  readonly number: string
  /** Of nothing: what the record as a whole says, like the study. */
  readonly of: { readonly matter: string } | 'record'
  /** Everything that is on it, but the code. */
  readonly content: unknown
}

/**
 * The code printed on a paper: its content's digest, kept in the ledger, so that the paper can be checked against it.
 * @returns as it is printed.
 */
export async function checkCodeOf(tx: Tx, viewer: Viewer, paper: PrintedPaper, now: Date): Promise<string> {
  const digest = sha256(canonicalJson(paper.content))
  const code = digest.slice(0, CHECK_CODE_LENGTH).toUpperCase()
  const matter = paper.of === 'record' ? null : paper.of.matter
  const subject = matter === null ? `county/${viewer.countyId}` : `matter/${matter}`
  const fresh = await tx.run(
    `insert into letter (county_id, id, number, title, matter_id, sha256, check_code, made_on, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (county_id, check_code) do nothing`,
    [viewer.countyId, newId(), paper.number, paper.title, matter, digest, code, viewer.today, viewer.accountId],
  )
  if (fresh > 0) {
    await writeEntry(tx, viewer.countyId, {
      at: now,
      actor: viewer.accountId,
      act: 'letter-made',
      subject,
      body: { title: paper.title, sha256: digest, checkCode: code },
    })
  }
  return printedCode(code)
}

/** `3F9A-42C1-77B0`: in fours, as people read and type it. */
export const printedCode = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

const CODE = new RegExp(`^[0-9A-F]{${CHECK_CODE_LENGTH}}$`)

/**
 * A code as someone typed it from a paper: lower case, full width, with spaces, strokes or 校验码： before it; O for 0, I or l for 1.
 * @returns null where it can be none.
 */
export function readCheckCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return CODE.test(code) ? code : null
}

export type CheckedPaper = { readonly title: string; readonly number: string; readonly madeOn: string }

/** What the ledger knows of a code; null where no such paper was ever made here. Whoever has the code has the paper. */
export function checkPaper(tx: Tx, countyId: number, code: string): Promise<CheckedPaper | null> {
  return tx.widened(() =>
    tx.row<CheckedPaper>(
      `select title, number, made_on as "madeOn" from letter where county_id = $1 and check_code = $2`,
      [countyId, code],
    ),
  )
}
