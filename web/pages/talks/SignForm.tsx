import { signTalk } from '../../../contract/talks.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { CheckField } from '../../kit/forms/ChoiceField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { talkWords } from '../../words/talks.ts'
import type { StepProps } from './PresentStep.tsx'

const words = talkWords.sign

/** The talker signs, and may say that the other signed on paper; the other signs, and may say where he differs. */
export function SignForm({ talk, onLatest }: StepProps) {
  const draft = useDraft(`talk-${talk.id}-sign`, { otherSignedOnPaper: false, differs: '' })
  const signing = useAct(signTalk)
  const asTo = talk.may.signAsTo
  const send = async () => {
    const done = await signing.send({ params: { id: talk.id }, body: draft.value }, talk.version)
    if (!done) return
    draft.clear()
    announce(words.done)
  }
  return (
    <Form
      label={words.title}
      submit={words.send}
      busy={signing.busy}
      trouble={signing.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      {asTo ? (
        <TextArea name="differs" label={words.differs} hint={words.differsHint} optional {...draft.bind('differs')} />
      ) : (
        !talk.toSigned && (
          <CheckField
            label={words.onPaper}
            checked={draft.value.otherSignedOnPaper}
            onChange={(otherSignedOnPaper) => draft.change({ otherSignedOnPaper })}
          />
        )
      )}
    </Form>
  )
}
