import { type ComponentType, lazy } from 'react'

type Entry = { readonly path: string; readonly page: ComponentType }

/** Every page by its address; each is read when it is first opened. The folders follow the addresses. */
export const beforeSignIn: readonly Entry[] = [
  { path: '/sign-in', page: lazy(() => import('./sign-in/SignInPage.tsx')) },
  { path: '/sign-in/link/:token', page: lazy(() => import('./sign-in/LinkPage.tsx')) },
]

export const behindSignIn: readonly Entry[] = [{ path: '/', page: lazy(() => import('./desk/DeskPage.tsx')) }]
