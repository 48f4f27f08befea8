import type { Answer, Caller } from './app.ts'

/** A problem raised by whoever calls. */
export const raiseProblem = (caller: Caller, inputs: object): Promise<Answer> =>
  caller.post('/api/matters', { procedure: 'problem', inputs })

/** A step of it; `measures`, `decide-measures` … */
export const stepOnProblem = (caller: Caller, id: string, step: string, inputs: object): Promise<Answer> =>
  caller.post(`/api/matters/${id}/steps`, { step, inputs })
