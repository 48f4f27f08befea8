import type { Trouble } from '../../api/trouble.ts'
import { announce } from '../announce.tsx'
import { Form } from './Form.tsx'
import { TextArea } from './TextFields.tsx'
import { useDraft } from './use-draft.ts'

/** One box of words, kept as a draft until it was taken: `send` gives null where it was not. */
export function WordsForm(it: {
  draft: string
  /** Of the form, where it is not the words of its button. */
  title?: string
  label: string
  hint: string
  rows: number
  submit: string
  saved: string
  act: { readonly busy: boolean; readonly trouble: Trouble | null }
  send: (words: string) => Promise<unknown>
}) {
  const draft = useDraft(it.draft, { words: '' })
  const send = async () => {
    if (!(await it.send(draft.value.words))) return
    draft.clear()
    announce(it.saved)
  }
  return (
    <div className="small-form not-printed">
      <Form
        label={it.title ?? it.submit}
        submit={it.submit}
        busy={it.act.busy}
        trouble={it.act.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="words" label={it.label} hint={it.hint} rows={it.rows} {...draft.bind('words')} />
      </Form>
    </div>
  )
}
