import { holdTalk } from '../../../contract/talks.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { talkWords } from '../../words/talks.ts'
import type { StepProps } from './PresentStep.tsx'

const words = talkWords.hold

/** What was said, what he answered, what he undertook; may be put right until somebody signs. */
export function HoldForm({ talk, onLatest }: StepProps) {
  const { today } = useMe()
  const draft = useDraft(`talk-${talk.id}-hold`, {
    heldOn: talk.heldOn ?? today,
    points: talk.points,
    reply: talk.reply,
    undertaking: talk.undertaking,
    revisitOn: talk.revisitOn ?? '',
  })
  const holding = useAct(holdTalk)
  const send = async () => {
    const { heldOn, revisitOn, ...said } = draft.value
    const body = { ...said, heldOn: heldOn as Day, ...(revisitOn ? { revisitOn: revisitOn as Day } : {}) }
    const done = await holding.send({ params: { id: talk.id }, body }, talk.version)
    if (!done) return
    draft.clear()
    announce(words.done)
  }
  return (
    <Form
      label={words.title}
      submit={words.send}
      busy={holding.busy}
      trouble={holding.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <DayField name="heldOn" label={words.on} {...draft.bind('heldOn')} />
      <TextArea name="points" label={words.points} {...draft.bind('points')} />
      <TextArea name="reply" label={words.reply} hint={words.replyHint} {...draft.bind('reply')} />
      <TextArea name="undertaking" label={words.undertaking} optional {...draft.bind('undertaking')} />
      <DayField
        name="revisitOn"
        label={words.revisitOn}
        hint={words.revisitHint}
        optional
        {...draft.bind('revisitOn')}
      />
    </Form>
  )
}
