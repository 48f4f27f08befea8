import { type ComponentType, lazy } from 'react'

type Entry = { readonly path: string; readonly page: ComponentType }

/** Every page by its address; each is read when it is first opened. The folders follow the addresses. */
export const beforeSignIn: readonly Entry[] = [
  { path: '/sign-in', page: lazy(() => import('./sign-in/SignInPage.tsx')) },
  { path: '/sign-in/link/:token', page: lazy(() => import('./sign-in/LinkPage.tsx')) },
  { path: '/set-up', page: lazy(() => import('./set-up/SetUpPage.tsx')) },
]

export const behindSignIn: readonly Entry[] = [
  { path: '/', page: lazy(() => import('./desk/DeskPage.tsx')) },
  { path: '/duties', page: lazy(() => import('./duties/DutiesPage.tsx')) },
  { path: '/acts', page: lazy(() => import('./acts/ActsPage.tsx')) },
  { path: '/acts/new', page: lazy(() => import('./acts/NewActPage.tsx')) },
  { path: '/signs', page: lazy(() => import('./signs/SignsPage.tsx')) },
  { path: '/signs/:id', page: lazy(() => import('./signs/SignPage.tsx')) },
  { path: '/talks', page: lazy(() => import('./talks/TalksPage.tsx')) },
  { path: '/talks/new', page: lazy(() => import('./talks/NewTalkPage.tsx')) },
  { path: '/talks/:id', page: lazy(() => import('./talks/TalkPage.tsx')) },
  { path: '/units', page: lazy(() => import('./units/UnitsPage.tsx')) },
  { path: '/units/:number', page: lazy(() => import('./units/UnitPage.tsx')) },
  { path: '/people/:number', page: lazy(() => import('./people/PersonPage.tsx')) },
  { path: '/facts', page: lazy(() => import('./facts/FactsPage.tsx')) },
  { path: '/replay', page: lazy(() => import('./replay/ReplayPage.tsx')) },
  { path: '/import', page: lazy(() => import('./import/ImportPage.tsx')) },
  { path: '/set-up/lists', page: lazy(() => import('./set-up/ListsPage.tsx')) },
  { path: '/set-up/numbers', page: lazy(() => import('./set-up/NumbersPage.tsx')) },
  { path: '/administration', page: lazy(() => import('./administration/AdministrationPage.tsx')) },
  { path: '/administration/accounts', page: lazy(() => import('./administration/AccountsPage.tsx')) },
]
