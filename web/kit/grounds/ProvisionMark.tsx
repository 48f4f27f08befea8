import { Link } from 'react-router'
import type { ProvisionRef } from '../../../contract/endpoint.ts'
import { alikeTogether, kitWords, provisionAddress, sayMark, sayProvision } from '../../words/kit.ts'
import { Opening } from './Opening.tsx'

/** The sign that says how sure we are of the text and of its number. */
export function Mark({ of }: { of: Pick<ProvisionRef, 'mark' | 'article'> }) {
  const { short, full } = sayMark(of)
  return (
    <span className={`mark mark-${of.mark.toLowerCase()}`} title={full}>
      {of.mark} {short}
    </span>
  )
}

/** A small mark that opens the provision: where it stands, what it says in our words, how sure we are. */
export function ProvisionMark({ provision }: { provision: ProvisionRef }) {
  return <Alike provisions={[provision]} />
}

/** Several, in a line. */
export function ProvisionMarks({ under }: { under: readonly ProvisionRef[] }) {
  return (
    <span className="provision-marks">
      {alikeTogether(under).map((it) => (
        <Alike key={it[0]?.id} provisions={it} />
      ))}
    </span>
  )
}

/** Provisions that read alike from outside, under one mark. */
function Alike({ provisions }: { provisions: readonly ProvisionRef[] }) {
  const [first] = provisions
  if (first === undefined) return null
  return (
    <Opening
      className="provision-mark"
      printed
      mark={
        <>
          {sayProvision(first)} <Mark of={first} />
        </>
      }
    >
      {provisions.map((it) => (
        <span key={it.id} className="provision-says">
          {it.says}{' '}
          <Link to={provisionAddress(it)} className="not-printed">
            {kitWords.inBook}
          </Link>
        </span>
      ))}
      <span className="quiet">{sayMark(first).full}</span>
    </Opening>
  )
}
