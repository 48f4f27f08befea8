import { createContext, type ReactNode, useEffect, useRef } from 'react'
import type { Trouble } from '../../api/trouble.ts'
import { kitWords } from '../../words/kit.ts'
import { Button } from '../Button.tsx'
import { ErrorNotice } from '../ErrorNotice.tsx'

/** Why a field was refused, by its name in the contract. */
export const FaultsContext = createContext<ReadonlyMap<string, string>>(new Map())

/**
 * A form: its fields, the trouble above the button, one button. Ctrl+Enter sends from any field.
 * A refused field says why itself and the first of them takes the focus.
 */
export function Form(it: {
  label: string
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: () => void
  onLatest?: () => void
  beside?: ReactNode
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const faults = new Map((it.trouble?.fields ?? []).map((fault) => [fault.field, fault.why]))
  useEffect(() => {
    if (it.trouble && it.trouble.fields.length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    }
  }, [it.trouble])
  return (
    <form
      ref={form}
      className="form"
      aria-label={it.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!it.busy) it.onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          form.current?.requestSubmit()
        }
      }}
    >
      <FaultsContext value={faults}>{it.children}</FaultsContext>
      {it.trouble && (
        <ErrorNotice
          trouble={it.trouble}
          kept
          onRetry={it.onSubmit}
          {...(it.onLatest ? { onLatest: it.onLatest } : {})}
        />
      )}
      <p className="form-send">
        <Button type="submit" look="main" busy={it.busy}>
          {it.submit}
        </Button>
        {it.beside}
        <span className="quiet form-keys">{kitWords.saveKeys}</span>
      </p>
    </form>
  )
}
