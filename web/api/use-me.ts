import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { type Me, seeMe } from '../../contract/access.ts'
import { ask } from './ask.ts'
import { ME } from './query-client.ts'
import type { Trouble } from './trouble.ts'

/** Who is signed in; null where nobody is. */
export function useSignedIn() {
  return useQuery<Me | null, Trouble>({
    queryKey: ME,
    queryFn: () =>
      ask(seeMe, {}).catch((trouble: Trouble) => {
        if (trouble.signedOut) return null
        throw trouble
      }),
    staleTime: 60_000,
  })
}

export const MeContext = createContext<Me | null>(null)

/** The person at the screen; only inside the shell, where somebody is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === null) throw new Error('useMe outside the shell')
  return me
}
