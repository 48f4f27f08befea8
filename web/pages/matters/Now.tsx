import { useState } from 'react'
import type { ShownMatter } from '../../../contract/matters.ts'
import { Button } from '../../kit/Button.tsx'
import { Section } from '../../kit/Page.tsx'
import { sayDay } from '../../words/days.ts'
import { matterWords as words } from '../../words/matters.ts'
import { NextStepForm } from './NextStepForm.tsx'

type Next = ShownMatter['next'][number]
type Taking = { matter: ShownMatter; onLatest: () => void; onTaken: () => void }

/** What is to be done now and by whom: the viewer's own steps first, the first of them open. */
export function Now({ matter, onLatest, onTaken }: Taking) {
  const waiting = matter.next.filter((it) => !it.aside)
  const mine = waiting.filter((it) => it.mayTake).toSorted((a, b) => lastTaken(matter, a) - lastTaken(matter, b))
  const others = waiting.filter((it) => !it.mayTake)
  const taking = { matter, onLatest, onTaken }
  return (
    <Section title={words.now}>
      {matter.ended && <p>{words.endedLead(matter.stateTitle)}</p>}
      {!matter.ended && waiting.length === 0 && <p>{words.nobodyWaits}</p>}
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
export function AnyTime({ matter, onLatest, onTaken }: Taking) {
  const possible = matter.next.filter((it) => it.aside && it.mayTake && it.first.length === 0)
  if (possible.length === 0) return null
  return (
    <Section title={words.anyTime} lead={words.anyTimeLead} notPrinted>
      <ul>
        {possible.map((it) => (
          <li key={it.step}>
            <AtHand matter={matter} next={it} onLatest={onLatest} onTaken={onTaken} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AtHand(it: Taking & { next: Next }) {
  const { matter, next } = it
  const [open, setOpen] = useState(false)
  const before = takenBefore(matter, next)
  return (
    <details className="matter-at-hand" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {next.title}
        {before && <span className="quiet">（{words.takenOn(sayDay(before.on))}）</span>}
      </summary>
      <p className="quiet">{words.yours(next.by)}</p>
      {open && <NextStepForm matter={matter} step={next.step} onLatest={it.onLatest} onTaken={it.onTaken} />}
    </details>
  )
}

/** What was taken already and may be taken again comes after what was not. */
const lastTaken = (matter: ShownMatter, next: Next) => takenBefore(matter, next)?.nth ?? 0

const takenBefore = (matter: ShownMatter, next: Next) => matter.taken.findLast((it) => it.step === next.step)

function Mine(it: Taking & { next: Next; opened: boolean }) {
  const { matter, next } = it
  const [open, setOpen] = useState(it.opened)
  const before = takenBefore(matter, next)
  return (
    <div className="matter-next">
      <h3>{next.title}</h3>
      <p className="quiet">
        {words.yours(next.by)}
        {before && words.takenBefore(sayDay(before.on))}
      </p>
      {open ? (
        <NextStepForm
          matter={matter}
          step={next.step}
          onLatest={it.onLatest}
          onTaken={it.onTaken}
          onFold={it.opened ? undefined : () => setOpen(false)}
        />
      ) : (
        <>
          <p className="matter-how">{next.how}</p>
          <Button onClick={() => setOpen(true)}>{words.do}</Button>
        </>
      )}
    </div>
  )
}

function OfOthers({ next }: { next: Next }) {
  return (
    <div className="matter-next">
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
                <strong className="matter-who">{one.name}</strong>
              </span>
            ))}
            {words.toDo(next.by, next.people.length)}
          </>
        )}
      </p>
      {next.how && <p className="matter-how quiet">{next.how}</p>}
    </div>
  )
}
