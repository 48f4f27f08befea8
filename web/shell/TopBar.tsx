import { useEffect, useState } from 'react'
import { Link, NavLink, useLocation, useNavigate } from 'react-router'
import { signOut } from '../../contract/access.ts'
import { queryClient } from '../api/query-client.ts'
import { useAct } from '../api/use-act.ts'
import { useMe } from '../api/use-me.ts'
import { Button } from '../kit/Button.tsx'
import { dropDraftsOfOthers } from '../kit/forms/use-draft.ts'
import { SizeSwitch } from '../kit/SizeSwitch.tsx'
import { shellWords } from '../words/shell.ts'
import { menuOf } from './menu.ts'
import { Search } from './Search.tsx'

/** County, menu, search, who is signed in, size of type, the way out. On a phone all but the county folds away. */
export function TopBar() {
  const me = useMe()
  const [open, setOpen] = useState(false)
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a navigation folds the menu
  useEffect(() => setOpen(false), [key])
  return (
    <header className="top">
      <div className="top-line">
        <Link to="/" className="top-county">
          {me.county}
          <span>{shellWords.product}</span>
        </Link>
        <button
          type="button"
          className="button button-plain top-toggle"
          aria-expanded={open}
          aria-controls="top-fold"
          onClick={() => setOpen(!open)}
        >
          {open ? shellWords.closeMenu : shellWords.menu}
        </button>
        <div id="top-fold" className={open ? 'top-fold top-fold-open' : 'top-fold'}>
          {me.hat === 'officer' && <Search />}
          <WhoIsHere />
          <nav aria-label={shellWords.main}>
            <ul>
              {menuOf(me).map((it) => (
                <li key={it.to}>
                  <NavLink to={it.to} end={it.to === '/'}>
                    {it.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {me.hat === 'officer' && (
          <Link to="/acts/new" className="top-record">
            {shellWords.record}
          </Link>
        )}
      </div>
      {me.kind === 'invented' && <p className="top-invented">{shellWords.invented}</p>}
    </header>
  )
}

function WhoIsHere() {
  const me = useMe()
  const navigate = useNavigate()
  const out = useAct(signOut)
  const first = me.posts[0]
  const leave = async () => {
    if ((await out.send({ body: {} } as never)) === null) return
    dropDraftsOfOthers(null)
    queryClient.clear()
    void navigate('/sign-in')
  }
  return (
    <div className="who">
      <p>
        <strong>{me.person?.name ?? shellWords.hats[me.hat]}</strong>
        {first && (
          <span>
            {first.unit.name}
            {first.post}
          </span>
        )}
      </p>
      <SizeSwitch login={me.login} />
      <Button look="quiet" onClick={() => void leave()}>
        {shellWords.signOut}
      </Button>
    </div>
  )
}
