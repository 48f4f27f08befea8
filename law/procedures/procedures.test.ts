import { describe, expect, it } from 'vitest'
import { faultsOfProcedure } from '../../engine/procedures/index.ts'
import { book } from '../index.ts'

const known = {
  provisions: new Set(book.provisions.map((it) => it.id)),
  clocks: new Set(book.clocks.map((it) => it.id)),
}

describe.each(book.procedures.map((it) => [it.title, it] as const))('%s', (_title, procedure) => {
  it('names nothing that the book does not have, reaches and leaves every state, starts every clock it looks at', () => {
    expect(faultsOfProcedure(procedure, known)).toEqual([])
  })

  it('is nothing but data', () => expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure))
})

describe('an approval', () => {
  it('lets nobody approve what he himself submitted, in whatever procedure', () => {
    const approvals = book.procedures.flatMap((procedure) =>
      procedure.steps
        .filter(({ title }) => title.includes('批准') && !title.startsWith('不'))
        .map((step) => ({ procedure, step })),
    )
    expect(approvals.length).toBeGreaterThan(8)
    const open = approvals.filter(({ step }) => !step.gates?.some((it) => it.gate === 'other-hand'))
    expect(open.map(({ procedure, step }) => `${procedure.id} ${step.id}`)).toEqual([])
  })
})
