import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type Objection, objectToAsk, objectUnnamed } from '../../../contract/burden.ts'
import { useAct } from '../../api/use-act.ts'
import { announce } from '../../kit/announce.tsx'
import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { Page } from '../../kit/Page.tsx'
import { burdenWords, objectionWhats } from '../../words/burden.ts'

const words = burdenWords.form
const whats = (['too-much', 'twice', 'not-needed'] as const).map((key) => ({ key, ...objectionWhats[key] }))
const hows = [
  { key: 'named', label: words.named, hint: words.namedHint },
  { key: 'unnamed', label: words.unnamed, hint: words.unnamedHint },
] as const
type How = (typeof hows)[number]['key']

/** Objects to an ask, from the page where it stands. Nothing typed here is kept in the browser: it may be meant to have no name. */
export default function ObjectPage() {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const page = query.get('page') ?? '/'
  const [what, setWhat] = useState<Objection['what'] | ''>('')
  const [said, setSaid] = useState('')
  const [how, setHow] = useState<How>('named')
  const naming = useAct(objectToAsk)
  const unnaming = useAct(objectUnnamed)
  const act = how === 'named' ? naming : unnaming
  const send = async () => {
    const body = { what: what as Objection['what'], page, words: said }
    if ((await act.send({ body })) === null) return
    announce(how === 'named' ? words.sentNamed : words.sentUnnamed)
    void navigate('/burden')
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <p>{words.page(page)}</p>
      <Form label={words.title} submit={words.send} busy={act.busy} trouble={act.trouble} onSubmit={() => void send()}>
        <ChoiceField name="what" label={words.what} choices={whats} value={what} onChange={setWhat} />
        <TextArea name="words" label={words.words} hint={words.wordsHint} rows={4} value={said} onChange={setSaid} />
        <ChoiceField name="how" label={words.how} choices={hows} value={how} onChange={setHow} />
      </Form>
    </Page>
  )
}
