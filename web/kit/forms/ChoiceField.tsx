import { useContext, useId } from 'react'
import { kitWords } from '../../words/kit.ts'
import { FaultsContext } from './Form.tsx'

export type Choice<Key extends string> = { readonly key: Key; readonly label: string; readonly hint?: string }

/** One of a few, all in sight: radio buttons, each with a line that explains it. */
export function ChoiceField<Key extends string>(it: {
  name: string
  label: string
  hint?: string
  optional?: boolean
  choices: readonly Choice<Key>[]
  value: Key | ''
  onChange: (key: Key) => void
}) {
  const id = useId()
  const fault = useContext(FaultsContext).get(it.name)
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
            type="radio"
            name={`${id}-${it.name}`}
            checked={it.value === choice.key}
            aria-invalid={fault !== undefined && at === 0 ? true : undefined}
            onChange={() => it.onChange(choice.key)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="quiet choice-hint">{choice.hint}</span>}
          </span>
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

/** Yes or no, in a sentence. */
export function CheckField(it: {
  name?: string
  label: string
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  const id = useId()
  const fault = useContext(FaultsContext).get(it.name ?? '')
  return (
    <div className={fault ? 'field field-fault' : 'field'}>
      <label className="choice">
        <input
          type="checkbox"
          checked={it.checked}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => it.onChange(event.target.checked)}
        />
        <span>
          {it.label}
          {it.hint && <span className="quiet choice-hint">{it.hint}</span>}
        </span>
      </label>
      {fault && (
        <p className="field-why" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
