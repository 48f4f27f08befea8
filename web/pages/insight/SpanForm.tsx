import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { type Day, dayOrNull } from '../../../engine/dates/index.ts'
import { useMe } from '../../api/use-me.ts'
import { DayField } from '../../kit/forms/DayField.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { saySpan } from '../../words/days.ts'
import { insightWords as words } from '../../words/insight.ts'
import './insight.css'

/** The days that the address names; what it does not name, or names wrongly, the server chooses. */
export function spanIn(query: URLSearchParams): { from?: Day; until?: Day } {
  const from = dayOrNull(query.get('from') ?? '')
  const until = dayOrNull(query.get('until') ?? '')
  return { ...(from && { from }), ...(until && { until }) }
}

/** Chooses the days that are looked at; whatever else the address says stays. */
export function SpanForm(it: { from: string; until: string }) {
  const { today } = useMe()
  const [query, setQuery] = useSearchParams()
  const [from, setFrom] = useState(it.from)
  const [until, setUntil] = useState(it.until)
  const show = () => setQuery({ ...Object.fromEntries(query), from, until })
  const span = saySpan(it.from, it.until, today)
  return (
    <>
      <p className="only-printed">{span}</p>
      <details className="insight-days not-printed">
        <summary>{words.days(span)}</summary>
        <Form label={words.show} submit={words.show} busy={false} trouble={null} onSubmit={show}>
          <div className="insight-span">
            <DayField name="from" label={words.from} value={from} onChange={setFrom} />
            <DayField name="until" label={words.until} value={until} onChange={setUntil} />
          </div>
        </Form>
      </details>
    </>
  )
}
