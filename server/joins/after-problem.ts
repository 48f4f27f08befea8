import type { Day } from '../../engine/dates/index.ts'
import { enterStepOf, growFrom, lastEntered, type OnStep } from '../modules/matters/index.ts'
import { findRelapsedFrom, recordProblem } from '../modules/problems/index.ts'
import { statuteBook } from '../statute-book.ts'

/**
 * A problem was raised: the module keeps what only problems have; one that came back names the one it came back from; a head who
 * raised it or was told is on record as knowing.
 */
export const afterProblem =
  (onStep: OnStep): OnStep =>
  async (tx, viewer, county, left, now) => {
    const { countyId, today } = viewer
    const { id, from } = left
    // What a check found was written down there, when it was found.
    const finding = from?.nth ? await lastEntered(tx, countyId, [from.id], 'findings') : new Map()
    const recordedOn: Day = finding.get(from?.id ?? '')?.on ?? today
    const { head, ...raised } = await recordProblem(tx, viewer, county, left, recordedOn)
    const relapsedFrom = from === null ? await findRelapsedFrom(tx, countyId, raised) : null
    if (relapsedFrom !== null) await growFrom(tx, countyId, id, { kind: 'matter', id: relapsedFrom, nth: null })
    if (head === null) return
    const { person, knownOn } = head
    const asked = { id, person, as: 'unit-head', step: 'known', inputs: { knownOn } } as const
    await enterStepOf(tx, viewer, county, statuteBook.matters, asked, now, onStep)
  }
