import { Link } from 'react-router'
import type { BesideMatter as Beside } from '../../../contract/matters.ts'
import { Section } from '../../kit/Page.tsx'

/** What only matters of a kind have: facts with their labels, or lines, each with what stands under it. */
export function BesideMatter({ of }: { of: readonly Beside[] }) {
  return of.map((it) => (
    <Section key={it.id} title={it.title} {...(it.lead ? { lead: it.lead } : {})}>
      {it.aside ? <Facts of={it.lines} /> : it.lines.length > 0 && <Lines of={it.lines} />}
    </Section>
  ))
}

function Facts({ of }: { of: Beside['lines'] }) {
  return (
    <dl className="pairs pairs-below">
      {of.map((it) => (
        <div key={it.label} className="pair">
          <dt>{it.label}</dt>
          <dd className="written">{it.says}</dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ of }: { of: Beside['lines'] }) {
  return (
    <ol className="lines">
      {of.map((it) => (
        <li key={`${it.says} ${it.notes[0]}`}>
          <p>{it.matter === null ? it.says : <Link to={`/matters/${it.matter}`}>{it.says}</Link>}</p>
          <p className="line-notes">
            {it.notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
