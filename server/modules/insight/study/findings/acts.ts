import { LAST_FINDING, readableActs } from '../../../duties/index.ts'
import { fromSql } from '../finding.ts'

const partsOf = (where: string) => `with seen as materialized (
  select a.id, a.on_day, a.nature, ${LAST_FINDING} as finding from act_done a where ${where}
)
select 'recorded' as part, 'act' as record, id, on_day from seen
union all select nature, 'act', id, on_day from seen
union all select case finding when 'true' then 'confirmed' when 'not-true' then 'not-true' else 'unconfirmed' end, 'act', id, on_day
  from seen where nature = 'action'`

/** 唱功与实功: statements and actions, and what another found of the actions; through the door of acts, like the page of actions. */
export const acts = fromSql('acts', (_tx, { viewer, from, until }) => {
  const { where, values } = readableActs(viewer, { from, until })
  return { rows: partsOf(where), values }
})
