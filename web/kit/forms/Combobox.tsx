import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { kitWords } from '../../words/kit.ts'
import { Button } from '../Button.tsx'
import { type FieldProps, FormField } from './FormField.tsx'

export type Option = { readonly key: string; readonly label: string; readonly hint?: string }

type ComboboxProps = FieldProps & {
  /** Those that fit what is typed; the caller filters or asks the server. */
  options: readonly Option[]
  onType: (typed: string) => void
  chosen: Option | null
  onChoose: (option: Option | null) => void
  placeholder?: string
}

/** A choice list for the keyboard: type to narrow, up and down, Enter takes, Escape closes. */
export function Combobox(it: ComboboxProps) {
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const shown = it.options.slice(0, 50)
  const here = Math.min(at, Math.max(0, shown.length - 1))
  useScrolledIntoView(open ? `${list}-${here}` : null)

  const type = (next: string) => {
    setTyped(next)
    setAt(0)
    setOpen(true)
    it.onType(next)
  }
  const take = (option: Option | undefined) => {
    if (option === undefined) return
    setOpen(false)
    setTyped('')
    it.onChoose(option)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setOpen(true)
      setAt((here + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % Math.max(1, shown.length))
    } else if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      take(shown[here])
    } else if (event.key === 'Escape') setOpen(false)
  }

  return (
    <FormField {...it}>
      {(tied) => (
        <div className="combobox">
          <input
            {...tied}
            ref={field}
            className="control"
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open && shown.length > 0 ? `${list}-${here}` : undefined}
            placeholder={it.placeholder}
            value={it.chosen && !open ? it.chosen.label : typed}
            onChange={(event) => type(event.target.value)}
            onFocus={(event) => event.target.select()}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          {it.chosen && !open && (
            <Button
              look="quiet"
              onClick={() => {
                it.onChoose(null)
                field.current?.focus()
                type('')
              }}
            >
              {kitWords.clear}
            </Button>
          )}
          {it.chosen?.hint && !open && <p className="quiet combobox-chosen">{it.chosen.hint}</p>}
          <Choices id={list} open={open} options={shown} here={here} chosen={it.chosen} onTake={take} />
          <span className="visually-hidden" aria-live="polite">
            {open && (shown.length === 0 ? kitWords.noMatch : kitWords.matches(shown.length))}
          </span>
        </div>
      )}
    </FormField>
  )
}

function Choices(it: {
  id: string
  open: boolean
  options: readonly Option[]
  here: number
  chosen: Option | null
  onTake: (option: Option) => void
}) {
  return (
    <div id={it.id} role="listbox" aria-label={kitWords.open} className="combobox-list" hidden={!it.open}>
      {it.options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus
        <div
          key={option.key}
          id={`${it.id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === it.here}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => it.onTake(option)}
        >
          {option.label}
          {option.hint && <span className="quiet">{option.hint}</span>}
        </div>
      ))}
    </div>
  )
}

function useScrolledIntoView(id: string | null) {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id])
}

/** Options whose label or hint holds what is typed. */
export const fitting = (options: readonly Option[], typed: string) => {
  const words = typed.trim().toLowerCase()
  return words === ''
    ? options
    : options.filter((it) => `${it.label}${it.hint ?? ''}${it.key}`.toLowerCase().includes(words))
}
