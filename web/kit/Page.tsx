import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { shellWords } from '../words/shell.ts'

let headed = 'default'

/** A page: its title (also of the window), one sentence that says what it is, the reading column, matter beside it. */
export function Page(it: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  beside?: ReactNode
  children?: ReactNode
}) {
  const heading = useHeadingFocus()
  return (
    <div className="page">
      <title>{`${it.title} · ${shellWords.product}`}</title>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {it.title}
        </h1>
        {it.lead && <p className="lead">{it.lead}</p>}
        {it.actions && <div className="page-actions">{it.actions}</div>}
      </header>
      <div className="page-body">{it.children}</div>
      {it.beside && <aside className="page-beside">{it.beside}</aside>}
    </div>
  )
}

/** After a navigation the heading takes the focus, so that a screen reader says where one is; not on the first load. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (key !== headed || (lost && key !== 'default')) heading.current?.focus()
    headed = key
  }, [key])
  return heading
}

/** A part of a page under its own heading. */
export function Section(it: {
  title: string
  lead?: ReactNode
  id?: string
  notPrinted?: boolean
  children: ReactNode
}) {
  return (
    <section className={it.notPrinted ? 'section not-printed' : 'section'} id={it.id}>
      <h2>{it.title}</h2>
      {it.lead && <p className="section-lead">{it.lead}</p>}
      {it.children}
    </section>
  )
}
