import { type ReactNode, useState } from 'react'
import type { StepForm } from '../../../contract/case-files.ts'
import type { Trouble } from '../../api/trouble.ts'
import { FaultsContext, Form } from '../../kit/forms/Form.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { fileWords as words } from '../../words/files.ts'
import { CaseFieldInput } from './CaseFieldInput.tsx'
import { inputsOf, type Typed, type TypedForm } from './entered.ts'

/** What is typed into a step, kept until it is sent. */
export function useTyped(form: string) {
  const draft = useDraft<{ typed: TypedForm }>(form, { typed: {} })
  const put = (id: string, value: Typed | undefined) =>
    draft.change({ typed: { ...draft.value.typed, [id]: value ?? null } })
  return { typed: draft.value.typed, put, clear: draft.clear }
}

const WRITTEN = new Set(['text', 'points', 'answers', 'stances', 'rows'])

/** The form of one step: what to do, what must hold, the fields, one button. */
export function CaseStepForm(it: {
  form: StepForm
  /** What was chosen last changes the form, and the changed form is on its way. */
  changing: boolean
  typed: TypedForm
  put: (id: string, value: Typed | undefined) => void
  busy: boolean
  trouble: Trouble | null
  onSend: (inputs: Record<string, unknown>) => void
  onLatest?: () => void
  aside?: ReactNode
}) {
  const { form } = it
  const [sent, setSent] = useState<TypedForm>({})
  // What is put beside the form has to be read before it is ticked as read.
  const tick = form.fields.findIndex((one) => one.kind === 'tick')
  const [above, below] =
    tick < 0 || form.beside.length === 0 ? [[], form.fields] : [form.fields.slice(0, tick), form.fields.slice(tick)]
  const inputs = (fields: StepForm['fields']) =>
    fields.map((field) => (
      <CaseFieldInput
        key={field.id}
        field={field}
        value={it.typed[field.id]}
        onChange={(value) => it.put(field.id, value)}
      />
    ))
  return (
    <div className="case-step" aria-busy={it.changing || undefined}>
      <p className="case-how">{form.how}</p>
      <Mind form={form} />
      <Form
        label={form.title}
        submit={form.title}
        busy={it.busy}
        trouble={it.trouble}
        onSubmit={() => {
          setSent(it.typed)
          it.onSend(inputsOf(form.fields, it.typed))
        }}
        {...(it.onLatest ? { onLatest: it.onLatest } : {})}
        beside={it.aside}
      >
        <FaultsContext value={faultsStanding(it.trouble, sent, it.typed)}>
          {inputs(above)}
          {form.beside.map((beside) => (
            <details key={beside.title} className="case-fold" open>
              <summary>{beside.title}</summary>
              <ul className="case-points">
                {beside.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          ))}
          {inputs(below)}
        </FaultsContext>
        {form.fields.some((field) => WRITTEN.has(field.kind)) && <p className="quiet case-guard">{words.guard}</p>}
      </Form>
    </div>
  )
}

/** What was refused and has not been changed since. */
function faultsStanding(trouble: Trouble | null, sent: TypedForm, typed: TypedForm): ReadonlyMap<string, string> {
  const changed = (field: string) => sent[field.split('.')[0] ?? ''] !== typed[field.split('.')[0] ?? '']
  return new Map((trouble?.fields ?? []).filter((it) => !changed(it.field)).map((it) => [it.field, it.why]))
}

/** What must hold, each with its ground; folded, for those who know it. */
function Mind({ form }: { form: StepForm }) {
  return (
    <details className="case-fold">
      <summary>{form.mind.length > 0 ? words.mind(form.mind.length) : words.under}</summary>
      {form.mind.length > 0 && (
        <>
          <p className="quiet">{words.mindLead}</p>
          <ul className="case-points">
            {form.mind.map((it) => (
              <li key={it.says}>
                {it.says} <ProvisionMarks under={[it.under]} />
              </li>
            ))}
          </ul>
          <p className="quiet">{words.stepUnder}</p>
        </>
      )}
      <ProvisionMarks under={form.under} />
    </details>
  )
}
