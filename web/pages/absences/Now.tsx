import { useState } from 'react'
import type { AbsenceReport } from '../../../contract/absences.ts'
import { Button } from '../../kit/Button.tsx'
import { Section } from '../../kit/Page.tsx'
import { absenceWords } from '../../words/absences.ts'
import { BackForm } from './BackForm.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { DecideForm } from './DecideForm.tsx'

export type Doing = { readonly report: AbsenceReport; readonly onLatest: () => void }

/** What this viewer can do now; where it is another's turn, a sentence says whose. */
export function Now(it: Doing) {
  const { may } = it.report
  return (
    <Section title={absenceWords.see.now}>
      {may.decide ? <DecideForm {...it} /> : <p className="notice step-waits">{standing(it.report)}</p>}
      {may.back && (
        <Folded label={absenceWords.back.title}>
          <BackForm {...it} />
        </Folded>
      )}
      {may.change && (
        <Folded label={absenceWords.change.title}>
          <ChangeForm {...it} />
        </Folded>
      )}
    </Section>
  )
}

function standing({ state, approvers }: AbsenceReport): string {
  const { see: words } = absenceWords
  switch (state) {
    case 'lodged':
      return approvers.length === 0 ? words.nobody : words.waits(approvers.map((it) => it.name).join('或者'))
    case 'approved':
      return words.approved
    case 'declined':
      return words.declined
    case 'back':
      return words.finished
    case 'not-gone':
      return words.notGone
  }
}

function Folded({ label, children }: { label: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="folded">
      <Button look="plain" expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && <div className="small-form">{children}</div>}
    </div>
  )
}
