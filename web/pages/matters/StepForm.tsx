import { type ReactNode, useState } from 'react'
import type { AskedStep } from '../../../contract/matters.ts'
import type { Trouble } from '../../api/trouble.ts'
import { FaultsContext, Form } from '../../kit/forms/Form.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { matterWords as words } from '../../words/matters.ts'
import { inputsOf, type Typed, type TypedForm } from './entered.ts'
import { FieldInput } from './FieldInput.tsx'

/** What is typed into a step, kept until it is sent. */
export function useTyped(form: string) {
  const draft = useDraft<{ typed: TypedForm }>(form, { typed: {} })
  const put = (id: string, value: Typed | undefined) =>
    draft.change({ typed: { ...draft.value.typed, [id]: value ?? null } })
  return { typed: draft.value.typed, put, clear: draft.clear }
}

const WRITTEN = new Set(['text', 'points', 'answers', 'stances', 'rows'])

/** The form of one step: what to do, what must hold, the fields, one button. */
export function StepForm(it: {
  form: AskedStep
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
  const inputs = (fields: AskedStep['fields']) =>
    fields.map((field) => (
      <FieldInput
        key={field.id}
        field={field}
        value={it.typed[field.id]}
        onChange={(value) => it.put(field.id, value)}
      />
    ))
  return (
    <div className="matter-step" aria-busy={it.changing || undefined}>
      <p className="matter-how">{form.how}</p>
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
            <details key={beside.title} className="matter-fold" open>
              <summary>{beside.title}</summary>
              <ul className="matter-points">
                {beside.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          ))}
          {inputs(below)}
        </FaultsContext>
        {form.fields.some((field) => WRITTEN.has(field.kind)) && <p className="quiet matter-guard">{words.guard}</p>}
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
function Mind({ form }: { form: AskedStep }) {
  return (
    <details className="matter-fold">
      <summary>{form.mind.length > 0 ? words.mind(form.mind.length) : words.under}</summary>
      {form.mind.length > 0 && (
        <>
          <p className="quiet">{words.mindLead}</p>
          <ul className="matter-points">
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
