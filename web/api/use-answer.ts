import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Endpoint } from '../../contract/endpoint.ts'
import { ask, type Input, type Reply } from './ask.ts'
import type { Trouble } from './trouble.ts'

/** The answer to a question of the contract, kept fresh; errors are always `Trouble`. */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: { enabled?: boolean; keepShown?: boolean } = {},
) {
  return useQuery<Reply<E>, Trouble>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => ask(endpoint, input, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepShown ? { placeholderData: keepPreviousData } : {}),
  })
}

type Page = { items: readonly unknown[]; next: string | null }
type Item<E extends Endpoint> = Reply<E> extends { items: (infer T)[] } ? T : never

/** A list that goes on by key: all pages read so far, and how to read the next. */
export function usePages<E extends Endpoint>(endpoint: E, input: Input<E>) {
  const found = useInfiniteQuery({
    queryKey: [endpoint.path, 'pages', input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const { query } = input as { query?: object }
      const asked = { ...input, query: { ...query, after: pageParam } } as unknown as Input<E>
      return ask(endpoint, asked, { signal }) as Promise<Page>
    },
    getNextPageParam: (last: Page) => last.next ?? undefined,
  })
  return {
    items: (found.data?.pages.flatMap((it) => it.items) ?? []) as Item<E>[],
    isPending: found.isPending,
    trouble: found.error as Trouble | null,
    refetch: found.refetch,
    more: found.hasNextPage ? { fetch: () => void found.fetchNextPage(), busy: found.isFetchingNextPage } : null,
  }
}
