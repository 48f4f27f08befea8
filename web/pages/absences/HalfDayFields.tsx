import { ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { halfWords } from '../../words/absences.ts'

export type Half = keyof typeof halfWords
const halves = (Object.keys(halfWords) as Half[]).map((key) => ({ key, label: halfWords[key] }))

type Bound<T> = { value: T; onChange: (value: T) => void }

/** A day and which half of it. */
export function HalfDayFields(it: {
  name: string
  halfName: string
  label: string
  halfLabel: string
  day: Bound<string>
  half: Bound<Half | ''>
}) {
  return (
    <>
      <DayField name={it.name} label={it.label} {...it.day} />
      <ChoiceField name={it.halfName} label={it.halfLabel} choices={halves} {...it.half} />
    </>
  )
}
