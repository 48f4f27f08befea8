import { Button } from '../../kit/Button.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea } from '../../kit/forms/TextFields.tsx'
import { problemWords as words } from '../../words/problems.ts'

export type TypedMeasure = { readonly what: string; readonly who: Option | null; readonly dueOn: string }
export const NO_MEASURE: TypedMeasure = { what: '', who: null, dueOn: '' }

type Listed = { value: readonly TypedMeasure[]; onChange: (measures: readonly TypedMeasure[]) => void }

/** As many measures as are needed, a card each. */
export function MeasureFields({ value, onChange }: Listed) {
  const put = (at: number, part: Partial<TypedMeasure>) =>
    onChange(value.map((it, one) => (one === at ? { ...it, ...part } : it)))
  const { what, who, dueOn } = words.measureHeads
  return (
    <>
      <p className="field-hint">{words.measuresHint}</p>
      {value.map((it, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
        <fieldset key={at} className="measure">
          <legend>{words.measure(at + 1)}</legend>
          <TextArea
            name={`measures.${at}.what`}
            label={what}
            rows={2}
            value={it.what}
            onChange={(next) => put(at, { what: next })}
          />
          <PersonPicker
            name={`measures.${at}.who`}
            label={who}
            value={it.who}
            onChange={(next) => put(at, { who: next })}
          />
          <DayField
            name={`measures.${at}.dueOn`}
            label={dueOn}
            value={it.dueOn}
            onChange={(next) => put(at, { dueOn: next })}
          />
          {value.length > 1 && (
            <Button look="quiet" onClick={() => onChange(value.filter((_, one) => one !== at))}>
              {words.removeMeasure(at + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => onChange([...value, NO_MEASURE])}>{words.addMeasure}</Button>
    </>
  )
}
