import { Link, useLocation } from 'react-router'
import { useMe } from '../api/use-me.ts'
import { burdenWords } from '../words/burden.ts'

/** Under every page: the way to say that it asks too much, with the address of the page, and to the load as a whole. */
export function Foot() {
  const { hat } = useMe()
  const { pathname, search } = useLocation()
  if (hat !== 'officer') return null
  const page = encodeURIComponent(pathname + search)
  return (
    <footer className="foot not-printed">
      {pathname !== '/burden/object' && <Link to={`/burden/object?page=${page}`}>{burdenWords.ask}</Link>}
      <Link to="/burden">{burdenWords.title}</Link>
    </footer>
  )
}
