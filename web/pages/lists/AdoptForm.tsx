import { useNavigate } from 'react-router'
import { adoptUnitList } from '../../../contract/lists.ts'
import type { Day } from '../../../engine/dates/index.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { unitListWords as words } from '../../words/unit-lists.ts'
import type { Draft } from './DraftListPage.tsx'

type Stance = 'for' | 'against' | 'reserved' | 'absent'
const stances: { key: Stance; label: string }[] = [
  { key: 'for', label: words.stance.for },
  { key: 'against', label: words.stance.against },
  { key: 'reserved', label: words.stance.reserved },
  { key: 'absent', label: words.absent },
]

/** The collective decision by which the draft becomes the list: when, by which minutes, who and how each. */
export function AdoptForm({ draft }: { draft: Draft }) {
  const { today } = useMe()
  const navigate = useNavigate()
  const adopting = useAct(adoptUnitList)
  const typed = useDraft(`unit-list-adopt-${draft.unit.number}-${draft.postKind}`, {
    metOn: today as string,
    fromDay: today as string,
    minutes: '',
    stances: {} as Record<string, Stance>,
    words: {} as Record<string, string>,
  })
  const { value } = typed
  const send = async () => {
    const present = draft.members.flatMap(({ number }) => {
      const stance = value.stances[number] ?? 'absent'
      return stance === 'absent' ? [] : [{ person: number, stance, words: value.words[number] ?? '' }]
    })
    const body = {
      ...{ postKind: draft.postKind, minutes: value.minutes, present },
      ...{ metOn: value.metOn as Day, fromDay: value.fromDay as Day },
    }
    const done = await adopting.send({ params: { id: draft.unit.number }, body })
    if (!done) return
    typed.clear()
    announce(words.adopted(done.version))
    void navigate(`/lists/${draft.unit.number}`)
  }
  return (
    <>
      <p>{words.adoptLead}</p>
      <Form
        label={words.adopt}
        submit={words.send}
        busy={adopting.busy}
        trouble={adopting.trouble}
        onSubmit={() => void send()}
      >
        <DayField name="metOn" label={words.metOn} {...typed.bind('metOn')} />
        <TextField name="minutes" label={words.minutes} {...typed.bind('minutes')} />
        <DayField name="fromDay" label={words.fromDay} {...typed.bind('fromDay')} />
        {draft.members.map(({ number, name }) => (
          <div key={number} className="stance">
            <ChoiceField
              name={`stance-${number}`}
              label={name}
              choices={stances}
              value={value.stances[number] ?? 'absent'}
              onChange={(stance) => typed.change({ stances: { ...value.stances, [number]: stance } })}
            />
            {['against', 'reserved'].includes(value.stances[number] ?? '') && (
              <TextField
                name={`words-${number}`}
                label={words.opinion}
                value={value.words[number] ?? ''}
                onChange={(said) => typed.change({ words: { ...value.words, [number]: said } })}
              />
            )}
          </div>
        ))}
      </Form>
    </>
  )
}
