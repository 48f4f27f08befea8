import { Fragment, type ReactNode } from 'react'
import type { Trouble } from '../api/trouble.ts'
import { Empty } from './Empty.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { More } from './More.tsx'
import { Skeleton } from './Skeleton.tsx'

type Pages<T> = {
  readonly items: readonly T[]
  readonly isPending: boolean
  readonly trouble: Trouble | null
  readonly refetch: () => unknown
  readonly more: Parameters<typeof More>[0]['more']
}

/** A list that goes on by key: the shape while it is read, the trouble where it fails, what would be here, the lines, more. */
export function Lines<T extends { readonly id: string }>(it: {
  of: Pages<T>
  empty: string
  children: (item: T) => ReactNode
}) {
  const { items, isPending, trouble, refetch, more } = it.of
  return (
    <>
      {trouble && <ErrorNotice trouble={trouble} onRetry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {!isPending && !trouble && items.length === 0 && <Empty says={it.empty} />}
      <ol className="lines">
        {items.map((item) => (
          <Fragment key={item.id}>{it.children(item)}</Fragment>
        ))}
      </ol>
      <More more={more} />
    </>
  )
}
