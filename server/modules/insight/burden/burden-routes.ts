import * as contract from '../../../../contract/burden.ts'
import { day, plusDays } from '../../../../engine/dates/index.ts'
import type { Http } from '../../../platform/http/http.ts'
import { absent } from '../../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../../platform/viewer.ts'
import { type CountyOverTime, countyInForce } from '../../organisation/index.ts'
import { periodOf } from '../period.ts'
import { countAsks } from './count-asks.ts'
import { answerObjection, objectToAsk } from './object.ts'
import { countUnnamedWaiting, listObjections, type ObjectionRow, officeToAnswer } from './readable-objections.ts'
import { type MinutesOfAsk, sumAsks } from './sum-asks.ts'

export type BurdenBook = {
  readonly minutesOf: MinutesOfAsk
  /** Whose matters may be counted: neither shells nor what is hidden below. */
  readonly procedures: readonly string[]
  readonly assumed: readonly string[]
}

const USUAL_DAYS = 90

export function burdenRoutes(http: Http, book: BurdenBook): void {
  http.serve(contract.seeBurden, async ({ tx, viewer, query }) => {
    const { from, until } = periodOf(query, viewer.today, 1, (until) => plusDays(until, -USUAL_DAYS))
    if (query.unit !== undefined && !answersForUnit(viewer, query.unit)) throw absent()
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const counting = { from, until, procedures: book.procedures }
    const mine = await countAsks(tx, viewer, { ...counting, of: { person: viewer.person ?? '' } })
    const all = await countAsks(tx, viewer, { ...counting, of: { units: viewer.answersFor } })
    const byUnit = Map.groupBy(all, (it) => it.unit)
    // In the order of their numbers, never of the load.
    const units = county.records.units.filter((it) => byUnit.has(it.number))
    return {
      from,
      until,
      mine: sumAsks(mine, book.minutesOf),
      units: units.map((it) => ({
        unit: county.unitRef(it.number),
        asked: sumAsks(byUnit.get(it.number) ?? [], book.minutesOf),
      })),
      posts: query.unit === undefined ? null : await postsOf(query.unit),
      assumed: [...book.assumed],
    }

    async function postsOf(unit: string) {
      if (county.unit(unit) === undefined) throw absent()
      const counts = await countAsks(tx, viewer, { ...counting, of: { units: [unit] }, byPost: true })
      const posts = [...Map.groupBy(counts, (it) => it.post)]
      return {
        unit: county.unitRef(unit),
        posts: posts.map(([post, found]) => ({ post, asked: sumAsks(found, book.minutesOf) })),
      }
    }
  })

  http.serve(contract.seeYearOfBurden, async ({ tx, viewer, query }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const { unit } = query
    if (unit !== undefined && (!answersForUnit(viewer, unit) || county.unit(unit) === undefined)) throw absent()
    const year = query.year ?? Number(viewer.today.slice(0, 4))
    const counts = await countAsks(tx, viewer, {
      from: day(`${year}-01-01`),
      until: day(`${year}-12-31`),
      procedures: book.procedures,
      of: unit === undefined ? { person: viewer.person ?? '' } : { units: [unit] },
      byMonth: true,
    })
    const byMonth = Map.groupBy(counts, (it) => it.month)
    return {
      year,
      unit: unit === undefined ? null : county.unitRef(unit),
      months: monthsOf(year).map((month) => ({ month, asked: sumAsks(byMonth.get(month) ?? [], book.minutesOf) })),
      units: county.records.units
        .filter((it) => answersForUnit(viewer, it.number))
        .map((it) => county.unitRef(it.number)),
    }
  })

  http.serve(contract.objectToAsk, async ({ tx, viewer, body, now }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    return { id: await objectToAsk(tx, viewer, county, body, now) }
  })
  http.serve(contract.objectUnnamed, async ({ tx, viewer, body, now }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    await objectToAsk(tx, viewer, county, body, now)
    return { on: viewer.today }
  })
  http.serve(contract.listObjections, async ({ tx, viewer, query }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const { rows, next } = await listObjections(tx, viewer, query)
    return { items: rows.map((it) => shown(it, viewer, county)), next, waiting: await countUnnamedWaiting(tx, viewer) }
  })
  http.serve(contract.answerObjection, async ({ tx, viewer, params, body, now }) => {
    await answerObjection(tx, viewer, params.id, body.words, now)
    return { id: params.id }
  })
}

const monthsOf = (year: number) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)

function shown(row: ObjectionRow, viewer: Viewer, county: CountyOverTime): contract.Objection {
  const { answered_on: on, answer: words, answered_by_unit: by } = row
  return {
    id: row.id,
    on: row.made_on,
    what: row.what,
    page: row.page,
    words: row.words,
    by: row.by_person === null ? null : county.personRef(row.by_person),
    answer: on === null || words === null || by === null ? null : { words, on, by: county.unitRef(by) },
    mayAnswer: on === null && row.by_person !== viewer.person && officeToAnswer(viewer, row) !== null,
  }
}
