import { Link } from 'react-router'

/** The states of a list, side by side; the one shown is named as such. */
export function Tabs<Key extends string>(it: {
  label: string
  keys: readonly Key[]
  chosen: Key
  say: (key: Key) => string
  to: (key: Key) => string
}) {
  return (
    <nav className="tabs" aria-label={it.label}>
      {it.keys.map((key) => (
        <Link key={key} to={it.to(key)} aria-current={key === it.chosen ? 'page' : undefined}>
          {it.say(key)}
        </Link>
      ))}
    </nav>
  )
}
