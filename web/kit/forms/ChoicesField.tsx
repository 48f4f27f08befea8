import { useContext, useId } from 'react'
import { kitWords } from '../../words/kit.ts'
import type { Choice } from './ChoiceField.tsx'
import { FaultsContext } from './Form.tsx'

/** Any of a few, all in sight: check boxes under one question. */
export function ChoicesField(it: {
  name: string
  label: string
  hint?: string
  optional?: boolean
  choices: readonly Choice<string>[]
  value: readonly string[]
  onChange: (keys: readonly string[]) => void
}) {
  const id = useId()
  const fault = useContext(FaultsContext).get(it.name)
  const toggled = (key: string, on: boolean) => (on ? [...it.value, key] : it.value.filter((one) => one !== key))
  return (
    <fieldset className={fault ? 'field field-fault' : 'field'} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>
        {it.label}
        {it.optional && <span className="optional">{kitWords.optional}</span>}
      </legend>
      {it.hint && <p className="field-hint">{it.hint}</p>}
      {it.choices.map((choice, at) => (
        <label key={choice.key} className="choice">
          <input
            type="checkbox"
            checked={it.value.includes(choice.key)}
            aria-invalid={fault !== undefined && at === 0 ? true : undefined}
            onChange={(event) => it.onChange(toggled(choice.key, event.target.checked))}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {fault && (
        <p className="field-why" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
