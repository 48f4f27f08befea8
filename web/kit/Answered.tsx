import type { ReactNode } from 'react'
import type { Trouble } from '../api/trouble.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { Page } from './Page.tsx'
import { Skeleton } from './Skeleton.tsx'

type Question<T> = { data: T | undefined; error: Trouble | null; refetch: () => unknown }

/** A page that waits for its answer: the shape while it is read, the trouble where it fails, else the page itself. */
export function Answered<T>(it: { title: string; question: Question<T>; children: (answer: T) => ReactNode }) {
  const { data, error, refetch } = it.question
  if (data !== undefined) return it.children(data)
  return (
    <Page title={it.title}>
      {error ? <ErrorNotice trouble={error} onRetry={() => void refetch()} /> : <Skeleton />}
    </Page>
  )
}
