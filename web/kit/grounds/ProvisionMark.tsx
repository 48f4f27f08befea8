import type { ProvisionRef } from '../../../contract/endpoint.ts'
import { markWords, sayProvision } from '../../words/kit.ts'
import { Opening } from './Opening.tsx'

/** The sign that says how sure we are of the text. */
export function Mark({ mark }: { mark: ProvisionRef['mark'] }) {
  return (
    <span className={`mark mark-${mark.toLowerCase()}`} title={markWords[mark].full}>
      {mark} {markWords[mark].short}
    </span>
  )
}

/** A small mark that opens the provision: where it stands, what it says in our words, how sure we are. */
export function ProvisionMark({ provision }: { provision: ProvisionRef }) {
  return (
    <Opening
      className="provision-mark"
      printed
      mark={
        <>
          {sayProvision(provision)} <Mark mark={provision.mark} />
        </>
      }
    >
      <ProvisionText provision={provision} />
    </Opening>
  )
}

/** Several, in a line. */
export function ProvisionMarks({ under }: { under: readonly ProvisionRef[] }) {
  return (
    <span className="provision-marks">
      {under.map((it) => (
        <ProvisionMark key={it.id} provision={it} />
      ))}
    </span>
  )
}

function ProvisionText({ provision }: { provision: ProvisionRef }) {
  return (
    <>
      <span className="provision-says">{provision.says}</span>
      <span className="quiet">{markWords[provision.mark].full}</span>
    </>
  )
}
