import { changeAbsence } from '../../../contract/absences.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { absenceWords } from '../../words/absences.ts'
import { type Half, HalfDayFields } from './HalfDayFields.tsx'
import type { Doing } from './Now.tsx'

const words = absenceWords.change
type Gone = keyof typeof words.goneChoices
const choices = (Object.keys(words.goneChoices) as Gone[]).map((key) => ({ key, label: words.goneChoices[key] }))

/** Longer, shorter, or not gone at all. */
export function ChangeForm({ report, onLatest }: Doing) {
  const draft = useDraft(`absence-${report.id}-change`, {
    gone: 'yes' as Gone,
    to: report.to,
    toHalf: report.toHalf as Half | '',
    why: '',
  })
  const changing = useAct(changeAbsence)
  const send = async () => {
    const { gone, to, toHalf, why } = draft.value
    const body = gone === 'yes' ? { gone: true, to: to as Day, toHalf: toHalf as Half, why } : { gone: false, why }
    if (!(await changing.send({ params: { id: report.id }, body }, report.version))) return
    draft.clear()
    announce(words.saved)
  }
  return (
    <Form
      label={words.title}
      submit={words.submit}
      busy={changing.busy}
      trouble={changing.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <ChoiceField name="gone" label={words.gone} choices={choices} {...draft.bind('gone')} />
      {draft.value.gone === 'yes' && (
        <HalfDayFields
          name="to"
          halfName="toHalf"
          label={words.to}
          halfLabel={words.toHalf}
          day={draft.bind('to')}
          half={draft.bind('toHalf')}
        />
      )}
      <TextField name="why" label={words.why} {...draft.bind('why')} />
    </Form>
  )
}
