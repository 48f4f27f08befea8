import { useState } from 'react'
import { type Act, askToConfirm } from '../../../contract/duties.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { actWords } from '../../words/acts.ts'

const words = actWords.ask

/** An action with a result about which nobody was asked: a statement alone counts for nothing, confirmed or not. */
export const mayAsk = (act: Act) => act.standing === 'unasked' && act.nature === 'action' && act.outcome !== ''

/** Asks someone to confirm what was recorded before. */
export function Asking({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="confirming">
      <p className="page-actions">
        <Button expanded={open} onClick={() => setOpen(!open)}>
          {words.open}
        </Button>
      </p>
      {open && <AskForm id={id} />}
    </div>
  )
}

function AskForm({ id }: { id: string }) {
  const draft = useDraft(`act-${id}-ask`, { of: null as Option | null })
  const asking = useAct(askToConfirm)
  const send = async () => {
    const { of } = draft.value
    if (!(await asking.send({ params: { id }, body: { of: of?.key ?? '' } }))) return
    draft.clear()
    announce(words.done(of?.label ?? ''))
  }
  return (
    <div className="small-form">
      <Form
        label={words.open}
        submit={words.send}
        busy={asking.busy}
        trouble={asking.trouble}
        onSubmit={() => void send()}
      >
        <PersonPicker name="of" label={words.title} hint={words.hint} {...draft.bind('of')} />
      </Form>
    </div>
  )
}
