import { useState } from 'react'
import { findByName } from '../../../contract/organisation.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { kitWords } from '../../words/kit.ts'
import { Combobox, type Option } from './Combobox.tsx'
import type { FieldProps } from './FormField.tsx'

/** A person of the county by name or pinyin initials; the value is his number with the name to show. */
export function PersonPicker(it: FieldProps & { value: Option | null; onChange: (person: Option | null) => void }) {
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useAnswer(findByName, { query: { q } }, { enabled: q !== '', keepShown: true })
  const options = q === '' ? [] : (found.data?.people ?? [])
  return (
    <Combobox
      {...it}
      hint={it.hint ?? kitWords.typeToFind}
      {...(it.hint ? { placeholder: kitWords.typeToFind } : {})}
      options={options.map((person) => ({ key: person.number, label: person.name, hint: person.where }))}
      onType={setTyped}
      chosen={it.value}
      onChoose={it.onChange}
    />
  )
}
