import { useState } from 'react'
import { listMattersToName } from '../../../contract/in-person.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Combobox, type Option } from '../../kit/forms/Combobox.tsx'
import { UnitPicker } from '../../kit/forms/UnitPicker.tsx'
import { inPersonWords } from '../../words/in-person.ts'

const words = inPersonWords.form

type Entered = { readonly matter: string; readonly handedTo: Option | null }

/** Of the four in person: which matter it was, and to whom it was given, where it was. */
export function MatterFields({ value, onChange }: { value: Entered; onChange: (part: Partial<Entered>) => void }) {
  const [typed, setTyped] = useState('')
  const found = useAnswer(listMattersToName, { query: { q: typed.trim(), chosen: value.matter } }, { keepShown: true })
  const options = found.data?.matters ?? []
  return (
    <>
      <Combobox
        name="matter"
        label={words.matter}
        hint={words.matterHint}
        options={options}
        onType={setTyped}
        chosen={options.find((it) => it.key === value.matter) ?? null}
        onChoose={(it) => onChange({ matter: it?.key ?? '' })}
      />
      <UnitPicker
        name="handedTo"
        label={words.handedTo}
        hint={words.handedToHint}
        optional
        value={value.handedTo}
        onChange={(handedTo) => onChange({ handedTo })}
      />
    </>
  )
}
