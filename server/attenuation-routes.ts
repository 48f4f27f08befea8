import { seeAttenuation } from '../contract/attenuation.ts'
import { type Attenuation, attenuationOf, isBare, type Stage, type TaskAt } from '../engine/attenuation.ts'
import { listTaskChain, type TaskRow } from './modules/cases/index.ts'
import { countyInForce } from './modules/organisation/index.ts'
import { isId } from './platform/http/cursor.ts'
import type { Http } from './platform/http/http.ts'
import { absent } from './platform/http/refusal.ts'

/** 层级递减: the same task, level by level, from the records that the work leaves. */
export function attenuationRoutes(http: Http): void {
  http.serve(seeAttenuation, async ({ tx, viewer, params }) => {
    if (!isId(params.id)) throw absent()
    const rows = await listTaskChain(tx, viewer, params.id)
    const [first] = rows
    if (first === undefined) throw absent()
    const county = await countyInForce(tx, http.db, viewer.countyId)
    const tasks = tasksOf(rows)
    const bare = new Set(tasks.filter(isBare).map((it) => it.id))
    const { levels, fades } = attenuationOf(tasks)
    return {
      task: { id: first.id, number: first.number, title: first.task, wanted: first.wanted },
      says: saying(fades, rows.length),
      levels: levels.map((it) => ({ ...it, title: `第${it.level}级` })),
      lines: rows.map((row) => ({
        id: row.id,
        number: row.number,
        level: row.level,
        unit: county.unitRef(row.unit),
        sentOn: row.sent_on,
        receivedOn: row.received_on,
        plannedOn: row.planned_on,
        actedOn: row.acted_on,
        confirmedOn: row.confirmed_on,
        bare: bare.has(row.id),
      })),
    }
  })
}

function tasksOf(rows: readonly TaskRow[]): readonly TaskAt[] {
  const wanted = new Map(rows.map((it) => [it.number, it.wanted]))
  return rows.map((it) => ({
    id: it.id,
    number: it.number,
    level: it.level,
    sentOn: it.sent_on,
    receivedOn: it.received_on,
    plannedOn: it.planned_on,
    actedOn: it.acted_on,
    confirmedOn: it.confirmed_on,
    wanted: it.wanted,
    wantedAbove: it.level === 1 || it.parent === null ? null : (wanted.get(it.parent) ?? null),
  }))
}

const REACHED: Readonly<Record<Stage, string>> = {
  sent: '交下',
  received: '接收',
  planned: '定自己的措施',
  acted: '动手',
  confirmed: '办出经核实的结果',
}
const BEFORE: Readonly<Record<Exclude<Stage, 'sent'>, string>> = {
  received: '交下',
  planned: '接收',
  acted: '定了措施',
  confirmed: '动了手',
}

/** Of counts, never of a unit or a person: why it stopped is to be asked, not concluded. */
function saying(fades: Attenuation['fades'], count: number): string {
  if (fades === null) return `交下的${count}件都走到了目前能走到的一步，没有在哪一级停下。`
  const { level, stage, from, to } = fades
  const before = stage === 'sent' ? '' : BEFORE[stage]
  return `传到第${level}级减得最多：${before}的${from}件里，${from - to}件还没有${REACHED[stage]}。可能是刚交下，也可能卡住了，请逐件去问。`
}
