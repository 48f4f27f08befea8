import { OwnCadence, type OwnItem, saveListDraft } from '../../../contract/lists.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Section } from '../../kit/Page.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'
import type { Draft } from './DraftListPage.tsx'

type Typed = {
  item?: string
  what: string
  how: string
  startFrom: string
  cadence: OwnItem['cadence']
  dueOn: string
  countsWhen: string
  confirmer: Option | null
  document: string
}

const EMPTY: Typed = {
  what: '',
  how: '',
  startFrom: '',
  cadence: 'promptly',
  dueOn: '',
  countsWhen: '',
  confirmer: null,
  document: '',
}
const cadences = OwnCadence.options.map((key) => ({ key, label: words.cadence[key] }))

const typedOf = (it: OwnItem): Typed => ({
  ...it,
  dueOn: it.dueOn ?? '',
  confirmer: it.confirmer && { key: it.confirmer.number, label: it.confirmer.name },
})

/** The unit's own items, as many as are needed; what the last year left is offered to begin with. */
export function OwnItemsForm({ draft }: { draft: Draft }) {
  const typed = useDraft(`unit-list-${draft.unit.number}-${draft.postKind}`, { items: draft.items.map(typedOf) })
  const saving = useAct(saveListDraft)
  const { items } = typed.value
  const set = (next: Typed[]) => typed.change({ items: next })
  const put = (at: number, part: Partial<Typed>) => set(items.map((it, one) => (one === at ? { ...it, ...part } : it)))
  const send = async () => {
    const sent = items.map(({ item, what, how, startFrom, cadence, dueOn, countsWhen, confirmer, document }) => ({
      ...(item === undefined ? {} : { item }),
      ...{ what, how, startFrom, cadence, dueOn, countsWhen, document, confirmer: confirmer?.key ?? '' },
    }))
    const body = { postKind: draft.postKind, items: sent }
    if (!(await saving.send({ params: { id: draft.unit.number }, body }))) return
    typed.clear()
    announce(words.saved)
  }
  return (
    <Section title={words.own}>
      {draft.proposed.length > 0 && (
        <>
          <h3>{words.proposed}</h3>
          <p className="quiet">{words.proposedLead}</p>
          <ul className="unit-list-proposed">
            {draft.proposed.map((it) => (
              <li key={it.what}>
                {it.what} <span className="quiet">{it.because}</span>{' '}
                <Button look="quiet" onClick={() => set([...items, { ...EMPTY, what: it.what }])}>
                  {words.take}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form
        label={words.own}
        submit={words.save}
        busy={saving.busy}
        trouble={saving.trouble}
        onSubmit={() => void send()}
        beside={<Button onClick={() => set([...items, EMPTY])}>{words.add}</Button>}
      >
        {items.map((it, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
          <details key={at} className="own-item" open={it.item === undefined}>
            <summary>{words.item(at + 1, it.what)}</summary>
            <ItemFields at={at} item={it} put={(part) => put(at, part)} />
            <Button look="quiet" onClick={() => set(items.filter((_, one) => one !== at))}>
              {words.remove}
            </Button>
          </details>
        ))}
      </Form>
    </Section>
  )
}

function ItemFields({ at, item, put }: { at: number; item: Typed; put: (part: Partial<Typed>) => void }) {
  const field = (name: 'what' | 'how' | 'startFrom' | 'countsWhen' | 'document') => ({
    name: `items.${at}.${name}`,
    value: item[name],
    onChange: (next: string) => put({ [name]: next }),
  })
  return (
    <>
      <TextField label={words.what} {...field('what')} />
      <TextField label={words.how} optional {...field('how')} />
      <TextField label={words.startFrom} optional {...field('startFrom')} />
      <ChoiceField
        name={`items.${at}.cadence`}
        label={words.when}
        choices={cadences}
        value={item.cadence}
        onChange={(cadence) => put({ cadence })}
      />
      {item.cadence === 'once' && (
        <DayField
          name={`items.${at}.dueOn`}
          label={words.dueOn}
          value={item.dueOn}
          onChange={(dueOn) => put({ dueOn })}
        />
      )}
      <TextField label={words.counts} hint={words.countsHint} {...field('countsWhen')} />
      <PersonPicker
        name={`items.${at}.confirmer`}
        label={words.confirmer}
        hint={words.confirmerHint}
        value={item.confirmer}
        onChange={(confirmer) => put({ confirmer })}
      />
      <TextField label={words.document} optional {...field('document')} />
    </>
  )
}
