import { replyToSign } from '../../../contract/signs.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Section } from '../../kit/Page.tsx'
import { signWords as words } from '../../words/signs.ts'

/** The person concerned says how it was. */
export function ReplyBox({ id }: { id: string }) {
  const draft = useDraft(`sign-${id}-reply`, { words: '' })
  const replying = useAct(replyToSign)
  const send = async () => {
    const done = await replying.send({ params: { id }, body: draft.value })
    if (!done) return
    draft.clear()
    announce(words.replied)
  }
  return (
    <Section title={words.replyTitle}>
      <div className="small-form">
        <Form
          label={words.replyTitle}
          submit={words.replySend}
          busy={replying.busy}
          trouble={replying.trouble}
          onSubmit={() => void send()}
        >
          <TextArea name="words" label={words.replyTitle} hint={words.replyHint} rows={5} {...draft.bind('words')} />
        </Form>
      </div>
    </Section>
  )
}
