import { useState } from 'react'
import { confirmAct } from '../../../contract/duties.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { actWords as words } from '../../words/acts.ts'

/** True, or not true with what was seen instead. */
export function Confirming({ id }: { id: string }) {
  const [denying, setDenying] = useState(false)
  const confirming = useAct(confirmAct)
  const isTrue = async () => {
    if (await confirming.send({ params: { id }, body: { finding: 'true' } })) announce(words.confirmedDone)
  }
  return (
    <div className="confirming">
      {confirming.trouble && <ErrorNotice trouble={confirming.trouble} onRetry={() => void isTrue()} />}
      <p className="page-actions">
        <Button busy={confirming.busy} onClick={() => void isTrue()}>
          {words.isTrue}
        </Button>
        <Button expanded={denying} onClick={() => setDenying(!denying)}>
          {words.notTrue}
        </Button>
      </p>
      {denying && <Denying id={id} />}
    </div>
  )
}

function Denying({ id }: { id: string }) {
  const draft = useDraft(`act-${id}-not-true`, { words: '' })
  const denying = useAct(confirmAct)
  const send = async () => {
    if (!(await denying.send({ params: { id }, body: { finding: 'not-true', words: draft.value.words } }))) return
    draft.clear()
    announce(words.notTrueDone)
  }
  return (
    <div className="small-form">
      <Form
        label={words.notTrueForm}
        submit={words.notTrueSend}
        busy={denying.busy}
        trouble={denying.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="words" label={words.notTrueForm} hint={words.notTrueHint} {...draft.bind('words')} />
      </Form>
    </div>
  )
}
