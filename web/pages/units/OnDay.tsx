import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { dayOrNull } from '../../../engine/dates/index.ts'
import { DayField } from '../../kit/forms/DayField.tsx'
import { unitWords as words } from '../../words/units.ts'

/** The chosen day; the address carries it, so that a page may be sent to someone as it was seen. */
export function OnDay({ on }: { on: string }) {
  const [query, setQuery] = useSearchParams()
  const [typed, setTyped] = useState(query.get('on') ?? on)
  const choose = (day: string) => {
    setTyped(day)
    if (dayOrNull(day) !== null)
      setQuery((now) => new URLSearchParams({ ...Object.fromEntries(now), on: day }), { replace: true })
  }
  return <DayField name="on" label={words.onDay} value={typed} onChange={choose} />
}
