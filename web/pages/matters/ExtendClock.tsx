import { useState } from 'react'
import { extendClock, type MatterClock, type ShownMatter, setClockDay } from '../../../contract/matters.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { clockWords as words } from '../../words/clock-changes.ts'
import { sayDay } from '../../words/days.ts'

type Of = { matter: ShownMatter; clock: MatterClock }

/** Beside a clock that the viewer may change: lengthen it by an approval, or enter the day that the superior set. */
export function ExtendClock({ matter, clock }: Of) {
  const [open, setOpen] = useState(false)
  if (clock.extensions.length === 0 && !clock.waitsForDay) return null
  const title = clock.waitsForDay ? words.setDay : words.extend
  if (!open)
    return (
      <Button look="quiet" expanded={false} onClick={() => setOpen(true)}>
        {title}
      </Button>
    )
  const fold = () => setOpen(false)
  return clock.waitsForDay ? (
    <SetDayForm matter={matter} clock={clock} onDone={fold} />
  ) : (
    <ExtendForm matter={matter} clock={clock} onDone={fold} />
  )
}

const shown = (dueOn: string | null) => (dueOn === null ? words.noDay : sayDay(dueOn))
const fold = (onDone: () => void) => (
  <Button look="quiet" onClick={onDone}>
    {words.fold}
  </Button>
)

function ExtendForm({ matter, clock, onDone }: Of & { onDone: () => void }) {
  const [rule, setRule] = useState(clock.extensions[0]?.id ?? '')
  const chosen = clock.extensions.find((it) => it.id === rule) ?? clock.extensions[0]
  const [adds, setAdds] = useState<string | null>(null)
  const [count, setCount] = useState<Count | ''>('')
  const [approvedOn, setApprovedOn] = useState('')
  const [document, setDocument] = useState('')
  const extending = useAct(extendClock)
  if (!chosen) return null
  // Where the provision names no length nobody is tempted by one.
  const typed = adds ?? (chosen.counts.length > 1 ? '' : String(chosen.adds))
  const send = async () => {
    const body = {
      extension: chosen.id,
      adds: chosen.fixed ? chosen.adds : Number(typed),
      count: count === '' ? (chosen.counts[0] ?? 'months') : count,
      approvedOn: approvedOn as never,
      document,
    }
    const done = await extending.send({ params: { id: matter.id, clock: clock.id }, body }, matter.version)
    if (!done) return
    announce(words.extended(shown(done.dueOn)))
    onDone()
  }
  return (
    <Form
      label={words.extendTitle(clock.title)}
      submit={words.save}
      busy={extending.busy}
      trouble={extending.trouble}
      onSubmit={() => void send()}
      beside={fold(onDone)}
    >
      <p>{words.extendLead}</p>
      <ChoiceField
        name="extension"
        label={words.extension}
        choices={clock.extensions.map((it) => ({
          key: it.id,
          label: it.title,
          hint: words.approvedBy(it.authority),
        }))}
        value={chosen.id}
        onChange={(it) => {
          setRule(it)
          setAdds(null)
          setCount('')
        }}
      />
      {!chosen.fixed && (
        <TextField
          name="adds"
          label={words.adds}
          hint={words.addsHint}
          type="number"
          width="8em"
          value={typed}
          onChange={setAdds}
        />
      )}
      {chosen.counts.length > 1 && (
        <ChoiceField
          name="count"
          label={words.count}
          choices={chosen.counts.map((it) => ({ key: it, label: words.counts[it] }))}
          value={count === '' ? (chosen.counts[0] ?? '') : count}
          onChange={setCount}
        />
      )}
      <DayField name="approvedOn" label={words.approvedOn} value={approvedOn} onChange={setApprovedOn} />
      <TextField name="document" label={words.document} value={document} onChange={setDocument} />
    </Form>
  )
}

type Count = MatterClock['extensions'][number]['counts'][number]

function SetDayForm({ matter, clock, onDone }: Of & { onDone: () => void }) {
  const [setDay, setSetDay] = useState('')
  const [document, setDocument] = useState('')
  const setting = useAct(setClockDay)
  const send = async () => {
    const body = { setDay: setDay as never, document }
    const done = await setting.send({ params: { id: matter.id, clock: clock.id }, body }, matter.version)
    if (!done) return
    announce(words.daySet(shown(done.dueOn)))
    onDone()
  }
  return (
    <Form
      label={words.setDayTitle(clock.title)}
      submit={words.saveDay}
      busy={setting.busy}
      trouble={setting.trouble}
      onSubmit={() => void send()}
      beside={fold(onDone)}
    >
      <DayField name="setDay" label={words.setOn} value={setDay} onChange={setSetDay} />
      <TextField name="document" label={words.setDocument} value={document} onChange={setDocument} />
    </Form>
  )
}
