import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '../../contract/endpoint.ts'
import { kitWords } from '../words/kit.ts'
import { addressOf, ask, type Input, type Reply } from './ask.ts'
import { forgetKey, keyFor } from './submission.ts'
import { badFields, Trouble } from './trouble.ts'

/**
 * Doing something. `send` answers the reply, or null where it was refused; then `trouble` says why.
 * A refusal is never an exception for the page to catch, and afterwards every list shown is read anew.
 */
export function useAct<E extends Endpoint>(endpoint: E) {
  const client = useQueryClient()
  const doing = useMutation<Reply<E>, Trouble, { input: Input<E>; version: number | undefined }>({
    mutationFn: async ({ input, version }) => {
      const faults = faultsIn(endpoint, input)
      if (faults.length > 0) throw badFields(faults)
      const path = addressOf(endpoint, input)
      const reply = await ask(endpoint, input, {
        key: keyFor(path, (input as { body?: unknown }).body),
        version,
      }).catch((trouble: Trouble) => {
        if (trouble.code === 'key-reused') forgetKey(path)
        throw trouble
      })
      forgetKey(path)
      return reply
    },
    onSuccess: () => client.invalidateQueries(),
  })
  const send = (input: Input<E>, version?: number): Promise<Reply<E> | null> =>
    doing.mutateAsync({ input, version }).catch((trouble: unknown) => {
      if (trouble instanceof Trouble) return null
      throw trouble
    })
  return { send, busy: doing.isPending, trouble: doing.error, forget: doing.reset }
}

/** The contract's own sentences, before anything travels. */
function faultsIn(endpoint: Endpoint, input: object) {
  const { body } = input as { body?: unknown }
  if (endpoint.body === undefined || body instanceof FormData) return []
  const checked = endpoint.body.safeParse(body)
  if (checked.success) return []
  return checked.error.issues.map((it) => ({
    field: it.path.join('.'),
    why: /[一-鿿]/.test(it.message) ? it.message : kitWords.checkField,
  }))
}
