import { useRef, useState } from 'react'
import { useMe } from '../../api/use-me.ts'
import { readDay, sayDay, sayShortDay } from '../../words/days.ts'
import { kitWords } from '../../words/kit.ts'
import { Button } from '../Button.tsx'
import { type FieldProps, FormField } from './FormField.tsx'

/** A day, typed in any habit of the office or picked; what was understood is said beside it. Value: `2026-03-05` or ''. */
export function DayField(it: FieldProps & { value: string; onChange: (value: string) => void }) {
  const { today } = useMe()
  const [typed, setTyped] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const shown = typed ?? (/^\d{4}-\d\d-\d\d$/.test(it.value) ? sayShortDay(it.value) : it.value)
  const read = readDay(shown, today)
  return (
    <FormField {...it} hint={it.hint ?? kitWords.dayHint}>
      {(tied) => (
        <span className="day-field">
          <input
            {...tied}
            className="control"
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value)
              it.onChange(readDay(event.target.value, today) ?? event.target.value)
            }}
            onBlur={() => setTyped(null)}
          />
          <input
            ref={picker}
            type="date"
            className="day-picker"
            tabIndex={-1}
            aria-hidden="true"
            value={read ?? ''}
            onChange={(event) => {
              setTyped(null)
              it.onChange(event.target.value)
            }}
          />
          <Button onClick={() => picker.current?.showPicker?.()}>{kitWords.pickDay}</Button>
          <span className="day-read" aria-live="polite">
            {read ? sayDay(read) : shown !== '' && kitWords.notADay}
          </span>
        </span>
      )}
    </FormField>
  )
}
