import type { ReactNode } from 'react'
import { kitWords } from '../words/kit.ts'

export type StepShown = { readonly title: string; readonly state: 'done' | 'now' | 'next'; readonly note?: ReactNode }

/** A procedure as a line of steps: done, now, next; each with who and when in its note. */
export function Steps({ label, steps }: { label: string; steps: readonly StepShown[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.title} className={`step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="step-state">{kitWords.stepStates[step.state]}</span>
          <strong>{step.title}</strong>
          {step.note && <span className="step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
