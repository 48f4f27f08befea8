import { type ReactNode, useId, useState } from 'react'

/** A small mark in the text that opens a note below its line. Closed notes are printed all the same. */
export function Opening(it: {
  mark: ReactNode
  label?: string
  className?: string
  printed?: boolean
  /** A function where what is noted is looked for only when it is opened. */
  children: ReactNode | ((open: boolean) => ReactNode)
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`opening ${it.className ?? ''}`}
        aria-expanded={open}
        aria-controls={id}
        aria-label={it.label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {it.mark}
      </button>
      <span id={id} role="note" hidden={!open} className={it.printed ? 'opened opened-printed' : 'opened'}>
        {typeof it.children === 'function' ? it.children(open) : it.children}
      </span>
    </>
  )
}
