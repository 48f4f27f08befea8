import type { z } from 'zod'
import type { ProvisionRef } from '../../../../contract/endpoint.ts'
import type { AbsenceRule, AbsenceRuleName } from '../../../../engine/absences/index.ts'
import type { Day, WorkingCalendar } from '../../../../engine/dates/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { listNumbers, numberInForce } from '../../county/index.ts'

/** What the book hands over on absence reports. */
export type AbsenceBook = {
  readonly rules: readonly AbsenceRule[]
  readonly calendar: WorkingCalendar
  readonly provision: (id: string) => z.infer<typeof ProvisionRef>
}

export type RulesSet = {
  value(name: AbsenceRuleName): number | null
  readonly shown: {
    name: string
    title: string
    says: string
    set: { value: number; document: string } | null
    under: z.infer<typeof ProvisionRef>
  }[]
}

/** The county's own rules in force on a day, each with the document that sets it; one that is not set says so. */
export async function rulesOn(tx: Tx, countyId: number, book: AbsenceBook, on: Day): Promise<RulesSet> {
  const numbers = await listNumbers(tx, countyId)
  const shown = book.rules.map(({ name, title, unit, governs, under }) => {
    const held = numberInForce(numbers, name, on)
    const says =
      held === null ? '本县没有定，不作要求。' : `本县定为 ${held.value} ${unit}（${held.document}）。${governs}`
    return {
      name,
      title,
      says,
      set: held === null ? null : { value: held.value, document: held.document },
      under: book.provision(under),
    }
  })
  return { value: (name) => shown.find((it) => it.name === name)?.set?.value ?? null, shown }
}
