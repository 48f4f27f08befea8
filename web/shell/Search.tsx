import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { findByName } from '../../contract/organisation.ts'
import { useAnswer } from '../api/use-answer.ts'
import { shellWords } from '../words/shell.ts'

/** Finds people and units; Ctrl+/ comes here from anywhere. */
export function Search() {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useAnswer(findByName, { query: { q } }, { enabled: q !== '', keepShown: true })
  useShortcut(field)
  const close = () => setTyped('')
  return (
    <search
      className="search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <input
        ref={field}
        className="control"
        type="search"
        aria-label={shellWords.search}
        aria-keyshortcuts="Control+/"
        title={shellWords.searchHint}
        placeholder={shellWords.search}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {q !== '' && found.data && (
        <div className="search-found">
          <p className="visually-hidden" role="status">
            {found.data.people.length + found.data.units.length}
          </p>
          {found.data.people.length + found.data.units.length === 0 && <p>{shellWords.searchNone}</p>}
          <Found
            title={shellWords.units}
            onTake={close}
            rows={found.data.units.map((it) => ({ to: `/units/${it.number}`, label: it.name, hint: '' }))}
          />
          <Found
            title={shellWords.people}
            onTake={close}
            rows={found.data.people.map((it) => ({ to: `/people/${it.number}`, label: it.name, hint: it.where }))}
          />
        </div>
      )}
    </search>
  )
}

function Found(it: {
  title: string
  rows: readonly { to: string; label: string; hint: string }[]
  onTake: () => void
}) {
  if (it.rows.length === 0) return null
  return (
    <>
      <p className="search-title">{it.title}</p>
      <ul>
        {it.rows.map((row) => (
          <li key={row.to}>
            <Link to={row.to} onClick={it.onTake}>
              {row.label} {row.hint && <span className="quiet">{row.hint}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Never a bare key: whoever dictates or slips would be carried off by it (WCAG 2.1.4). */
function useShortcut(field: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
