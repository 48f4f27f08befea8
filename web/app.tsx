import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import { queryClient } from './api/query-client.ts'
import { useMe } from './api/use-me.ts'
import { Skeleton } from './kit/Skeleton.tsx'
import { beforeSignIn, behindSignIn } from './pages/index.ts'
import { NotFound } from './pages/NotFound.tsx'
import { Alone, Shell } from './shell/Shell.tsx'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Suspense
          fallback={
            <Alone>
              <Skeleton />
            </Alone>
          }
        >
          <Routes>
            {beforeSignIn.map(({ path, page: At }) => (
              <Route key={path} path={path} element={<At />} />
            ))}
            <Route element={<Shell />}>
              {behindSignIn.map((it) => (
                <Route key={it.path} path={it.path} element={<Guarded {...it} />} />
              ))}
              <Route path="/files/*" element={<Moved />} />
              <Route path="/talks/:id" element={<Moved />} />
              <Route path="/problems/new" element={<Navigate replace to="/matters/new/problem" />} />
              <Route path="/problems/:id" element={<Moved />} />
              <Route path="*" element={<NotFound />} />
            </Route>
          </Routes>
        </Suspense>
      </BrowserRouter>
    </QueryClientProvider>
  )
}

/** Matters stood under `/files`, `/talks` and `/problems` until version 0.4: addresses that somebody kept still lead to them. */
function Moved() {
  const { pathname, search } = useLocation()
  return <Navigate replace to={pathname.replace(/^\/(files|talks|problems)/, '/matters') + search} />
}

/** A page that is not for this person is not there for him either. */
function Guarded({ page: At, shown }: (typeof behindSignIn)[number]) {
  return shown(useMe()) ? <At /> : <NotFound />
}
