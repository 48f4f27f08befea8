import { seeAttenuation } from '../contract/attenuation.ts'
import {
  type Attenuation,
  attenuationOf,
  isBare,
  ownMeasuresOn,
  type Stage,
  type TaskAt,
} from '../engine/attenuation.ts'
import { listTaskChain, type TaskRow } from './modules/matters/index.ts'
import { type CountyOverTime, countyInForce, type UnitKind } from './modules/organisation/index.ts'
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
    const planned = new Map(tasks.map((it) => [it.id, it.plannedOn]))
    const titleOf = (level: number) =>
      titled(
        level,
        rows.filter((it) => it.level === level).map((it) => it.unit),
        county,
      )
    return {
      task: { id: first.id, number: first.number, title: first.task, wanted: first.wanted },
      says: saying(fades, rows.length, titleOf),
      levels: levels.map((it) => ({ ...it, title: titleOf(it.level) })),
      lines: rows.map((row) => ({
        id: row.id,
        number: row.number,
        level: row.level,
        unit: county.unitRef(row.unit),
        sentOn: row.sent_on,
        receivedOn: row.received_on,
        plannedOn: planned.get(row.id) ?? null,
        actedOn: row.acted_on,
        confirmedOn: row.confirmed_on,
        bare: bare.has(row.id),
        copied: row.plans.length > 0 && (planned.get(row.id) ?? null) === null,
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
    plannedOn: ownMeasuresOn(it.plans, it.wanted),
    actedOn: it.acted_on,
    confirmedOn: it.confirmed_on,
    wanted: it.wanted,
    wantedAbove: it.level === 1 || it.parent === null ? null : (wanted.get(it.parent) ?? null),
  }))
}

const KINDS: Readonly<Record<UnitKind, string>> = {
  'county-committee': '县委',
  'county-commission': '县纪委监委',
  department: '部门',
  'other-unit': '单位',
  'town-committee': '乡镇',
  'town-commission': '乡镇纪委',
  'stationed-group': '派驻组',
  office: '内设室',
  section: '科室',
  village: '村',
}

/** 第2级（村）: who stands on that level, in a word. */
function titled(level: number, units: readonly string[], county: CountyOverTime): string {
  const kinds = [...new Set(units.map((it) => KINDS[county.unit(it)?.kind ?? 'other-unit']))]
  return `第${level}级（${kinds.join('、')}）`
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
function saying(fades: Attenuation['fades'], count: number, titleOf: (level: number) => string): string {
  if (fades === null) return `交下的${count}件都走到了目前能走到的一步，没有在哪一级停下。`
  const { level, stage, from, to } = fades
  const before = stage === 'sent' ? '' : BEFORE[stage]
  return `传到${titleOf(level)}减得最多：${before}的${from}件里，${from - to}件还没有${REACHED[stage]}。可能是刚交下，也可能卡住了，请逐件去问。`
}
