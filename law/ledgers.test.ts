import { describe, expect, it } from 'vitest'
import { faultsOfLedger, plainLedger } from '../engine/procedures/index.ts'
import { ledgers } from './ledgers.ts'
import { procedures } from './procedures/index.ts'

describe('the paper ledgers', () => {
  it('ask only for what their procedures enter', () => {
    const faults = ledgers.flatMap((it) => {
      const procedure = procedures.find((one) => one.id === it.procedure)
      return procedure === undefined ? [`no such procedure: ${it.procedure}`] : faultsOfLedger(it, procedure)
    })
    expect(faults).toEqual([])
  })

  it('fit on a page: at most twelve columns of their own, each told apart from the others', () => {
    for (const { id, columns } of [...ledgers, ...procedures.map(plainLedger)]) {
      expect([id, columns.length <= 12]).toEqual([id, true])
      expect([id, new Set(columns.map((it) => it.head)).size]).toEqual([id, columns.length])
    }
  })

  it('of shells name nobody', () => {
    const shells = procedures.filter((it) => it.shell)
    for (const shell of shells) {
      const own = ledgers.find((it) => it.procedure === shell.id) ?? plainLedger(shell)
      expect([shell.id, own.columns.filter((it) => it.says.includes('{subject}'))]).toEqual([shell.id, []])
    }
  })

  it('are made for a procedure that has none by hand', () => {
    expect(procedures.flatMap((it) => faultsOfLedger(plainLedger(it), it))).toEqual([])
  })
})
