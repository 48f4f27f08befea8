import type { z } from 'zod'
import type { seeDuties } from '../../../contract/duties.ts'
import { cadenceInWords, whyNothingFallsDue } from '../../../engine/cadence-words.ts'
import type { Day, WorkingCalendar } from '../../../engine/dates/index.ts'
import { plusDays } from '../../../engine/dates/index.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import { occurrencesDue } from '../../../engine/occurrences.ts'
import type { CountyCadence, Duty } from '../../../engine/vocabulary.ts'
import type { Tx } from '../../platform/database/database.ts'
import { absent } from '../../platform/http/refusal.ts'
import { answersForUnit, type Viewer } from '../../platform/viewer.ts'
import { listCadences } from '../county/index.ts'
import type { CountyOverTime } from '../organisation/index.ts'
import { type AdoptedList, listAdopted, listInForce } from './adopt-list.ts'
import { type DutyBook, dutiesOf, type Owing, owingOf } from './duty-book.ts'
import type { DutyPresenter } from './present.ts'
import { type ActRow, lastActs } from './readable-acts.ts'
import { bodyOf } from './unit-lists/bodies.ts'
import { ownItemsOn, whenInWords } from './unit-lists/own-duties.ts'
import { listUnitLists, type OwnItemRow, type UnitList } from './unit-lists/readable-unit-lists.ts'

type Reply = z.input<(typeof seeDuties)['reply']>
type Shown = Reply['lists'][number]['duties'][number]

export type Seeing = { readonly book: DutyBook; readonly calendar: WorkingCalendar; readonly presenter: DutyPresenter }

/** The page of M01 for one post-holder: his own, or one of those the viewer answers for. */
export async function seeDutiesOf(
  tx: Tx,
  viewer: Viewer,
  county: CountyOverTime,
  person: string,
  seeing: Seeing,
): Promise<Reply> {
  const { today } = viewer
  const posts = county.tenuresOf(person, today)
  const mine = person === viewer.person
  if (!county.person(person) || !(mine || posts.some((it) => answersForUnit(viewer, it.unit)))) throw absent()
  const lists = await listAdopted(tx, viewer.countyId)
  const cadences = (await listCadences(tx, viewer.countyId)) as readonly CountyCadence[]
  const open = await tx.rows<{ id: string; duty: string; unit: string; due_on: Day }>(
    `select id, duty, unit, due_on from occurrence where county_id = $1 and person = $2 and done_on is null and lapsed_on is null
     order by due_on, id`,
    [viewer.countyId, person],
  )
  const acts = await lastActs(tx, viewer, person)
  const owings = owingOf(seeing.book, county, person, today)
  const bodies = owings.map((it) => bodyOf(county, it.unit))
  const unitLists = await listUnitLists(tx, viewer.countyId, bodies)
  const own = (owing: Owing) =>
    ownItemsOn(unitLists, county, owing, today).map(({ item, list }) =>
      showOwn(item, list, owing, { county, cadences, open, acts, today, ...seeing }),
    )
  const show = (owing: Owing, list: AdoptedList | null) => (duty: Duty) =>
    showDuty(duty, owing, list, { county, cadences, open, acts, today, ...seeing })
  return {
    holder: county.personRef(person),
    posts: posts.map((it) => ({ unit: county.unitRef(it.unit), post: it.post })),
    lists: owings.map((owing) => {
      const list = listInForce(lists, owing.postKind, today)
      return {
        postKind: owing.postKind,
        title: seeing.book.postKinds.find((it) => it.id === owing.postKind)?.title ?? owing.postKind,
        unit: county.unitRef(owing.unit),
        adopted: list && { document: list.document, on: list.adoptedOn, version: list.version },
        duties: [
          ...dutiesOf(seeing.book, owing)
            .filter((duty) => list === null || list.duties.includes(duty.id))
            .map(show(owing, list)),
          ...own(owing),
        ],
      }
    }),
  }
}

type Showing = Seeing & {
  readonly county: CountyOverTime
  readonly cadences: readonly CountyCadence[]
  readonly open: readonly { id: string; duty: string; unit: string; due_on: Day }[]
  readonly acts: readonly ActRow[]
  readonly today: Day
}

function showDuty(duty: Duty, owing: Owing, list: AdoptedList | null, showing: Showing): Shown {
  const { county, today, book } = showing
  const version = inForceOn(duty.versions, today) ?? duty.versions[0]
  if (!version) throw new RangeError(`duty without a version: ${duty.id}`)
  const set = showing.cadences.findLast((it) => it.duty === duty.id && it.fromDay <= today) ?? null
  const next = list === null ? undefined : nextDue(duty, list, owing, showing)
  const nothing = whyNothingFallsDue(version.cadence, set)
  const lastAct = showing.acts.find((it) => it.duty === duty.id)
  return {
    id: duty.id,
    what: version.what,
    inPerson: duty.inPerson !== undefined,
    how: version.how,
    startFrom: version.startFrom,
    cadence: cadenceInWords(version.cadence, set),
    due:
      nothing ??
      (list === null ? '本县还没有审议通过这张清单，不产生到期。' : next ? `${next.period}` : '本期没有到期。'),
    dueOn: next?.dueOn ?? null,
    provisional: next ? next.dueOn > showing.calendar.horizon : false,
    derivation: next ? [...next.derivation] : [],
    countsWhen: version.countsWhen,
    confirmedBy: version.confirmedBy,
    under: version.under.map(book.provision),
    ownUnder: null,
    occurrence: showing.open.find((it) => it.duty === duty.id && it.unit === owing.unit)?.id ?? null,
    lastAct: lastAct ? showing.presenter.act(lastAct, county) : null,
  }
}

/** An item of the unit's own, on its own document. */
function showOwn(item: OwnItemRow, list: UnitList, owing: Owing, showing: Showing): Shown {
  const open = showing.open.find((it) => it.duty === item.item && it.unit === owing.unit)
  const lastAct = showing.acts.find((it) => it.duty === item.item)
  const confirmer = item.confirmer === null ? '单位主要负责人' : showing.county.personRef(item.confirmer).name
  return {
    id: item.item,
    what: item.what,
    inPerson: false,
    how: item.how,
    startFrom: item.startFrom,
    cadence: whenInWords(item),
    due: open ? '' : '现在没有到期的。',
    dueOn: open?.due_on ?? null,
    provisional: open ? open.due_on > showing.calendar.horizon : false,
    derivation: [],
    countsWhen: item.countsWhen,
    confirmedBy: confirmer,
    under: [],
    ownUnder: `${item.document || `第 ${list.version} 版清单（${list.minutes}）`}（本单位定）`,
    occurrence: open?.id ?? null,
    lastAct: lastAct ? showing.presenter.act(lastAct, showing.county) : null,
  }
}

function nextDue(duty: Duty, list: AdoptedList, owing: Owing, showing: Showing) {
  const { county, today, cadences, calendar } = showing
  const spell = county.spellsOf(owing.person, today, plusDays(today, 1))[0]
  if (!spell) return undefined
  const held = { from: spell.from > list.fromDay ? spell.from : list.fromDay, until: spell.until }
  return occurrencesDue(duty, cadences, held, today, plusDays(today, 1), calendar)[0]
}
