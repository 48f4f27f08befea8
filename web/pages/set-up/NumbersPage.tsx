import { useState } from 'react'
import { seeNumbers, setCadence, setNumber } from '../../../contract/administration.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page, Section } from '../../kit/Page.tsx'
import { sayShortDay } from '../../words/days.ts'
import { setUpWords as words } from '../../words/set-up.ts'
import './set-up.css'

type Numbers = Reply<typeof seeNumbers>
type Every = keyof typeof words.everyWords

/** The county's own numbers and cadences, each with the document that sets it. */
export default function NumbersPage() {
  const found = useAnswer(seeNumbers, {})
  return (
    <Answered title={words.numbersTitle} question={found}>
      {(it) => (
        <Page title={words.numbersTitle} lead={words.numbersLead}>
          {it.settings.map((setting) => (
            <Setting key={setting.name} setting={setting} />
          ))}
          <Section title={words.cadencesTitle} lead={words.cadencesLead}>
            {it.cadences.map((cadence) => (
              <Cadence key={cadence.duty} cadence={cadence} />
            ))}
          </Section>
        </Page>
      )}
    </Answered>
  )
}

function Setting({ setting }: { setting: Numbers['settings'][number] }) {
  const { today, hat } = useMe()
  const [open, setOpen] = useState(false)
  const draft = useDraft(`number-${setting.name}`, { value: String(setting.value ?? ''), document: '', fromDay: today })
  const setting_ = useAct(setNumber)
  const send = async () => {
    const { value, document, fromDay } = draft.value
    const done = await setting_.send({
      body: { name: setting.name, value: Number(value), document, fromDay: fromDay as never },
    })
    if (!done) return
    announce(words.setSaid)
    draft.clear()
    setOpen(false)
  }
  const held =
    setting.value === null
      ? words.notSet(setting.suggested, setting.unit)
      : words.inForce(setting.value, setting.unit, setting.document ?? '', sayShortDay(setting.fromDay ?? today))
  return (
    <Section title={setting.title} lead={`${setting.governs} ${held}`}>
      {hat === 'system-admin' && !open && <Button onClick={() => setOpen(true)}>{words.set}</Button>}
      {open && (
        <Form
          label={setting.title}
          submit={words.set}
          busy={setting_.busy}
          trouble={setting_.trouble}
          onSubmit={() => void send()}
        >
          <TextField
            name="value"
            label={words.valueIn(setting.unit)}
            type="number"
            width="7em"
            {...draft.bind('value')}
          />
          <TextField name="document" label={words.document} hint={words.documentHint} {...draft.bind('document')} />
          <DayField name="fromDay" label={words.fromDay} {...draft.bind('fromDay')} />
        </Form>
      )}
    </Section>
  )
}

function Cadence({ cadence }: { cadence: Numbers['cadences'][number] }) {
  const { today, hat } = useMe()
  const [open, setOpen] = useState(false)
  const draft = useDraft<{ every: Every | ''; document: string; fromDay: string }>(`cadence-${cadence.duty}`, {
    every: '',
    document: '',
    fromDay: today,
  })
  const setting = useAct(setCadence)
  const send = async () => {
    const { every, document, fromDay } = draft.value
    const done = await setting.send({
      body: { duty: cadence.duty, every: every as Every, document, fromDay: fromDay as never },
    })
    if (!done) return
    announce(words.setSaid)
    draft.clear()
    setOpen(false)
  }
  const every = (Object.keys(words.everyWords) as Every[]).map((key) => ({ key, label: words.everyWords[key] }))
  return (
    <div className="set-up-cadence">
      <h3>{`${cadence.duty} ${cadence.what}`}</h3>
      <p className="quiet">
        {cadence.every === null
          ? words.cadenceNotSet
          : words.cadenceInForce(words.everyWords[cadence.every as Every] ?? cadence.every, cadence.document ?? '')}
      </p>
      {hat === 'system-admin' && !open && <Button onClick={() => setOpen(true)}>{words.set}</Button>}
      {open && (
        <Form
          label={cadence.what}
          submit={words.set}
          busy={setting.busy}
          trouble={setting.trouble}
          onSubmit={() => void send()}
        >
          <ChoiceField name="every" label={words.every} choices={every} {...draft.bind('every')} />
          <TextField name="document" label={words.document} hint={words.documentHint} {...draft.bind('document')} />
          <DayField name="fromDay" label={words.fromDay} {...draft.bind('fromDay')} />
        </Form>
      )}
    </div>
  )
}
