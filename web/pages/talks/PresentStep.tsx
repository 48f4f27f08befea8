import { useState } from 'react'
import type { Talk } from '../../../contract/talks.ts'
import { Button } from '../../kit/Button.tsx'
import { Section } from '../../kit/Page.tsx'
import { talkWords as words } from '../../words/talks.ts'
import { EntrustForm } from './EntrustForm.tsx'
import { HoldForm } from './HoldForm.tsx'
import { RevisitForm } from './RevisitForm.tsx'
import { SignForm } from './SignForm.tsx'

export type StepProps = { talk: Talk; onLatest: () => void }

/** The form of the present step only; where it is another's turn, a sentence says so. */
export function PresentStep(it: StepProps) {
  const { may, state } = it.talk
  if (state === 'prepared' && may.hold) {
    return (
      <Section title={words.hold.title}>
        <HoldForm {...it} />
        {may.entrust && (
          <Folded label={words.entrust.open}>
            <EntrustForm {...it} />
          </Folded>
        )}
      </Section>
    )
  }
  if (state === 'not-needed') {
    return (
      <>
        <p className="notice step-waits">{words.notNeeded}</p>
        {may.hold && (
          <Folded label={words.hold.title}>
            <HoldForm {...it} />
          </Folded>
        )}
      </>
    )
  }
  if (may.signAsFrom || may.signAsTo) {
    return (
      <Section title={words.sign.title} lead={may.signAsTo ? words.sign.leadTo : words.sign.lead}>
        <SignForm {...it} />
        {may.hold && (
          <Folded label={words.hold.again}>
            <HoldForm {...it} />
          </Folded>
        )}
      </Section>
    )
  }
  if (may.revisit) {
    return (
      <Section title={words.revisit.title}>
        <RevisitForm {...it} />
      </Section>
    )
  }
  return <p className="notice step-waits">{state === 'revisited' ? words.finished : words.waiting}</p>
}

function Folded({ label, children }: { label: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="folded">
      <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && <div className="small-form">{children}</div>}
    </div>
  )
}
