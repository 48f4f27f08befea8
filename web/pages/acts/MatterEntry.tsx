import { Link } from 'react-router'
import type { seeInPerson } from '../../../contract/in-person.ts'
import type { Reply } from '../../api/ask.ts'
import { inPersonWords as words } from '../../words/in-person.ts'
import { ActLine } from './ActLine.tsx'
import { pathOfMatter } from './path-of-matter.ts'

type Entry = Reply<typeof seeInPerson>['matters'][number]

/** One matter: what it is, where it stands now, in whose hands it is, and what was done about it in person. */
export function MatterEntry({ entry: { matter, acts, handed } }: { entry: Entry }) {
  return (
    <article className="matter">
      <h3 className="line-title">
        <Link to={pathOfMatter(matter.key)}>{matter.title}</Link>
      </h3>
      {matter.what && <p>{matter.what}</p>}
      <p className="line-notes">
        <strong>{matter.state}</strong>
        {matter.endedOn && <span>{words.ended(matter.endedOn)}</span>}
        <span>{matter.number}</span>
      </p>
      {matter.knownBy && (
        <p>
          <span className="quiet">{words.knownBy}</span>
          {matter.knownBy}
        </p>
      )}
      {handed && <HandedOver handed={handed} />}
      <ol className="lines">
        {acts.map(({ act }) => (
          <ActLine key={act.id} act={act} withoutMatter />
        ))}
      </ol>
    </article>
  )
}

function HandedOver({ handed: { on, to, afterwards } }: { handed: NonNullable<Entry['handed']> }) {
  return (
    <p className="notice">
      <strong>{words.handed}</strong>：{words.handedOn(on, to?.name ?? null)}
      {afterwards ? words.afterwards(afterwards.kind, afterwards.on) : words.nothingAfterwards}
    </p>
  )
}
