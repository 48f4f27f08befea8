import { useNavigate } from 'react-router'
import { entrustTalk } from '../../../contract/talks.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { talkWords } from '../../words/talks.ts'
import type { StepProps } from './PresentStep.tsx'

const words = talkWords.entrust

/** The head entrusts a 提醒谈话 to a leader of the unit. */
export function EntrustForm({ talk, onLatest }: StepProps) {
  const navigate = useNavigate()
  const draft = useDraft(`talk-${talk.id}-entrust`, { to: null as Option | null })
  const entrusting = useAct(entrustTalk)
  const send = async () => {
    const body = { to: draft.value.to?.key ?? '' }
    const done = await entrusting.send({ params: { id: talk.id }, body }, talk.version)
    if (!done) return
    draft.clear()
    announce(words.done)
    void navigate('/talks')
  }
  return (
    <Form
      label={words.title}
      submit={words.send}
      busy={entrusting.busy}
      trouble={entrusting.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <PersonPicker name="to" label={words.to} hint={words.hint} {...draft.bind('to')} />
    </Form>
  )
}
