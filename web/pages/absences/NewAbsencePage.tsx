import { useNavigate } from 'react-router'
import { ABSENCE_WHYS, type AbsenceWhy, lodgeAbsence, planAbsence } from '../../../contract/absences.ts'
import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { CheckField, ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea, TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page } from '../../kit/Page.tsx'
import { absenceWords } from '../../words/absences.ts'
import { type Half, HalfDayFields } from './HalfDayFields.tsx'
import { PlanNotice, Rules } from './PlanNotice.tsx'

const words = absenceWords.new
const whys = (Object.keys(ABSENCE_WHYS) as AbsenceWhy[]).map((key) => ({ key, label: ABSENCE_WHYS[key] }))
const whose = (Object.keys(words.whoChoices) as ('self' | 'other')[]).map((key) => ({
  key,
  label: words.whoChoices[key],
}))

const empty = (today: string) => ({
  who: 'self' as 'self' | 'other',
  person: null as Option | null,
  from: today,
  fromHalf: 'morning' as Half | '',
  to: today,
  toHalf: 'afternoon' as Half | '',
  place: '',
  why: '' as AbsenceWhy | '',
  whyWords: '',
  standIn: null as Option | null,
  reach: '',
  left: false,
  shortWhy: '',
  togetherWhy: '',
})
type Typed = ReturnType<typeof empty>

/** A report of an absence; what the county's rules say of the days is said as soon as they are typed. */
export default function NewAbsencePage() {
  const { today } = useMe()
  const navigate = useNavigate()
  const draft = useDraft<Typed>('absence-new', empty(today))
  const typed = draft.value
  const plan = usePlan(typed)
  const lodging = useAct(lodgeAbsence)
  const send = async () => {
    const done = await lodging.send({ body: bodyOf(typed, plan.data?.leaving === 'ask') })
    if (!done) return
    draft.clear()
    announce(words.saved)
    void navigate(`/absences/${done.id}`, { replace: true })
  }
  return (
    <Page title={words.title} lead={words.lead} beside={plan.data && <Rules rules={plan.data.rules} />}>
      <Form
        label={words.title}
        submit={words.submit}
        busy={lodging.busy}
        trouble={lodging.trouble}
        onSubmit={() => void send()}
      >
        <ChoiceField name="who" label={words.who} choices={whose} {...draft.bind('who')} />
        {typed.who === 'other' && (
          <PersonPicker name="person" label={words.person} hint={words.personHint} {...draft.bind('person')} />
        )}
        <HalfDayFields
          name="from"
          halfName="fromHalf"
          label={words.from}
          halfLabel={words.fromHalf}
          day={draft.bind('from')}
          half={draft.bind('fromHalf')}
        />
        <HalfDayFields
          name="to"
          halfName="toHalf"
          label={words.to}
          halfLabel={words.toHalf}
          day={draft.bind('to')}
          half={draft.bind('toHalf')}
        />
        {plan.data && <PlanNotice plan={plan.data} />}
        {plan.error && <ErrorNotice trouble={plan.error} />}
        {plan.data?.leaving === 'ask' && (
          <CheckField
            name="left"
            label={words.left}
            hint={words.leftHint}
            checked={typed.left}
            onChange={(left) => draft.change({ left })}
          />
        )}
        {plan.data?.short && <TextArea name="shortWhy" label={words.shortWhy} {...draft.bind('shortWhy')} />}
        {(plan.data?.together.length ?? 0) > 0 && (
          <TextArea name="togetherWhy" label={words.togetherWhy} {...draft.bind('togetherWhy')} />
        )}
        <TextField name="place" label={words.place} hint={words.placeHint} {...draft.bind('place')} />
        <ChoiceField name="why" label={words.why} choices={whys} {...draft.bind('why')} />
        <TextField name="whyWords" label={words.whyWords} {...draft.bind('whyWords')} />
        <PersonPicker
          name="standIn"
          label={words.standIn}
          hint={words.standInHint}
          optional
          {...draft.bind('standIn')}
        />
        <TextField name="reach" label={words.reach} optional {...draft.bind('reach')} />
      </Form>
    </Page>
  )
}

/** Asked once the days are days. */
function usePlan(typed: Typed) {
  const { from, fromHalf, to, toHalf } = typed
  const whole = dayOrNull(from) !== null && dayOrNull(to) !== null && fromHalf !== '' && toHalf !== ''
  const known = typed.who === 'self' || typed.person !== null
  const person = typed.who === 'other' && typed.person ? { person: typed.person.key } : {}
  const span = { from: from as Day, fromHalf: fromHalf as Half, to: to as Day, toHalf: toHalf as Half }
  return useAnswer(planAbsence, { query: { ...person, ...span } }, { enabled: whole && known, keepShown: true })
}

/** Only what was asked; the contract says what is missing. */
function bodyOf(typed: Typed, asked: boolean) {
  const { who, person, standIn, left, from, to, ...rest } = typed
  return {
    ...rest,
    from: from as Day,
    to: to as Day,
    fromHalf: rest.fromHalf as Half,
    toHalf: rest.toHalf as Half,
    why: rest.why as AbsenceWhy,
    left: asked && left,
    ...(who === 'other' ? { person: person?.key ?? '' } : {}),
    ...(standIn ? { standIn: standIn.key } : {}),
  }
}
