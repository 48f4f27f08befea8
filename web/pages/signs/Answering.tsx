import { useState } from 'react'
import { Link } from 'react-router'
import { answerSign } from '../../../contract/signs.ts'
import { useAct } from '../../api/use-act.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { Button, LinkButton } from '../../kit/Button.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { useDraft } from '../../kit/forms/use-draft.ts'
import { Section } from '../../kit/Page.tsx'
import { signWords as words } from '../../words/signs.ts'
import { MatterLines } from '../matters/MatterLines.tsx'
import type { Seen } from './SignPage.tsx'

type Written = 'remind' | 'check' | 'not-so'

/** What this viewer may do next, each with a line that explains it; a small form opens under its button. */
export function Answering({ sign }: { sign: Seen }) {
  const [chosen, setChosen] = useState<Written | null>(null)
  if (sign.next.length === 0) return null
  return (
    <Section title={sign.state === 'open' ? words.whatToDo : words.whatMore} notPrinted>
      <p className="only-narrow">
        <a href="#innocent">{words.innocentHere(sign.innocent.length)}</a>
      </p>
      <ul className="ways">
        {sign.next.map((it) => (
          <li key={`${it.answer}-${it.begins}`}>
            {it.begins ? (
              <LinkButton to={`/matters/new/${it.begins}?from=sign:${sign.id}`}>{it.label}</LinkButton>
            ) : (
              <Button
                expanded={chosen === it.answer}
                controls="answering"
                onClick={() => setChosen(chosen === it.answer ? null : (it.answer as Written))}
              >
                {it.label}
              </Button>
            )}
            <span className="quiet">{it.hint}</span>
          </li>
        ))}
      </ul>
      {sign.mayBegin.length > 0 && (
        <details className="graver">
          <summary>{words.graver}</summary>
          <p className="quiet">{words.graverHint}</p>
          <ul className="plain-list">
            {sign.mayBegin.map((it) => (
              <li key={it.procedure}>
                <Link to={`/matters/new/${it.procedure}?from=sign:${sign.id}`}>{it.title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {sign.openAbout.length > 0 && (
        <>
          <p>{words.openAbout(sign.about.name)}</p>
          <MatterLines of={sign.openAbout} />
        </>
      )}
      <div id="answering">
        {chosen && <AnswerForm key={chosen} id={sign.id} answer={chosen} onDone={() => setChosen(null)} />}
      </div>
    </Section>
  )
}

function AnswerForm({ id, answer, onDone }: { id: string; answer: Written; onDone: () => void }) {
  const { today } = useMe()
  const draft = useDraft(`sign-${id}-${answer}`, { words: '', on: today as string, confirmedBy: null as Option | null })
  const answering = useAct(answerSign)
  const form = words.form[answer]
  const send = async () => {
    const { confirmedBy, ...typed } = draft.value
    const by = answer === 'check' && confirmedBy ? { confirmedBy: confirmedBy.key } : {}
    const done = await answering.send({ params: { id }, body: { answer, ...typed, ...by } })
    if (!done) return
    draft.clear()
    announce(words.done[answer])
    onDone()
  }
  return (
    <div className="small-form">
      <h3>{form.title}</h3>
      <Form
        label={form.title}
        submit={form.send}
        busy={answering.busy}
        trouble={answering.trouble}
        onSubmit={() => void send()}
      >
        <TextArea name="words" label={form.words} hint={form.hint} {...draft.bind('words')} />
        {answer !== 'not-so' && <DayField name="on" label={words.form.on} {...draft.bind('on')} />}
        {answer === 'check' && (
          <PersonPicker
            name="confirmedBy"
            label={words.form.confirmedBy}
            hint={words.form.confirmedByHint}
            optional
            {...draft.bind('confirmedBy')}
          />
        )}
      </Form>
    </div>
  )
}
