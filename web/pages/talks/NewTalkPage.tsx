import { useNavigate, useSearchParams } from 'react-router'
import { draftTalk, prepareTalk, type Talk, TalkKind } from '../../../contract/talks.ts'
import type { Day } from '../../../engine/dates/index.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea, TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page } from '../../kit/Page.tsx'
import { sayMark, sayProvision } from '../../words/kit.ts'
import { kindWords, talkWords } from '../../words/talks.ts'

const words = talkWords.new
const kinds = TalkKind.options.map((key) => ({ key, ...kindWords[key] }))

/** A talk, filled in as far as known from its sign; nothing is written before it is saved. */
export default function NewTalkPage() {
  const [query] = useSearchParams()
  const kind = TalkKind.options.find((it) => it === query.get('kind')) ?? 'heart'
  const sign = query.get('sign') ?? undefined
  const to = query.get('to') ?? undefined
  const found = useAnswer(draftTalk, { query: { kind, sign, to } }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(known) => (
        <Page title={words.title} lead={words.lead}>
          <Prepare key={`${sign}-${to}`} known={known} kind={kind} />
        </Page>
      )}
    </Answered>
  )
}

type Known = Reply<typeof draftTalk>

function Prepare({ known, kind }: { known: Known; kind: Talk['kind'] }) {
  const navigate = useNavigate()
  const [query, setQuery] = useSearchParams()
  const draft = useDraft(`talk-new-${known.signId ?? ''}`, {
    to: (known.to ? { key: known.to.number, label: known.to.name } : null) as Option | null,
    with: null as Option | null,
    basis: '',
    reason: known.reason,
    points: known.points,
    plannedOn: known.plannedOn,
    place: '',
  })
  const preparing = useAct(prepareTalk)
  const typed = draft.value
  const basis = known.basisChoices.find((it) => it.id === typed.basis)?.id ?? known.basisChoices[0]?.id ?? ''
  const send = async () => {
    const talk = await preparing.send({
      body: {
        kind,
        to: typed.to?.key ?? '',
        ...(typed.with ? { with: typed.with.key } : {}),
        ...(known.signId ? { signId: known.signId } : {}),
        basis,
        reason: typed.reason,
        points: typed.points,
        plannedOn: typed.plannedOn as Day,
        place: typed.place,
      },
    })
    if (!talk) return
    draft.clear()
    announce(words.saved)
    void navigate(`/talks/${talk.id}`, { replace: true })
  }
  const choose = (next: Talk['kind']) => {
    query.set('kind', next)
    setQuery(query, { replace: true })
  }
  return (
    <Form
      label={words.title}
      submit={words.save}
      busy={preparing.busy}
      trouble={preparing.trouble}
      onSubmit={() => void send()}
    >
      <ChoiceField name="kind" label={words.kind} choices={kinds} value={kind} onChange={choose} />
      {known.to ? (
        <p className="field">
          <strong>{words.to}</strong>
          <br />
          {known.to.name}
        </p>
      ) : (
        <PersonPicker name="to" label={words.to} hint={words.toHint} {...draft.bind('to')} />
      )}
      <ChoiceField
        name="basis"
        label={words.basis}
        value={basis}
        onChange={(next) => draft.change({ basis: next })}
        choices={known.basisChoices.map((it) => ({
          key: it.id,
          label: `${sayProvision(it)} ${it.mark} ${sayMark(it).short}`,
          hint: it.says,
        }))}
      />
      <TextArea name="reason" label={words.reason} {...draft.bind('reason')} />
      <TextArea name="points" label={words.points} optional {...draft.bind('points')} />
      <DayField name="plannedOn" label={words.plannedOn} {...draft.bind('plannedOn')} />
      <TextField name="place" label={words.place} optional {...draft.bind('place')} />
      <PersonPicker name="with" label={words.with} optional {...draft.bind('with')} />
    </Form>
  )
}
