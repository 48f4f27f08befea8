import { askToExplain, type PatternKind } from '../../../../contract/dual-duty.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import { useAct } from '../../../api/use-act.ts'
import { announce } from '../../../kit/announce.tsx'
import { Form } from '../../../kit/forms/Form.tsx'
import { TextArea } from '../../../kit/forms/TextFields.tsx'
import { useDraft } from '../../../kit/forms/use-draft.ts'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'
import type { Leader } from './LeaderPage.tsx'

/** Puts the facts before him with a question; what others call them he is not told. */
export function AskForm({ leader, pattern }: { leader: Leader; pattern: PatternKind }) {
  const { number } = leader.person
  const draft = useDraft(`explanation-${number}-${pattern}`, { words: '' })
  const asking = useAct(askToExplain)
  const send = async () => {
    const body = { ...draft.value, pattern, from: leader.from as Day, until: leader.until as Day }
    if (!(await asking.send({ params: { person: number }, body }))) return
    draft.clear()
    announce(words.askSaved)
  }
  return (
    <div className="small-form not-printed">
      <Form
        label={words.ask}
        submit={words.ask}
        busy={asking.busy}
        trouble={asking.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="words" label={words.askWords} hint={words.askHint} rows={3} {...draft.bind('words')} />
      </Form>
    </div>
  )
}
