import { useState } from 'react'
import type { CaseFile } from '../../../contract/case-files.ts'
import { Button } from '../../kit/Button.tsx'
import { Section } from '../../kit/Page.tsx'
import { sayDay } from '../../words/days.ts'
import { fileWords as words } from '../../words/files.ts'
import { NextStepForm } from './NextStepForm.tsx'

type Next = CaseFile['next'][number]
type Taking = { file: CaseFile; onLatest: () => void; onTaken: () => void }

/** What is to be done now and by whom: the viewer's own steps first, the first of them open. */
export function Now({ file, onLatest, onTaken }: Taking) {
  const waiting = file.next.filter((it) => !it.aside)
  const mine = waiting.filter((it) => it.mayTake).toSorted((a, b) => lastTaken(file, a) - lastTaken(file, b))
  const others = waiting.filter((it) => !it.mayTake)
  const taking = { file, onLatest, onTaken }
  return (
    <Section title={words.now}>
      {file.ended && <p>{words.endedLead(file.stateTitle)}</p>}
      {!file.ended && waiting.length === 0 && <p>{words.nobodyWaits}</p>}
      {mine.length > 1 && <p>{words.several(mine.length)}</p>}
      {mine.map((it, at) => (
        <Mine key={it.step} {...taking} next={it} opened={at === 0} />
      ))}
      {others.map((it) => (
        <OfOthers key={it.step} next={it} />
      ))}
    </Section>
  )
}

/** What the viewer may do without anybody waiting for it, a line each. */
export function AnyTime({ file, onLatest, onTaken }: Taking) {
  const possible = file.next.filter((it) => it.aside && it.mayTake && it.first.length === 0)
  if (possible.length === 0) return null
  return (
    <Section title={words.anyTime} lead={words.anyTimeLead} notPrinted>
      <ul>
        {possible.map((it) => (
          <li key={it.step}>
            <AtHand file={file} next={it} onLatest={onLatest} onTaken={onTaken} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AtHand(it: Taking & { next: Next }) {
  const { file, next } = it
  const [open, setOpen] = useState(false)
  const before = takenBefore(file, next)
  return (
    <details className="case-at-hand" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {next.title}
        {before && <span className="quiet">（{words.takenOn(sayDay(before.on))}）</span>}
      </summary>
      <p className="quiet">{words.yours(next.by)}</p>
      {open && <NextStepForm file={file} step={next.step} onLatest={it.onLatest} onTaken={it.onTaken} />}
    </details>
  )
}

/** What was taken already and may be taken again comes after what was not. */
const lastTaken = (file: CaseFile, next: Next) => takenBefore(file, next)?.nth ?? 0

const takenBefore = (file: CaseFile, next: Next) => file.taken.findLast((it) => it.step === next.step)

function Mine(it: Taking & { next: Next; opened: boolean }) {
  const { file, next } = it
  const [open, setOpen] = useState(it.opened)
  const before = takenBefore(file, next)
  return (
    <div className="case-next">
      <h3>{next.title}</h3>
      <p className="quiet">
        {words.yours(next.by)}
        {before && words.takenBefore(sayDay(before.on))}
      </p>
      {open ? (
        <NextStepForm
          file={file}
          step={next.step}
          onLatest={it.onLatest}
          onTaken={it.onTaken}
          onFold={it.opened ? undefined : () => setOpen(false)}
        />
      ) : (
        <>
          <p className="case-how">{next.how}</p>
          <Button onClick={() => setOpen(true)}>{words.do}</Button>
        </>
      )}
    </div>
  )
}

function OfOthers({ next }: { next: Next }) {
  return (
    <div className="case-next">
      <h3>{next.title}</h3>
      <p>
        {next.people.length === 0 ? (
          words.waitingForPost(next.by)
        ) : (
          <>
            {words.waiting}
            {next.people.map((one, at) => (
              <span key={one.number}>
                {at > 0 && '、'}
                <strong className="case-who">{one.name}</strong>
              </span>
            ))}
            {words.toDo(next.by, next.people.length)}
          </>
        )}
      </p>
      {next.how && <p className="case-how quiet">{next.how}</p>}
    </div>
  )
}
