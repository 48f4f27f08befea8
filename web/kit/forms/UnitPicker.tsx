import { useState } from 'react'
import { findByName } from '../../../contract/organisation.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { kitWords } from '../../words/kit.ts'
import { Combobox, type Option } from './Combobox.tsx'
import type { FieldProps } from './FormField.tsx'

/** A unit of the county by name or pinyin initials; the value is its number with the name to show. */
export function UnitPicker(it: FieldProps & { value: Option | null; onChange: (unit: Option | null) => void }) {
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useAnswer(findByName, { query: { q } }, { enabled: q !== '', keepShown: true })
  const options = q === '' ? [] : (found.data?.units ?? [])
  return (
    <Combobox
      {...it}
      hint={it.hint ?? kitWords.typeToFindUnit}
      {...(it.hint ? { placeholder: kitWords.typeToFindUnit } : {})}
      options={options.map((unit) => ({ key: unit.number, label: unit.name }))}
      onType={setTyped}
      chosen={it.value}
      onChoose={it.onChange}
    />
  )
}
