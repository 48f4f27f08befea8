import type { Answer, Caller } from './app.ts'

type TalkKind = 'heart' | 'ask' | 'reminder'

/** What the form of a talk begins with. */
export async function talkForm(by: Caller, kind: TalkKind, from?: string): Promise<Answer> {
  const grown = from === undefined ? '' : `?from=${encodeURIComponent(from)}`
  return by.get(`/api/procedures/talk-${kind}/form${grown}`)
}

/** Prepares a talk as an officer does: with what the form suggests, and what he types over it. */
export async function prepareTalk(by: Caller, kind: TalkKind, inputs: object, from?: string): Promise<Answer> {
  const form = await talkForm(by, kind, from)
  if (form.status !== 200) return form
  const suggested = Object.entries(form.body.suggested).map(([id, it]: [string, any]) => [id, it.key ?? it])
  const basis = form.body.fields.find((it: any) => it.id === 'basis').options[0].value
  return by.post('/api/matters', {
    procedure: `talk-${kind}`,
    inputs: { basis, ...Object.fromEntries(suggested), ...inputs },
    ...(from === undefined ? {} : { from }),
  })
}

/** Takes a step of a talk. */
export const carryTalk = (
  by: Caller,
  id: string,
  step: string,
  inputs: object = {},
  headers?: Record<string, string>,
) => by.post(`/api/matters/${id}/steps`, { step, inputs }, headers)

/** The talks that a viewer reads, newest first. */
export const talksOf = async (by: Caller, state = 'all') =>
  (await by.get(`/api/matters?group=talks&state=${state}&most=100`)).body.items as any[]
