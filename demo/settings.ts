import { type Day, day, plusDays } from '../engine/dates/index.ts'
import { duties, postKinds } from '../law/duties/index.ts'
import type { CountyCadence, CountyNumber } from '../server/modules/county/index.ts'
import { COUNTY_SHORT } from './county/places.ts'

/** A responsibility list as the county adopted it; its version is given by the order of adoption. */
export type InventedList = {
  readonly postKind: string
  readonly duties: string[]
  readonly fromDay: Day
  readonly document: string
  readonly adoptedOn: Day
}

export type InventedSettings = {
  readonly numbers: readonly CountyNumber[]
  readonly cadences: readonly CountyCadence[]
  readonly lists: readonly InventedList[]
}

/** What the county set for itself: its numbers before the history begins, cadences and lists some months ago. */
export function inventSettings(today: Day): InventedSettings {
  const began = plusDays(today, -745)
  const adopted = quarterStart(plusDays(today, -100))
  const set = { fromDay: began, recordedOn: began, document: document(began, 3) }
  const answering = { ...set, document: document(began, 4) }
  const reporting = { ...set, document: document(began, 5) }
  return {
    numbers: [
      { name: 'headMustActWithinDays', value: 15, ...set },
      { name: 'knownMustActWithinWorkdays', value: 10, ...set },
      { name: 'repeatWindowMonths', value: 12, ...set },
      { name: 'answerWithinWorkdays', value: 5, ...answering },
      // How early an absence is to be reported this county has left open.
      { name: 'absenceLeaderDays', value: 1, ...reporting },
      { name: 'absenceHeadsTogether', value: 1, ...reporting },
    ],
    cadences: EVERY.map(([duty, every]) => ({ duty, every, fromDay: adopted, document: document(adopted, 11) })),
    lists: postKinds.map(({ id }, at) => ({
      postKind: id,
      duties: duties.filter((it) => it.owedBy === id && !LEFT_OUT.has(it.id)).map((it) => it.id),
      fromDay: adopted,
      document: document(adopted, 12 + at),
      adoptedOn: adopted,
    })),
  }
}

/** What is marked 县定 and the county has set; the rest it has left open, and nothing falls due. */
const EVERY: readonly (readonly [duty: string, every: CountyCadence['every']])[] = [
  ['S05', 'quarter'],
  ['S07', 'year'],
  ['L01', 'half-year'],
  ['L03', 'half-year'],
  ['M04', 'half-year'],
  ['D04', 'half-year'],
  ['T01', 'quarter'],
  ['T03', 'quarter'],
]

/** Duties that this county did not take into its lists. */
const LEFT_OUT = new Set(['B03', 'B06', 'M05'])

function document(on: Day, number: number): string {
  return `${COUNTY_SHORT}委发〔${on.slice(0, 4)}〕${number}号`
}

function quarterStart(on: Day): Day {
  const month = Number(on.slice(5, 7))
  return day(`${on.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`)
}
