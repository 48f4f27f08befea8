import type { planAbsence } from '../../../contract/absences.ts'
import type { Reply } from '../../api/ask.ts'
import { ProvisionMark } from '../../kit/grounds/ProvisionMark.tsx'
import { Section } from '../../kit/Page.tsx'
import { absenceWords, sayAway } from '../../words/absences.ts'

const words = absenceWords.plan
export type Plan = Reply<typeof planAbsence>

/** What the county's rules say of the days as typed: who approves, what has to be said, and which rules there are not. */
export function PlanNotice({ plan }: { plan: Plan }) {
  return (
    <div className="notice" role="status">
      <p>{whoApproves(plan)}</p>
      {plan.leaving === 'late' && <p>{words.late}</p>}
      {plan.short && <p>{words.short}</p>}
      {plan.together.map((it) => (
        <p key={`${it.person.number}-${it.from}`}>{words.together(it.person.name, sayAway(it))}</p>
      ))}
    </div>
  )
}

function whoApproves({ approvers, rules }: Plan): string {
  const names = approvers.map((it) => it.name).join('、')
  if (names === '') return words.nobody
  const set = rules.find((it) => it.name === 'absenceLeaderDays')?.set
  if (set) return words.approver(names)
  return approvers.length === 1 ? words.unset(names) : words.either(names)
}

export function Rules({ rules }: { rules: Plan['rules'] }) {
  return (
    <Section title={words.title}>
      <ul className="lines">
        {rules.map((it) => (
          <li key={it.name}>
            <strong>{it.title}</strong>
            <p className="quiet">{it.says}</p>
            <p className="quiet">
              <ProvisionMark provision={it.under} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
