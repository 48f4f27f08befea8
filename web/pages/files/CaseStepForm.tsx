import type { ReactNode } from 'react'
import type { StepForm } from '../../../contract/case-files.ts'
import type { Trouble } from '../../api/trouble.ts'
import { Form } from '../../kit/forms/Form.tsx'
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

/** The form of one step: what to do, what must hold, the fields, one button. */
export function CaseStepForm(it: {
  form: StepForm
  typed: TypedForm
  put: (id: string, value: Typed | undefined) => void
  busy: boolean
  trouble: Trouble | null
  onSend: (inputs: Record<string, unknown>) => void
  onLatest?: () => void
  aside?: ReactNode
}) {
  const { form } = it
  return (
    <div className="case-step">
      <p className="case-how">{form.how}</p>
      {form.beside.map((beside) => (
        <details key={beside.title} className="case-beside" open>
          <summary>{beside.title}</summary>
          <ul>
            {beside.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <Form
        label={form.title}
        submit={words.submit(form.title)}
        busy={it.busy}
        trouble={it.trouble}
        onSubmit={() => it.onSend(inputsOf(form.fields, it.typed))}
        {...(it.onLatest ? { onLatest: it.onLatest } : {})}
        beside={it.aside}
      >
        {form.fields.map((field) => (
          <CaseFieldInput
            key={field.id}
            field={field}
            value={it.typed[field.id]}
            onChange={(value) => it.put(field.id, value)}
          />
        ))}
        <p className="quiet case-guard">{words.guard}</p>
      </Form>
      <Mind form={form} />
    </div>
  )
}

function Mind({ form }: { form: StepForm }) {
  return (
    <details className="case-mind">
      <summary>{words.mind}</summary>
      {form.mind.length > 0 && (
        <>
          <p className="quiet">{words.mindLead}</p>
          <ul>
            {form.mind.map((it) => (
              <li key={it.says}>
                {it.says} <ProvisionMarks under={[it.under]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {words.under}：<ProvisionMarks under={form.under} />
      </p>
    </details>
  )
}
