import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Me } from '../../contract/access.ts'
import { seeMe } from '../../contract/access.ts'
import { Trouble } from './trouble.ts'

export const ME = [seeMe.path] as const

/** A session that has run out shows the sign-in page; what was typed stays in its draft. */
function noticeSignedOut(trouble: unknown) {
  if (trouble instanceof Trouble && trouble.signedOut) queryClient.setQueryData<Me | null>(ME, null)
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      retry: (times, trouble) => times < 1 && trouble instanceof Trouble && trouble.status === 0,
      networkMode: 'always',
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
})
