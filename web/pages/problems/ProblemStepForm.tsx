import { type Problem, type ProblemStep, takeProblemStep } from '../../../contract/problems.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { problemStepWords, problemWords } from '../../words/problems.ts'
import { MeasureFields, NO_MEASURE, type TypedMeasure } from './MeasureFields.tsx'

const words = problemWords.form

type Typed = {
  on: string
  measures: readonly TypedMeasure[]
  agreed: 'yes' | 'no' | ''
  words: string
  done: string
  changed: string
  knownBy: string
  evidence: string
  holds: 'holds' | 'back' | ''
  finding: string
}
type Draft = ReturnType<typeof useDraft<Typed>>

/** The form of one step; only what that step needs is asked and sent. */
export function ProblemStepForm({
  problem,
  step,
  onLatest,
}: {
  problem: Problem
  step: ProblemStep
  onLatest: () => void
}) {
  const { today } = useMe()
  const times = problem.steps.filter((it) => it.step === step).length
  const draft = useDraft<Typed>(`problem-${problem.id}-${step}-${times}`, {
    on: today,
    measures: [NO_MEASURE],
    agreed: '',
    words: '',
    done: '',
    changed: '',
    knownBy: '',
    evidence: '',
    holds: '',
    finding: '',
  })
  const taking = useAct(takeProblemStep)
  const { todo } = problemStepWords[step]
  const send = async () => {
    const body = { step, ...enteredFor(step, draft.value) } as never
    if (!(await taking.send({ params: { id: problem.id }, body }, problem.version))) return
    draft.clear()
    announce(words.saved(todo))
  }
  return (
    <Form
      label={todo}
      submit={words.send(todo)}
      busy={taking.busy}
      trouble={taking.trouble}
      onSubmit={() => void send()}
      onLatest={onLatest}
    >
      <Fields step={step} draft={draft} />
    </Form>
  )
}

function enteredFor(step: ProblemStep, typed: Typed): object {
  const { on, agreed, words, done, changed, knownBy, evidence, holds, finding } = typed
  switch (step) {
    case 'known':
      return { on }
    case 'measures':
      return { measures: typed.measures.map(({ what, who, dueOn }) => ({ what, who: who?.key ?? '', dueOn })) }
    case 'progress':
      return { on, done }
    case 'ask-closing':
      return { changed, knownBy, evidence }
    case 'revisit':
      return { on, holds, finding }
    default:
      return { agreed, words }
  }
}

const AGREED = [
  { key: 'yes', label: words.yes },
  { key: 'no', label: words.no },
] as const
const HOLDS = [
  { key: 'holds', label: words.holdsYes },
  { key: 'back', label: words.holdsNo },
] as const

function Fields({ step, draft }: { step: ProblemStep; draft: Draft }) {
  switch (step) {
    case 'known':
      return <DayField name="on" label={words.knownOn} hint={words.knownHint} {...draft.bind('on')} />
    case 'measures':
      return <MeasureFields {...draft.bind('measures')} />
    case 'progress':
      return (
        <>
          <TextArea name="done" label={words.done} hint={words.doneHint} {...draft.bind('done')} />
          <DayField name="on" label={words.on} {...draft.bind('on')} />
        </>
      )
    case 'ask-closing':
      return (
        <>
          <TextArea name="changed" label={words.changed} hint={words.changedHint} {...draft.bind('changed')} />
          <TextArea name="knownBy" label={words.knownBy} hint={words.knownByHint} {...draft.bind('knownBy')} />
          <TextArea
            name="evidence"
            label={words.evidence}
            hint={words.evidenceHint}
            rows={1}
            optional
            {...draft.bind('evidence')}
          />
        </>
      )
    case 'revisit':
      return (
        <>
          <ChoiceField name="holds" label={words.holds} choices={HOLDS} {...draft.bind('holds')} />
          <TextArea name="finding" label={words.finding} {...draft.bind('finding')} />
          <DayField name="on" label={words.on} {...draft.bind('on')} />
        </>
      )
    default:
      return (
        <>
          <ChoiceField name="agreed" label={words.agreed} choices={AGREED} {...draft.bind('agreed')} />
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            rows={2}
            optional={draft.value.agreed !== 'no'}
            {...draft.bind('words')}
          />
        </>
      )
  }
}
