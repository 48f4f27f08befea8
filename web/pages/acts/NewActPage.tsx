import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type Act, listForWhat, recordAct } from '../../../contract/duties.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { Button, LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { Combobox, fitting, type Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page } from '../../kit/Page.tsx'
import { actWords, natureWords } from '../../words/acts.ts'
import { sayDay } from '../../words/days.ts'
import { dutyWords } from '../../words/duties.ts'
import { MatterFields } from './MatterFields.tsx'

const words = actWords.new
const natures = (['action', 'statement'] as const).map((key) => ({ key, ...natureWords[key] }))

/** 记一笔: four fields, and the matter where it was done in person; the keyboard alone, half a minute. */
export default function NewActPage() {
  const found = useAnswer(listForWhat, {})
  return (
    <Answered title={words.title} question={found}>
      {({ choices }) => (
        <Page title={words.title} lead={words.lead}>
          {choices.length === 0 ? (
            <Empty says={words.noChoices}>
              <LinkButton to="/duties">{dutyWords.title}</LinkButton>
            </Empty>
          ) : (
            <ActForm choices={choices} />
          )}
        </Page>
      )}
    </Answered>
  )
}

type Choices = Reply<typeof listForWhat>['choices']

function ActForm({ choices }: { choices: Choices }) {
  const { today } = useMe()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const asked = query.get('for') ?? ''
  const about = query.get('matter') ?? ''
  const draft = useDraft(`act-${asked}${about}`, {
    forWhat: asked,
    done: '',
    outcome: '',
    nature: '' as Act['nature'] | '',
    on: today,
    matter: about,
    handedTo: null as Option | null,
  })
  const [typed, setTyped] = useState('')
  const recording = useAct(recordAct)
  const chosen = choices.find((it) => it.key === draft.value.forWhat) ?? null
  const send = async () => {
    const { matter, handedTo, nature, ...rest } = draft.value
    const inPerson = chosen?.namesMatter ? { matter, handedTo: handedTo?.key ?? '' } : {}
    const act = await recording.send({ body: { ...rest, nature: nature as Act['nature'], ...inPerson } })
    if (!act) return
    draft.clear()
    announce(words.saved(act.done))
    void navigate(act.matter === null ? '/acts' : '/acts/in-person')
  }
  return (
    <Form
      label={words.title}
      submit={words.save}
      busy={recording.busy}
      trouble={recording.trouble}
      onSubmit={() => void send()}
    >
      <Combobox
        name="forWhat"
        label={words.forWhat}
        hint={words.forWhatHint}
        options={fitting(choices, typed)}
        onType={setTyped}
        chosen={chosen}
        onChoose={(choice) => draft.change({ forWhat: choice?.key ?? '' })}
      />
      {chosen?.namesMatter && <MatterFields value={draft.value} onChange={draft.change} />}
      <TextArea name="done" label={words.done} rows={2} {...draft.bind('done')} />
      <TextArea
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        rows={2}
        optional
        {...draft.bind('outcome')}
      />
      <ChoiceField name="nature" label={words.nature} choices={natures} {...draft.bind('nature')} />
      <WhichDay {...draft.bind('on')} />
    </Form>
  )
}

/** Today unless said otherwise; an earlier day shows as 补录. */
function WhichDay({ value, onChange }: { value: string; onChange: (on: string) => void }) {
  const { today } = useMe()
  const [other, setOther] = useState(value !== today)
  if (other) return <DayField name="on" label={words.on} hint={words.late} value={value} onChange={onChange} />
  return (
    <p className="field">
      {words.today(sayDay(today))}{' '}
      <Button look="quiet" onClick={() => setOther(true)}>
        {words.otherDay}
      </Button>
    </p>
  )
}
