import { Link, useSearchParams } from 'react-router'
import { type SupervisionLine, seeSupervision } from '../../../../contract/supervision.ts'
import { dayOrNull } from '../../../../engine/dates/index.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { TreeChart } from '../../../kit/charts/TreeChart.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { supervisionWords as words } from '../../../words/supervision.ts'
import { OnDay } from '../../units/OnDay.tsx'
import { SupervisionTable } from './SupervisionTable.tsx'
import { supervisionTrees } from './supervision-trees.ts'
import '../insight.css'

type Supervision = Reply<typeof seeSupervision>

/** M22: what is missing first, then who answers for whom on a day, drawn and as a table; a unit opens to what lies within. */
export default function SupervisionPage() {
  const [query] = useSearchParams()
  const on = dayOrNull(query.get('on') ?? '') ?? undefined
  const unit = query.get('unit') ?? undefined
  const asked = { ...(on ? { on } : {}), ...(unit ? { unit } : {}) }
  const found = useAnswer(seeSupervision, { query: asked }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={it.within === null ? words.title : words.titleOf(it.within.unit.name)} lead={leadOf(it)}>
          {it.within && (
            <p>
              {words.above(it.within)} <Link to={`/insight/supervision${on ? `?on=${on}` : ''}`}>{words.whole}</Link>
            </p>
          )}
          <div className="not-printed">
            <OnDay key={it.within?.unit.number} on={it.on} />
          </div>
          <ToSettle supervision={it} on={on} />
          <Drawn supervision={it} on={on} />
          <SupervisionTable lines={it.lines} within={it.within !== null} on={on} />
        </Page>
      )}
    </Answered>
  )
}

const wanting = (lines: readonly SupervisionLine[]) => lines.filter((it) => it.wants.length > 0)

function leadOf({ on, within, leaders, lines }: Supervision): string {
  if (within !== null) return words.leadWithin(on, within.unit.name, lines.length)
  return words.lead(on, leaders.length, lines.length)
}

function ToSettle({ supervision: { lines, within }, on }: { supervision: Supervision; on: string | undefined }) {
  const missing = wanting(lines)
  if (lines.length === 0) return null
  const lead = within === null ? words.toSettleLead : words.toSettleLeadWithin
  return (
    <Section title={words.toSettle} lead={missing.length === 0 ? words.settled : lead}>
      <ul className="lines">
        {[...Map.groupBy(missing, (it) => words.wants(it))].map(([says, units]) => (
          <li key={says}>
            <p>{says}</p>
            <ul className="unit-names">
              {units.map(({ unit }) => (
                <li key={unit.number}>
                  <Link to={`/units/${unit.number}${on ? `?on=${on}` : ''}`}>{unit.name}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Drawn({ supervision, on }: { supervision: Supervision; on: string | undefined }) {
  const { lines, leaders, within } = supervision
  if (lines.length === 0) return <Empty says={within === null ? words.empty : words.emptyWithin} />
  return (
    <Section title={words.graph} lead={within === null ? words.graphLead : words.graphLeadWithin}>
      <TreeChart
        says={words.says(supervision.on, leaders.length, lines.length, wanting(lines).length)}
        trees={supervisionTrees(supervision, on)}
      />
    </Section>
  )
}
