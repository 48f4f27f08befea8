import { returnFromAbsence } from '../../../contract/absences.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { absenceWords } from '../../words/absences.ts'
import { type Half, HalfDayFields } from './HalfDayFields.tsx'
import type { Doing } from './Now.tsx'

const words = absenceWords.back

/** 销假: filled in as planned, or with today where he is back earlier. */
export function BackForm({ report, onLatest }: Doing) {
  const { today } = useMe()
  const draft = useDraft(`absence-${report.id}-back`, {
    on: report.to < today ? report.to : today,
    half: report.toHalf as Half | '',
  })
  const returning = useAct(returnFromAbsence)
  const send = async () => {
    const body = { on: draft.value.on as Day, half: draft.value.half as Half }
    if (!(await returning.send({ params: { id: report.id }, body }, report.version))) return
    draft.clear()
    announce(words.saved)
  }
  return (
    <Form
      label={words.title}
      submit={words.submit}
      busy={returning.busy}
      trouble={returning.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <HalfDayFields
        name="on"
        halfName="half"
        label={words.on}
        halfLabel={words.half}
        day={draft.bind('on')}
        half={draft.bind('half')}
      />
    </Form>
  )
}
