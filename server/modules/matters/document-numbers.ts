import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { nextNumber } from '../county/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { MatterRow } from './readable-matters.ts'

/** A document keeps the number it was first given. */
export async function documentNumberOf(
  tx: Tx,
  viewer: Viewer,
  row: MatterRow,
  document: string,
  word: string,
  now: Date,
): Promise<string> {
  return tx.widened(async () => {
    const known = await tx.row<{ number: string }>(
      'select number from matter_document where county_id = $1 and matter_id = $2 and document = $3',
      [viewer.countyId, row.id, document],
    )
    if (known) return known.number
    const number = await nextNumber(tx, viewer.countyId, word, viewer.today)
    await tx.run(
      'insert into matter_document (county_id, matter_id, document, number, made_on) values ($1, $2, $3, $4, $5)',
      [viewer.countyId, row.id, document, number, viewer.today],
    )
    await writeEntry(tx, viewer.countyId, {
      at: now,
      actor: viewer.accountId,
      act: 'document-numbered',
      subject: `matter/${row.id}`,
      body: { document, number },
    })
    return number
  })
}
