import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { kitWords } from '../words/kit.ts'

type Look = 'main' | 'plain' | 'quiet'

/** `main` once a page at most: the one thing to do; `plain` beside it; `quiet` reads as a link. */
export function Button(it: {
  children: ReactNode
  look?: Look
  type?: 'button' | 'submit'
  busy?: boolean
  onClick?: () => void
  expanded?: boolean
  controls?: string
}) {
  return (
    <button
      type={it.type ?? 'button'}
      className={`button button-${it.look ?? 'plain'}`}
      aria-disabled={it.busy || undefined}
      aria-expanded={it.expanded}
      aria-controls={it.controls}
      onClick={(event) => {
        if (it.busy) event.preventDefault()
        else it.onClick?.()
      }}
    >
      {it.busy ? kitWords.busy : it.children}
    </button>
  )
}

export function LinkButton(it: { to: string; look?: Look; children: ReactNode }) {
  return (
    <Link to={it.to} className={`button button-${it.look ?? 'plain'}`}>
      {it.children}
    </Link>
  )
}

/** A file made by the server. */
export function FileLink(it: { href: string; children: ReactNode }) {
  return (
    <a href={it.href} className="button button-plain" download>
      {it.children}
    </a>
  )
}
