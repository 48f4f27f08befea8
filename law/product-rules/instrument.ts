import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** Rules of this program. They bind nobody outside it and are never shown as statute. */
export const productRules = {
  id: 'product-rules',
  title: '本系统规则（不是法规）',
  shortTitle: '本系统规则',
  issuer: '两责',
  inForce: { from: day('2019-09-01'), until: null },
  inForceMark: 'P',
  revisions: [],
} as const satisfies Instrument
