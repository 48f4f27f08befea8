import { useParams, useSearchParams } from 'react-router'
import { entrustList, seeListDraft } from '../../../contract/lists.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Page, Section } from '../../kit/Page.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'
import { AdoptForm } from './AdoptForm.tsx'
import { OwnItemsForm } from './OwnItemsForm.tsx'
import './lists.css'

export type Draft = Reply<typeof seeListDraft>

/** Drafting one list: its weaknesses first, then the items, then the decision. */
export default function DraftListPage() {
  const { unit = '' } = useParams()
  const [query] = useSearchParams()
  const postKind = query.get('postKind') ?? ''
  const found = useAnswer(seeListDraft, { params: { id: unit }, query: { postKind } })
  return (
    <Answered title={words.draft} question={found}>
      {(it) => (
        <Page
          title={words.draftTitle(it.title)}
          lead={words.draftLead}
          actions={
            <LinkButton to={`/lists/${unit}`} look="quiet">
              {words.back}
            </LinkButton>
          }
        >
          {it.weaknesses.length > 0 && (
            <Section title={words.weaknesses}>
              <ul>
                {it.weaknesses.map((one) => (
                  <li key={one.says}>{one.says}</li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={words.common}>
            <ul>
              {it.common.map((one) => (
                <li key={one.id}>
                  {one.what} <span className="quiet">{one.cadence}</span>
                </li>
              ))}
            </ul>
          </Section>
          <OwnItemsForm key={JSON.stringify(it.items)} draft={it} />
          {it.mayAdopt && (
            <>
              <details className="unit-list-later">
                <summary>{words.adopt}</summary>
                <AdoptForm draft={it} />
              </details>
              <details className="unit-list-later">
                <summary>{words.entrust}</summary>
                <Entrust draft={it} />
              </details>
            </>
          )}
        </Page>
      )}
    </Answered>
  )
}

function Entrust({ draft }: { draft: Draft }) {
  const typed = useDraft(`unit-list-entrust-${draft.postKind}`, { to: null as Option | null })
  const entrusting = useAct(entrustList)
  const send = async () => {
    const body = { postKind: draft.postKind, to: typed.value.to?.key ?? '' }
    if (!(await entrusting.send({ params: { id: draft.unit.number }, body }))) return
    typed.clear()
    announce(words.entrusted)
  }
  return (
    <>
      {draft.writer && <p>{words.entrustedTo(draft.writer.name)}</p>}
      <Form
        label={words.entrust}
        submit={words.entrust}
        busy={entrusting.busy}
        trouble={entrusting.trouble}
        onSubmit={() => void send()}
      >
        <PersonPicker name="to" label={words.entrustTo} hint={words.entrustHint} {...typed.bind('to')} />
      </Form>
    </>
  )
}
