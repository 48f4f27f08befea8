import { useNavigate } from 'react-router'
import { type ProblemClass, type ProblemSource, raiseProblem } from '../../../contract/problems.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea, TextField } from '../../kit/forms/TextFields.tsx'
import { UnitPicker } from '../../kit/forms/UnitPicker.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page } from '../../kit/Page.tsx'
import { classChoices, problemWords, sourceChoices } from '../../words/problems.ts'

const words = problemWords.new

type Typed = {
  unit: Option | null
  class: ProblemClass | ''
  source: ProblemSource | ''
  sourceNumber: string
  foundBy: string
  foundOn: string
  what: string
  headToldOn: string
}

/** What was found, where, by whom; of one's own finding, the unit and the finder stand there already. */
export default function NewProblemPage() {
  const { today, person, posts } = useMe()
  const navigate = useNavigate()
  const own = posts[0]?.unit
  const draft = useDraft<Typed>('problem-new', {
    unit: null,
    class: '',
    source: '',
    sourceNumber: '',
    foundBy: '',
    foundOn: today,
    what: '',
    headToldOn: '',
  })
  const raising = useAct(raiseProblem)
  const { unit, headToldOn, ...rest } = draft.value
  const send = async () => {
    const body = { ...rest, unit: unit?.key ?? '', headToldOn: headToldOn === '' ? null : headToldOn }
    const done = await raising.send({ body: body as never })
    if (!done) return
    draft.clear()
    announce(words.saved(done.number))
    void navigate(`/problems/${done.id}`)
  }
  const choose = (source: ProblemSource) => {
    const mine = source === 'self-found'
    draft.change({
      source,
      unit: unit ?? (mine && own ? { key: own.number, label: own.name } : null),
      foundBy: rest.foundBy === '' && mine ? (person?.name ?? '') : rest.foundBy,
    })
  }
  const foundElsewhere = rest.source !== '' && rest.source !== 'self-found'
  return (
    <Page title={words.title} lead={words.lead}>
      <Form
        label={words.title}
        submit={words.save}
        busy={raising.busy}
        trouble={raising.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="what" label={words.what} {...draft.bind('what')} />
        <ChoiceField name="source" label={words.source} choices={sourceChoices} value={rest.source} onChange={choose} />
        {foundElsewhere && (
          <TextField
            name="sourceNumber"
            label={words.sourceNumber}
            hint={words.sourceNumberHint}
            optional={rest.source !== 'petition'}
            {...draft.bind('sourceNumber')}
          />
        )}
        <UnitPicker name="unit" label={words.unit} {...draft.bind('unit')} />
        <ChoiceField name="class" label={words.class} choices={classChoices} {...draft.bind('class')} />
        <TextField name="foundBy" label={words.foundBy} hint={words.foundByHint} {...draft.bind('foundBy')} />
        <DayField name="foundOn" label={words.foundOn} hint={words.foundOnHint} {...draft.bind('foundOn')} />
        <DayField
          name="headToldOn"
          label={words.headToldOn}
          hint={words.headToldOnHint}
          optional
          {...draft.bind('headToldOn')}
        />
      </Form>
    </Page>
  )
}
