import { useState } from 'react'
import { adoptList, seeLists } from '../../../contract/administration.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page, Section } from '../../kit/Page.tsx'
import { sayShortDay } from '../../words/days.ts'
import { setUpWords as words } from '../../words/set-up.ts'

type List = Reply<typeof seeLists>['lists'][number]

/** The lists of the book, kind of post by kind of post, and the decision that adopts each. */
export default function ListsPage() {
  const found = useAnswer(seeLists, {})
  return (
    <Answered title={words.listsTitle} question={found}>
      {(it) => (
        <Page title={words.listsTitle} lead={words.listsLead}>
          {it.lists.map((list) => (
            <Section
              key={list.postKind}
              title={list.title}
              lead={
                list.adopted
                  ? words.adopted(list.adopted.version, list.adopted.document, sayShortDay(list.adopted.on))
                  : words.notAdopted
              }
            >
              <Adopt list={list} />
            </Section>
          ))}
        </Page>
      )}
    </Answered>
  )
}

function Adopt({ list }: { list: List }) {
  const { today, hat } = useMe()
  const [open, setOpen] = useState(false)
  const draft = useDraft(`list-${list.postKind}`, {
    duties: list.adopted?.duties ?? list.duties.map((it) => it.id),
    document: '',
    adoptedOn: today,
    fromDay: today,
  })
  const adopting = useAct(adoptList)
  const send = async () => {
    const { duties, document, adoptedOn, fromDay } = draft.value
    const body = { postKind: list.postKind, duties, document, adoptedOn: adoptedOn as never, fromDay: fromDay as never }
    if (!(await adopting.send({ body }))) return
    announce(words.adoptSaid)
    draft.clear()
    setOpen(false)
  }
  if (hat !== 'system-admin') return null
  if (!open) return <Button onClick={() => setOpen(true)}>{words.adopt}</Button>
  const toggle = (id: string, on: boolean) =>
    draft.change({
      duties: list.duties.map((it) => it.id).filter((it) => (it === id ? on : draft.value.duties.includes(it))),
    })
  return (
    <Form
      label={list.title}
      submit={words.adopt}
      busy={adopting.busy}
      trouble={adopting.trouble}
      onSubmit={() => void send()}
    >
      {list.duties.map((it) => (
        <CheckField
          key={it.id}
          label={`${it.id} ${it.what}`}
          checked={draft.value.duties.includes(it.id)}
          onChange={(on) => toggle(it.id, on)}
        />
      ))}
      <TextField name="document" label={words.document} hint={words.documentHint} {...draft.bind('document')} />
      <DayField name="adoptedOn" label={words.adoptedOn} {...draft.bind('adoptedOn')} />
      <DayField name="fromDay" label={words.fromDay} {...draft.bind('fromDay')} />
    </Form>
  )
}
