import { useEffect, useRef } from 'react'
import { findAbsenceReport } from '../../../contract/absences.ts'
import { enterFact } from '../../../contract/conduct.ts'
import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { UnitPicker } from '../../kit/forms/UnitPicker.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Section } from '../../kit/Page.tsx'
import { sayShortDay } from '../../words/days.ts'
import { factWords as words } from '../../words/facts.ts'

type Kind = keyof typeof words.kinds
type Typed = {
  kind: Kind | ''
  on: string
  person: Option | null
  other: Option | null
  unit: Option | null
  reported: 'yes' | 'no' | ''
  discipline: keyof typeof words.disciplines | ''
  source: keyof typeof words.sources | ''
  how: keyof typeof words.hows | ''
  act: keyof typeof words.acts | ''
  ref: string
  problem: string
  class: string
  about: string
  result: string
}

const choices = <K extends string>(of: Record<K, string>, hints?: Record<K, string>) =>
  (Object.keys(of) as K[]).map((key) => ({ key, label: of[key], ...(hints ? { hint: hints[key] } : {}) }))

/** One form for the kinds of facts that are entered by hand; only the fields of the chosen kind are asked. */
export function EnterFact() {
  const { today } = useMe()
  const empty: Typed = {
    kind: '',
    on: today,
    person: null,
    other: null,
    unit: null,
    reported: '',
    discipline: '',
    source: '',
    how: '',
    act: '',
    ref: '',
    problem: '',
    class: '',
    about: '',
    result: '',
  }
  const draft = useDraft<Typed>('fact', empty)
  const entering = useAct(enterFact)
  const send = async () => {
    const done = await entering.send({ body: entryOf(draft.value) as never })
    if (!done) return
    announce(words.saved(done.signsRaised))
    draft.clear()
  }
  return (
    <Section title={words.enter}>
      <Form
        label={words.enter}
        submit={words.submit}
        busy={entering.busy}
        trouble={entering.trouble}
        onSubmit={() => void send()}
      >
        <ChoiceField
          name="fact"
          label={words.kind}
          choices={choices(words.kinds, words.hints)}
          {...draft.bind('kind')}
        />
        {draft.value.kind !== '' && <DayField name="on" label={words.on} {...draft.bind('on')} />}
        <Fields draft={draft} />
      </Form>
    </Section>
  )
}

type Draft = ReturnType<typeof useDraft<Typed>>

function Fields({ draft }: { draft: Draft }) {
  switch (draft.value.kind) {
    case 'absence-recorded':
      return (
        <>
          <PersonPicker name="person" label={words.person} {...draft.bind('person')} />
          <UnitPicker name="unit" label={words.unit} {...draft.bind('unit')} />
          <ReportedOf draft={draft} />
          <ChoiceField
            name="reported"
            label={words.reported}
            choices={choices(words.reportedChoices)}
            {...draft.bind('reported')}
          />
        </>
      )
    case 'violation-recorded':
      return (
        <>
          <PersonPicker name="person" label={words.person} {...draft.bind('person')} />
          <ChoiceField
            name="discipline"
            label={words.discipline}
            choices={choices(words.disciplines)}
            {...draft.bind('discipline')}
          />
          <ChoiceField name="source" label={words.source} choices={choices(words.sources)} {...draft.bind('source')} />
          <TextField name="ref" label={words.ref} {...draft.bind('ref')} />
        </>
      )
    case 'problem-known':
      return (
        <>
          <PersonPicker name="by" label={words.by} {...draft.bind('person')} />
          <UnitPicker name="unit" label={words.unit} {...draft.bind('unit')} />
          <TextField name="problem" label={words.problem} {...draft.bind('problem')} />
          <TextField name="class" label={words.class} {...draft.bind('class')} />
          <ChoiceField name="how" label={words.how} choices={choices(words.hows)} {...draft.bind('how')} />
        </>
      )
    case 'problem-acted-on':
      return (
        <>
          <PersonPicker name="by" label={words.by} {...draft.bind('person')} />
          <TextField name="problem" label={words.problem} {...draft.bind('problem')} />
          <ChoiceField name="act" label={words.act} choices={choices(words.acts)} {...draft.bind('act')} />
        </>
      )
    case 'reminder-given':
      return (
        <>
          <PersonPicker name="from" label={words.from} {...draft.bind('person')} />
          <PersonPicker name="to" label={words.to} {...draft.bind('other')} />
          <TextField name="about" label={words.about} hint={words.aboutHint} {...draft.bind('about')} />
        </>
      )
    case 'check-held':
      return (
        <>
          <PersonPicker name="by" label={words.checker} {...draft.bind('person')} />
          <UnitPicker name="unit" label={words.unit} {...draft.bind('unit')} />
          <TextField name="result" label={words.result} {...draft.bind('result')} />
          <PersonPicker name="confirmedBy" label={words.confirmedBy} {...draft.bind('other')} />
        </>
      )
    case '':
      return null
  }
}

/** The form proposes what the report of that day says, once the person and the day are known; it can be put right. */
function ReportedOf({ draft }: { draft: Draft }) {
  const { person, on, reported } = draft.value
  const query = { person: person?.key ?? '', on: on as Day }
  const found = useAnswer(findAbsenceReport, { query }, { enabled: person !== null && dayOrNull(on) !== null })
  const proposed = found.data?.reported ?? null
  const before = useRef<'yes' | 'no' | ''>('')
  const { change } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer proposes; what was then chosen stays
  useEffect(() => {
    if (found.data === undefined || (reported !== '' && reported !== before.current)) return
    before.current = proposed === null ? '' : proposed ? 'yes' : 'no'
    change({ reported: before.current })
  }, [proposed, person?.key, on, found.data])
  if (!found.data || found.data.reported === null) return null
  const { report } = found.data
  return (
    <p className="notice">
      {report ? words.reportOf(report.number, sayShortDay(report.lodgedOn), report.late) : words.noReport}
    </p>
  )
}

/** Only what the kind asks for; the contract says what is missing. */
function entryOf(it: Typed) {
  const person = it.person?.key ?? ''
  const other = it.other?.key ?? ''
  const unit = it.unit?.key ?? ''
  const base = { fact: it.kind, on: it.on }
  switch (it.kind) {
    case 'absence-recorded':
      return { ...base, person, unit, reported: it.reported === '' ? undefined : it.reported === 'yes', seenBy: [] }
    case 'violation-recorded':
      return { ...base, person, discipline: it.discipline, source: it.source, ref: it.ref }
    case 'problem-known':
      return { ...base, by: person, unit, problem: it.problem, class: it.class, how: it.how }
    case 'problem-acted-on':
      return { ...base, by: person, problem: it.problem, act: it.act }
    case 'reminder-given':
      return { ...base, from: person, to: other, about: it.about === words.absence ? 'absence' : it.about }
    case 'check-held':
      return { ...base, by: person, unit, result: it.result, ...(other ? { confirmedBy: other } : {}) }
    case '':
      return base
  }
}
