import { useState } from 'react'
import { fillForm, listForms, type PaperForm } from '../../../contract/forms.ts'
import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Button, FileLink } from '../../kit/Button.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { formsWords as words } from '../../words/forms.ts'
import { spansOn } from './spans.ts'
import './forms.css'

/** Paper forms over a span of days, filled from what was entered once. */
export default function FormsPage() {
  const found = useAnswer(listForms, {})
  return (
    <Answered title={words.title} question={found}>
      {({ items }) => <Forms forms={items} />}
    </Answered>
  )
}

function Forms({ forms }: { forms: readonly PaperForm[] }) {
  const { today } = useMe()
  const spans = spansOn(today)
  const [{ from, until }, setSpan] = useState(spans.year)
  const [first, last] = [dayOrNull(from), dayOrNull(until)]
  const span = first !== null && last !== null && first <= last ? { from: first, until: last } : null
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.span}>
        <p className="form-spans">
          {(Object.keys(words.spans) as (keyof typeof words.spans)[]).map((it) => (
            <Button key={it} onClick={() => setSpan(spans[it])}>
              {words.spans[it]}
            </Button>
          ))}
        </p>
        <div className="form-days">
          <DayField name="from" label={words.from} value={from} onChange={(it) => setSpan({ from: it, until })} />
          <DayField name="until" label={words.until} value={until} onChange={(it) => setSpan({ from, until: it })} />
        </div>
        {first !== null && last !== null && span === null && <p role="alert">{words.later}</p>}
      </Section>
      <Section title={words.choose} lead={words.printing}>
        <ul className="lines">
          {forms.map((it) => (
            <FormLine key={it.id} form={it} span={span} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function FormLine({ form, span }: { form: PaperForm; span: { from: Day; until: Day } | null }) {
  return (
    <li className="paper-form">
      <div>
        <h3 className="line-title">{form.title}</h3>
        <p className="quiet">{form.says}</p>
      </div>
      {span && (
        <FileLink href={addressOf(fillForm, { params: { form: form.id }, query: span })}>
          {words.take}
          <span className="visually-hidden">{form.title}</span>
        </FileLink>
      )}
    </li>
  )
}
