import { Link } from 'react-router'
import type { Neighbour, Problem } from '../../../contract/problems.ts'
import { Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { signedOffWords, problemWords as words } from '../../words/problems.ts'

/** The same class in the same unit before and after: who put his name to it, as facts. */
export function Relapses({ problem }: { problem: Problem }) {
  return (
    <>
      {problem.before.length > 0 && (
        <Section title={words.before} lead={words.beforeLead}>
          <Neighbours of={problem.before} says={words.between} />
        </Section>
      )}
      {problem.after.length > 0 && (
        <Section title={words.after} lead={words.afterLead}>
          <Neighbours of={problem.after} says={words.betweenAfter} />
        </Section>
      )}
    </>
  )
}

function Neighbours({ of, says }: { of: readonly Neighbour[]; says: (days: number) => string }) {
  return (
    <ul className="lines">
      {of.map((it) => (
        <li key={it.id}>
          <h3 className="line-title">
            <Link to={`/problems/${it.id}`}>{it.number}</Link>
          </h3>
          <p className="line-notes">
            <span>{says(it.daysBetween)}</span>
          </p>
          <ul>
            {it.signedOff.map(({ step, by, on }) => (
              <li key={step}>{words.signed(signedOffWords[step] ?? '', by.name, sayDay(on))}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Who in the unit is on record as having known before others found it. */
export function KnownBefore({ problem }: { problem: Problem }) {
  if (problem.knownBefore.length === 0) return null
  return (
    <Section title={words.knownBefore} lead={words.knownBeforeLead}>
      <ul className="lines">
        {problem.knownBefore.map((it) => (
          <li key={`${it.by.number} ${it.on}`}>
            <DateText on={it.on} /> {it.says}
          </li>
        ))}
      </ul>
    </Section>
  )
}
