import { useParams } from 'react-router'
import { replyToExplanation, seeExplanation } from '../../../contract/dual-duty.ts'
import type { Reply } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { WordsForm } from '../../kit/forms/WordsForm.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { sayShortDay } from '../../words/days.ts'
import { dualDutyWords } from '../../words/dual-duty.ts'
import { Innocent, Records } from '../insight/dual-duty/Records.tsx'

const words = dualDutyWords.explain
type Seen = Reply<typeof seeExplanation>

/** Whom the facts are about: what is asked, the facts, what may explain them, and his word on it. */
export default function ExplanationPage() {
  const me = useMe()
  const { id = '' } = useParams()
  const found = useAnswer(seeExplanation, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={it.mayReply ? words.title : words.done}
          lead={it.mayReply ? words.lead(it.askedBy.name) : undefined}
          beside={<Innocent says={it.innocent} lead={words.innocentLead} />}
        >
          <p>
            {words.asking(
              it.askedBy.name,
              sayShortDay(it.askedOn),
              it.person.number === me.person?.number ? null : it.person.name,
            )}
            {it.words}
          </p>
          <Section title={words.facts}>
            <Records label={words.facts} records={it.records} empty="" />
          </Section>
          {it.mayReply ? <ReplyForm id={it.id} /> : <Answer of={it} />}
          <Section title={words.because} lead={it.says}>
            <ProvisionMarks under={it.under} />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

function Answer({ of: it }: { of: Seen }) {
  return (
    <p>
      {it.reply === null ? dualDutyWords.noReply : `${dualDutyWords.reply(sayShortDay(it.repliedOn ?? ''))}${it.reply}`}
    </p>
  )
}

function ReplyForm({ id }: { id: string }) {
  const replying = useAct(replyToExplanation)
  return (
    <WordsForm
      draft={`explanation-${id}`}
      label={words.words}
      hint={words.hint}
      rows={5}
      submit={words.send}
      saved={words.saved}
      act={replying}
      send={(said) => replying.send({ params: { id }, body: { words: said } })}
    />
  )
}
