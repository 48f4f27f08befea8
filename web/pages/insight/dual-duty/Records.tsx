import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { RecordLine } from '../../../../contract/dual-duty.ts'
import { Empty } from '../../../kit/Empty.tsx'
import { type Moment, Timeline } from '../../../kit/time/Timeline.tsx'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'

/** Records on a line of time, each with where it comes from; `note` says something of each. */
export function Records<T extends RecordLine>(it: {
  label: string
  records: readonly T[]
  empty: string
  note?: (record: T) => ReactNode
}) {
  if (it.records.length === 0) return <Empty says={it.empty} />
  const moments = it.records.map(
    (one): Moment => ({
      key: one.id,
      on: one.on,
      says: (
        <>
          {one.says} {it.note && <span className="quiet">{it.note(one)}</span>}
        </>
      ),
      source: one.problem === null ? one.source : <Link to={one.problem}>{one.source}</Link>,
      recordedLateOn: one.late ? one.recordedOn : null,
    }),
  )
  return <Timeline label={it.label} moments={moments} />
}

export function Innocent({ says, lead }: { says: readonly string[]; lead: string }) {
  return (
    <>
      <h3>{words.innocent}</h3>
      <p className="quiet">{lead}</p>
      <ul className="plain-list">
        {says.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </>
  )
}
