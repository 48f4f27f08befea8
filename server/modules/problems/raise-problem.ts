import type { z } from 'zod'
import type { raiseProblem as contract } from '../../../contract/problems.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { badInput, Refusal } from '../../platform/http/refusal.ts'
import { newId } from '../../platform/ids.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import { isKnownAs } from '../conduct/index.ts'
import { nextNumber } from '../county/index.ts'
import { writeEntry } from '../ledger/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { keepStep } from './keep-step.ts'
import { known, leaveFacts } from './leave-facts.ts'
import { belongsTo } from './who-may.ts'

export type Raised = z.output<typeof contract.body> & {
  /** The matter that found it, which of its findings it is, and when that was written down there. */
  readonly from?: { readonly matterId: string; readonly nth: number; readonly recordedOn: Day }
}
export type Officer = Viewer & { readonly person: string }

const SERIES = 'WT'

/** Raises a problem under the county's next number. Where its head found it or was told, he is on record as knowing from that day. */
export async function raiseProblem(
  tx: Tx,
  viewer: Officer,
  county: CountyOverTime,
  raised: Raised,
  now: Date,
): Promise<{ id: string; number: string; factIds: string[] }> {
  const refusal = refusalOfRaising(raised, viewer, county)
  if (refusal) throw new Refusal(refusal, { status: 400 })
  const { unit, source, sourceNumber, foundOn } = raised
  const responsible = county.headOf(unit, foundOn) ?? county.headOf(unit, viewer.today)
  if (responsible !== null && county.isBarred(viewer.person, responsible)) throw new Refusal('related', { status: 400 })
  const id = newId()
  const number = await tx.widened(() => nextNumber(tx, viewer.countyId, SERIES, viewer.today))
  const before = sourceNumber !== '' && (await isKnownAs(tx, viewer.countyId, unit, sourceNumber))
  const knownAs = before ? sourceNumber : number
  await tx.run(
    `insert into problem (county_id, id, number, unit, responsible, class, source, source_number, known_as, found_by,
       found_on, recorded_on, raised_by, what, from_matter, from_nth)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      viewer.countyId,
      id,
      number,
      unit,
      responsible,
      raised.class,
      source,
      sourceNumber,
      knownAs,
      raised.foundBy,
      foundOn,
      raised.from?.recordedOn ?? viewer.today,
      viewer.person,
      raised.what,
      raised.from?.matterId ?? null,
      raised.from?.nth ?? null,
    ],
  )
  await writeEntry(tx, viewer.countyId, {
    at: now,
    actor: viewer.accountId,
    act: 'problem-raised',
    subject: `problem/${id}`,
    body: { number, unit, class: raised.class, source, foundOn },
  })
  const factIds = await headKnows(tx, viewer, county, { ...raised, id, knownAs }, now)
  return { id, number, factIds }
}

type Kept = Raised & { readonly id: string; readonly knownAs: string }

async function headKnows(tx: Tx, viewer: Officer, county: CountyOverTime, problem: Kept, now: Date): Promise<string[]> {
  const himself = county.headOf(problem.unit, viewer.today) === viewer.person
  const on = himself ? problem.foundOn : problem.headToldOn
  const head = himself ? viewer.person : on === null ? null : county.headOf(problem.unit, on)
  if (on === null || head === null) return []
  await keepStep(tx, viewer, problem.id, 1, head, { step: 'known', on }, now)
  return leaveFacts(tx, viewer, [known(problem, head, on, viewer, himself)], now)
}

function refusalOfRaising(raised: Raised, viewer: Officer, county: CountyOverTime): string | null {
  const { unit, source, foundOn, headToldOn } = raised
  if (foundOn > viewer.today || (headToldOn !== null && headToldOn > viewer.today)) return 'future'
  if (headToldOn !== null && headToldOn < foundOn) throw badInput('headToldOn', '告知的日子不能早于发现的日子，请核对')
  if (!county.unit(unit)) return 'unknown-unit'
  if (source === 'petition' && raised.sourceNumber === '')
    throw badInput('sourceNumber', '群众反映的问题只登编号，请填写信访件编号')
  const own = belongsTo(county, viewer.person, unit, viewer.today)
  if (!own && !answersForUnit(viewer, unit) && !isOfCommission(viewer, county)) return 'not-entitled'
  if (source === 'self-found' && !own)
    throw badInput('source', '自查发现由本单位的人登记；您是从外面发现的，请选别的来源')
  return null
}

/** Whoever serves the county commission finds problems anywhere. */
function isOfCommission(viewer: Viewer, county: CountyOverTime): boolean {
  const commission = county.commission()
  return commission !== null && viewer.offices.some((it) => it === commission || county.isWithin(it, commission))
}
