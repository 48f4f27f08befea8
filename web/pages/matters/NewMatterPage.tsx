import { useRef } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { type AskedStep, openingForm, openMatter } from '../../../contract/matters.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { announce } from '../../kit/announce.tsx'
import { Page } from '../../kit/Page.tsx'
import { matterWords as words } from '../../words/matters.ts'
import { chosenOf } from './entered.ts'
import { StepForm, useTyped } from './StepForm.tsx'
import './matters.css'

/** The first step of a procedure. */
export default function NewMatterPage() {
  const { procedure = '' } = useParams()
  const [asked] = useSearchParams()
  const from = asked.get('from')
  const grown = from === null ? {} : { from }
  const navigate = useNavigate()
  const kept = useTyped(`matter-new-${procedure}-${from ?? ''}`)
  const form = useRef<Pick<AskedStep, 'fields' | 'suggested'>>({ fields: [], suggested: {} })
  const chosen = chosenOf(form.current.fields, { ...form.current.suggested, ...kept.typed })
  const found = useAnswer(openingForm, { params: { procedure }, query: { chosen, ...grown } }, { keepShown: true })
  if (found.data) form.current = found.data
  const opening = useAct(openMatter)
  const send = async (inputs: Record<string, unknown>) => {
    const done = await opening.send({ body: { procedure, inputs, ...grown } })
    if (!done) return
    kept.clear()
    announce(done.id === null ? words.openedAway(done.number) : words.openedNow(done.number))
    void navigate(done.id === null ? '/matters' : `/matters/${done.id}`)
  }
  return (
    <Answered title={words.begin} question={found}>
      {(form) => (
        <Page title={words.firstStep(form.procedure.title, form.title)} lead={form.procedure.purpose}>
          <p className="quiet">
            {words.begunBy(form.by)}。<Link to={`/book/procedures/${procedure}`}>{words.readSteps}</Link>
          </p>
          <StepForm
            form={form}
            changing={found.isPlaceholderData}
            typed={{ ...form.suggested, ...kept.typed }}
            put={kept.put}
            busy={opening.busy}
            trouble={opening.trouble}
            onSend={(inputs) => void send(inputs)}
          />
        </Page>
      )}
    </Answered>
  )
}
