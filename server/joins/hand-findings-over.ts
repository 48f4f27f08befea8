import { dayOrNull } from '../../engine/dates/index.ts'
import { type OnStep, openMatter } from '../modules/matters/index.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { statuteBook } from '../statute-book.ts'

type Rows = readonly Readonly<Record<string, string>>[]

/**
 * What a covert check found and hands to a unit becomes a problem of that unit, found on the day it was seen: it needs no second
 * entry, and its head of that day answers for it. Until then the unit learns of the check only what was put to it.
 */
export const handFindingsOver =
  (onStep: OnStep): OnStep =>
  async (tx, viewer, county, { id, number, matter }, now) => {
    const findings = (matter.taken.findLast((it) => it.inputs.findings !== undefined)?.inputs.findings ?? []) as Rows
    const handed = (matter.taken.at(-1)?.inputs.handedTo ?? []) as Rows
    const commission = county.commission()
    const foundBy = commission === null ? '暗访' : `${county.unitRef(commission).name}暗访`
    for (const [at, { way, class: kind }] of handed.entries()) {
      const { unit = '', seenOn = '', what = '' } = findings[at] ?? {}
      const foundOn = dayOrNull(seenOn)
      if (way !== 'problem' || foundOn === null) continue
      const head = county.headOf(unit, foundOn) ?? county.headOf(unit, viewer.today)
      if (head !== null && county.isBarred(viewer.person, head)) throw new Refusal('related', { status: 400 })
      const source = { source: 'covert-check', sourceNumber: number }
      const asked = {
        procedure: 'problem',
        inputs: { what, ...source, unit, class: kind, foundBy, foundOn },
        from: { kind: 'matter', id, nth: at + 1 },
      } as const
      await openMatter(tx, viewer, county, statuteBook.matters, asked, now, onStep)
    }
  }
