import { type Day, dayInWords, plusMonths } from '../../../engine/dates/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { standing } from '../conduct/index.ts'
import type { Beside } from './present-form.ts'

const LOOKS_BACK_MONTHS = 24
const MOST_LINES = 40

/**
 * What a post-holder did perform, gathered for him before a matter about him opens: acts of his whose result somebody else
 * confirmed, talks that he held, checks that he made. Facts alone, newest first; call within `widened`. What he did about a
 * matter that the viewer may not read is not among it.
 */
export async function performedBy(tx: Tx, viewer: Viewer, person: string): Promise<Beside> {
  const since = plusMonths(viewer.today, -LOOKS_BACK_MONTHS).on
  const rows = await tx.rows<{ on_day: Day; says: string }>(
    `select on_day, says from (
       select a.on_day, '履责：' || a.done || case when a.outcome = '' then '' else '；结果：' || a.outcome end
         || '（' || coalesce((select p.name from person_named p where p.county_id = c.county_id and p.number = c.by_person), '') || '核实）' as says
       from act_done a join act_found_true c on c.county_id = a.county_id and c.act_id = a.id
       where a.county_id = $1 and a.by_person = $2 and a.on_day >= $3
         and (a.matter_id is null or exists (select from matter_reader r where r.county_id = a.county_id and r.matter_id = a.matter_id
           and r.person = $5 and r.reads))
       union all
       select f.on_day, case f.fact when 'talk-held' then '与' || coalesce(
           (select p.name from person_named p where p.county_id = f.county_id and p.number = f.person), '') || '谈话'
         else '检查，结果：' || (f.body ->> 'result') end
       from fact_entered f where f.county_id = $1 and f.by_person = $2 and f.on_day >= $3
         and (f.fact = 'talk-held' or f.fact = 'check-held' and f.body ->> 'confirmedBy' is not null)
         and ${standing('f')}
     ) done order by on_day desc limit $4`,
    [viewer.countyId, person, since, MOST_LINES, viewer.person],
  )
  const lines = rows.map((it) => `${dayInWords(it.on_day)}，${it.says}`)
  const title = `对象近两年有记录的履责情况（${rows.length === MOST_LINES ? `最近${MOST_LINES}件` : `${rows.length}件`}）`
  return [
    {
      title,
      lines:
        lines.length === 0
          ? ['没有查到经他人核实的履责、谈话和检查记录。请当面问清，不要只凭这里没有就认定没有做。']
          : lines,
    },
  ]
}
