import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { type AskedStep, type ShownMatter, stepForm, takeStep } from '../../../contract/matters.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { matterWords as words } from '../../words/matters.ts'
import { chosenOf } from './entered.ts'
import { StepForm, useTyped } from './StepForm.tsx'

/** The form of a step that the viewer may take now. */
export function NextStepForm(it: {
  matter: ShownMatter
  step: string
  onLatest: () => void
  onTaken: () => void
  onFold?: (() => void) | undefined
}) {
  const { matter, step } = it
  const navigate = useNavigate()
  // Where a step may be taken again, what was typed for it the last time is not what is typed now.
  const times = matter.taken.filter((one) => one.step === step).length
  const kept = useTyped(`matter-${matter.id}-${step}-${times}`)
  const form = useRef<Pick<AskedStep, 'fields' | 'suggested'>>({ fields: [], suggested: {} })
  const chosen = chosenOf(form.current.fields, { ...form.current.suggested, ...kept.typed })
  const taking = useAct(takeStep)
  // Once taken the step has no form any more: it is not asked for again when everything shown is read anew.
  const [taken, setTaken] = useState(false)
  const found = useAnswer(
    stepForm,
    { params: { id: matter.id, step }, query: { chosen } },
    { keepShown: true, enabled: !taking.busy && !taken },
  )
  if (found.data) form.current = found.data
  if (!found.data)
    return found.error ? <ErrorNotice trouble={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />
  const { title } = found.data
  const send = async (inputs: Record<string, unknown>) => {
    const done = await taking.send({ params: { id: matter.id }, body: { step, inputs } }, matter.version)
    if (!done) return
    setTaken(true)
    kept.clear()
    announce(done.readable ? words.taken(title) : words.takenAway(title))
    if (done.readable) it.onTaken()
    else void navigate('/matters')
  }
  return (
    <StepForm
      form={found.data}
      changing={found.isPlaceholderData}
      typed={{ ...found.data.suggested, ...kept.typed }}
      put={kept.put}
      busy={taking.busy}
      trouble={taking.trouble}
      onSend={(inputs) => void send(inputs)}
      onLatest={it.onLatest}
      aside={
        it.onFold && (
          <Button look="quiet" onClick={it.onFold}>
            {words.fold}
          </Button>
        )
      }
    />
  )
}
