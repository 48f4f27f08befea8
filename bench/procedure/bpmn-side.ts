import { Engine } from 'bpmn-engine'
import { BPMN, type Side } from './two-tasks.ts'

type Ending = { id: string; content: { output?: unknown } }
type Activity = { environment: { output: Record<string, unknown> }; on(event: 'end', then: (it: Ending) => void): void }

/** Keeps what was entered at a task with the matter, as its documents advise; otherwise it is forgotten. */
const extensions = {
  keepOutput: (activity: Activity): undefined => {
    activity.on('end', ({ id, content }) => {
      if (content.output !== undefined) activity.environment.output[id] = content.output
    })
  },
}
type State = { state: string; definitions: { source: string }[] }

export const bpmnSide: Side = {
  name: 'bpmn-engine',
  begin: async () => {
    const engine = new Engine({ name: 'two-tasks', source: BPMN, extensions: extensions as never })
    await engine.execute()
    return JSON.stringify(await engine.getState())
  },
  step: async (kept, { step, by, on, inputs }) => {
    const options = { extensions: extensions as never }
    const engine = new Engine(options).recover(JSON.parse(kept), options)
    const execution = await engine.resume()
    execution.signal({ id: step, by, on, inputs })
    return JSON.stringify(await engine.getState())
  },
  isEnded: (kept) => (JSON.parse(kept) as State).state === 'idle',
  own: (kept) => {
    const { definitions, ...state } = JSON.parse(kept) as State
    return JSON.stringify({ ...state, definitions: definitions.map(({ source: _same, ...it }) => it) })
  },
}
