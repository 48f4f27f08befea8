import { seeDesk } from '../contract/desk.ts'
import { type Day, daysBetween, plusDays } from '../engine/dates/index.ts'
import { absenceReportItems } from './desk-absences.ts'
import {
  absenceItem,
  type DeskOptions,
  effectItem,
  explanationItem,
  type Item,
  inPersonItem,
  matterItem,
  replyItem,
  signItem,
} from './desk-items.ts'
import { type AwayByReport, awayByReport, listAbsences } from './modules/conduct/index.ts'
import { workdaysLeft } from './modules/deadlines/index.ts'
import { listActs, listConfirmations, listDueBy } from './modules/duties/index.ts'
import { firstInPerson, listObjectionsToAnswer, listOwnAnswered, listToExplain } from './modules/insight/index.ts'
import { listEffectsOver, listWaiting } from './modules/matters/index.ts'
import { type CountyOverTime, countyInForce } from './modules/organisation/index.ts'
import { listSigns, listSignsToReply } from './modules/signs/index.ts'
import type { Tx } from './platform/database/database.ts'
import type { Http } from './platform/http/http.ts'
import type { Viewer } from './platform/viewer.ts'

const MOST_NOW = 12
const MOST_EACH = 20
const COMING_DAYS = 30
/** So long an answered objection stays on the desk of whoever made it. */
const ANSWER_SHOWN_DAYS = 14

/** 我的工作台: what to do now, most pressing first; then what I did, what is coming, who is away. */
export function deskRoutes(http: Http, options: DeskOptions): void {
  http.serve(seeDesk, async ({ tx, viewer }) => {
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const items = [
      ...(await itemsFor(tx, viewer, county, options)),
      ...(await absenceReportItems(tx, viewer, county, options)),
    ]
    const absences = await listAbsences(tx, viewer, county)
    const lately = await listActs(tx, viewer, { most: 5 })
    const coming = await listDueBy(
      tx,
      viewer,
      plusDays(viewer.today, 1),
      plusDays(viewer.today, COMING_DAYS),
      MOST_EACH,
    )
    const seen = absences.unseen.map((it) => absenceItem(it))
    const objections = await objectionItems(tx, viewer)
    const waiting = await firstInPerson(tx, viewer, county, options.inPerson)
    const inPerson = waiting === null ? [] : [inPersonItem(waiting)]
    const now = [...items, ...objections, ...seen, ...inPerson].sort(byPressing(viewer.today))
    return {
      today: viewer.today,
      now: now.slice(0, MOST_NOW),
      more: Math.max(0, now.length - MOST_NOW),
      lately: lately.rows.map((it) => options.duties.act(it, county)),
      coming: coming.map((it) => options.duties.occurrence(it, county, viewer.today)),
      away: joined(absences.away, await awayByReport(tx, viewer), county, viewer.today),
    }
  })
}

type Seen = Awaited<ReturnType<typeof listAbsences>>['away'][number]

/** Who was seen away and who reported it, each person once: what was seen says whether it was reported. */
function joined(seen: readonly Seen[], byReport: readonly AwayByReport[], county: CountyOverTime, today: Day) {
  const reports = new Map(byReport.map((it) => [it.person, it]))
  const back = (person: string) => {
    const it = reports.get(person)
    return { until: it?.until ?? null, untilHalf: it?.untilHalf ?? null, report: it?.id ?? null }
  }
  const known = new Set(seen.map((it) => it.person.number))
  return [
    ...seen.map(({ id: _id, ...it }) => ({ ...it, ...back(it.person.number) })),
    ...byReport
      .filter((it) => !known.has(it.person))
      .map(({ person, unit, reported }) => ({
        person: county.personRef(person),
        unit: county.unitRef(unit),
        on: today,
        reported,
        ...back(person),
      })),
  ]
}

async function itemsFor(tx: Tx, viewer: Viewer, county: CountyOverTime, options: DeskOptions): Promise<Item[]> {
  const left = (dueOn: Day | null) => (dueOn === null ? null : workdaysLeft(options.calendar, viewer.today, dueOn))
  const signs = await listSigns(tx, viewer, { state: 'open', most: MOST_EACH })
  const replies = await listSignsToReply(tx, viewer, MOST_EACH)
  const toExplain = await listToExplain(tx, viewer, MOST_EACH)
  const confirmations = await listConfirmations(tx, viewer, undefined, MOST_EACH)
  const due = await listDueBy(tx, viewer, null, viewer.today, MOST_EACH)
  const matters = await listWaiting(tx, viewer, county, options.matters, MOST_EACH)
  const over = await listEffectsOver(tx, viewer, county, options.matters, MOST_EACH)
  return [
    ...signs.rows.map((it) => signItem(it, left(it.answer_due_on), options)),
    ...replies.map((it) => replyItem(it, options)),
    ...toExplain.map((it) => explanationItem(it)),
    ...matters.map((it) => matterItem(it, county, left(it.row.due_on ?? it.row.planned_on), options)),
    ...over.map((it) => effectItem(it, county, options)),
    ...confirmations.rows.map((it) => ({
      kind: 'confirmation' as const,
      id: it.id,
      title: `核实${county.personRef(it.by_person).name}所做的事`,
      why: it.done,
      dueOn: null,
      workdaysLeft: null,
      under: null,
      go: { label: '去核实', href: `/acts?confirm=${it.id}` },
    })),
    ...due.map((it) => {
      const shown = options.duties.occurrence(it, county, viewer.today)
      return {
        kind: 'occurrence' as const,
        id: it.id,
        title: shown.what,
        why: `${shown.period}，到期`,
        dueOn: it.due_on,
        workdaysLeft: shown.workdaysLeft,
        under: options.duties.under(it.duty),
        go: { label: '记一笔', href: `/acts/new?for=occurrence:${it.id}` },
      }
    }),
  ]
}

/** Objections to asks that the viewer's office is to answer, and answers to his own. */
async function objectionItems(tx: Tx, viewer: Viewer): Promise<Item[]> {
  const toAnswer = await listObjectionsToAnswer(tx, viewer, MOST_EACH)
  const answered = await listOwnAnswered(tx, viewer, plusDays(viewer.today, -ANSWER_SHOWN_DAYS), MOST_EACH)
  const rest = { kind: 'objection', dueOn: null, workdaysLeft: null, under: null } as const
  return [
    ...toAnswer.map((it) => ({
      ...rest,
      id: it.id,
      title: '有人说这里要得太多，请答复',
      why: it.words,
      go: { label: '去答复', href: '/burden#objections' },
    })),
    ...answered.map((it) => ({
      ...rest,
      id: it.id,
      title: '您提的减负意见有了答复',
      why: it.answer ?? '',
      go: { label: '去看', href: '/burden#objections' },
    })),
  ]
}

/** What has a day comes by its day; what has none comes after what is due within the week. */
function byPressing(today: Day) {
  const weight = (it: Item) => (it.dueOn === null ? 7 : daysBetween(today, it.dueOn as Day))
  const rank = {
    sign: 0,
    matter: 1,
    reply: 1,
    explanation: 1,
    absence: 2,
    'absence-report': 2,
    confirmation: 3,
    occurrence: 4,
    'effect-over': 5,
    objection: 3,
    'in-person': 2,
  } as const
  return (a: Item, b: Item) => weight(a) - weight(b) || rank[a.kind] - rank[b.kind] || (a.id < b.id ? -1 : 1)
}
