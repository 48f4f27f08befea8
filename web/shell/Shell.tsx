import { Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { MeContext, useSignedIn } from '../api/use-me.ts'
import { Announcer } from '../kit/announce.tsx'
import { ErrorNotice } from '../kit/ErrorNotice.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { sayDay } from '../words/days.ts'
import { shellWords } from '../words/shell.ts'
import { Broken } from './Broken.tsx'
import { Foot } from './Foot.tsx'
import { TopBar } from './TopBar.tsx'

/** Everything behind the sign-in: asks who is here, else leads to the sign-in page and back again. */
export function Shell() {
  const signedIn = useSignedIn()
  const { pathname, search } = useLocation()
  if (signedIn.isPending) return <Alone>{<Skeleton />}</Alone>
  if (signedIn.data === null) return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname + search)}`} replace />
  if (signedIn.data === undefined) {
    return (
      <Alone>
        <ErrorNotice trouble={signedIn.error as never} onRetry={() => void signedIn.refetch()} />
      </Alone>
    )
  }
  const me = signedIn.data
  return (
    <MeContext value={me}>
      <a className="skip" href="#content">
        {shellWords.skip}
      </a>
      <TopBar />
      <p className="print-head">{shellWords.printedOn(me.county, sayDay(me.today))}</p>
      <main id="content" tabIndex={-1}>
        <Announcer />
        <Broken key={pathname}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </Broken>
      </main>
      <Foot />
    </MeContext>
  )
}

/** Before anybody is known: no bar, only the column. */
export function Alone({ children }: { children: React.ReactNode }) {
  return <main className="alone">{children}</main>
}
