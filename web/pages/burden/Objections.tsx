import { answerObjection, listObjections, type Objection } from '../../../contract/burden.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { announce } from '../../kit/announce.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { More } from '../../kit/More.tsx'
import { Section } from '../../kit/Page.tsx'
import { objectionWhats, burdenWords as words } from '../../words/burden.ts'

const MOST = 10

/** Objections that the viewer may read, newest first, each with its answer or the form to give one. */
export function Objections() {
  const found = usePages(listObjections, { query: { most: MOST } })
  const first = useAnswer(listObjections, { query: { most: 1 } })
  return (
    <Section title={words.objections} lead={words.objectionsLead} id="objections">
      {found.trouble && <ErrorNotice trouble={found.trouble} onRetry={() => void found.refetch()} />}
      {first.data && first.data.waiting > 0 && <p>{words.waiting(first.data.waiting)}</p>}
      {!found.isPending && !found.trouble && found.items.length === 0 && <Empty says={words.noObjections} />}
      <ol className="lines">
        {found.items.map((it) => (
          <Line key={it.id} it={it} />
        ))}
      </ol>
      <More more={found.more} />
    </Section>
  )
}

function Line({ it }: { it: Objection }) {
  return (
    <li>
      <p>
        <strong>{objectionWhats[it.what].label}</strong> {it.words}
      </p>
      <p className="line-notes">
        <span>{words.by(it.by?.name ?? null, it.on)}</span>
        <span>{words.at(it.page)}</span>
      </p>
      {it.answer && (
        <p>
          {words.answered(it.answer.by.name, it.answer.on)}
          {it.answer.words}
        </p>
      )}
      {!it.answer && <p className="quiet">{words.notAnswered}</p>}
      {it.mayAnswer && <Answering id={it.id} />}
    </li>
  )
}

function Answering({ id }: { id: string }) {
  const draft = useDraft(`objection-${id}`, { words: '' })
  const answering = useAct(answerObjection)
  const send = async () => {
    if (!(await answering.send({ params: { id }, body: draft.value }))) return
    draft.clear()
    announce(words.answerSaved)
  }
  return (
    <div className="small-form">
      <Form
        label={words.answerSend}
        submit={words.answerSend}
        busy={answering.busy}
        trouble={answering.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="words" label={words.answer} hint={words.answerHint} {...draft.bind('words')} />
      </Form>
    </div>
  )
}
