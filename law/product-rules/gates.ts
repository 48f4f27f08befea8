import { otherHand } from '../../engine/procedures/rows.ts'
import { product } from '../claims.ts'

/** Approved by another than whoever took that step, in the words of the step. */
export const byAnother = (id: string, than: string, says: string) =>
  otherHand(id, than, { says, under: product('approver-not-submitter') })
