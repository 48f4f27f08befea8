import { revisitTalk } from '../../../contract/talks.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { talkWords } from '../../words/talks.ts'
import type { StepProps } from './PresentStep.tsx'

const words = talkWords.revisit

/** What has changed since, and how one knows. */
export function RevisitForm({ talk, onLatest }: StepProps) {
  const draft = useDraft(`talk-${talk.id}-revisit`, { found: '' })
  const revisiting = useAct(revisitTalk)
  const send = async () => {
    const done = await revisiting.send({ params: { id: talk.id }, body: draft.value }, talk.version)
    if (!done) return
    draft.clear()
    announce(words.done)
  }
  return (
    <Form
      label={words.title}
      submit={words.send}
      busy={revisiting.busy}
      trouble={revisiting.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <TextArea name="found" label={words.found} hint={words.foundHint} {...draft.bind('found')} />
    </Form>
  )
}
