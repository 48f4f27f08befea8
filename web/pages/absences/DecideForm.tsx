import { decideAbsence } from '../../../contract/absences.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { absenceWords } from '../../words/absences.ts'
import type { Doing } from './Now.tsx'

const words = absenceWords.decide
type Decision = keyof typeof words.choices
const choices = (Object.keys(words.choices) as Decision[]).map((key) => ({ key, label: words.choices[key] }))

/** Yes or no, by whom the county's rule names. */
export function DecideForm({ report, onLatest }: Doing) {
  const draft = useDraft(`absence-${report.id}-decide`, { decision: '' as Decision | '', words: '' })
  const deciding = useAct(decideAbsence)
  const send = async () => {
    const body = { decision: draft.value.decision as Decision, words: draft.value.words }
    if (!(await deciding.send({ params: { id: report.id }, body }, report.version))) return
    draft.clear()
    announce(words.saved)
  }
  return (
    <Form
      label={words.title}
      submit={words.submit}
      busy={deciding.busy}
      trouble={deciding.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <ChoiceField name="decision" label={words.decision} choices={choices} {...draft.bind('decision')} />
      <TextArea name="words" label={words.words} hint={words.wordsHint} optional {...draft.bind('words')} />
    </Form>
  )
}
