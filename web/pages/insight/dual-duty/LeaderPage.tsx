import { useParams, useSearchParams } from 'react-router'
import { seeLeader } from '../../../../contract/dual-duty.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { ProvisionMarks } from '../../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { sayShortDay } from '../../../words/days.ts'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'
import { SpanForm, spanIn } from '../SpanForm.tsx'
import { AskForm } from './AskForm.tsx'
import { Quarters } from './Quarters.tsx'
import { Innocent, Records } from './Records.tsx'

export type Leader = Reply<typeof seeLeader>

/** One leader and his line: what stands together first, with what may explain it; then quarter by quarter; then every record. */
export default function LeaderPage() {
  const { person = '' } = useParams()
  const [query] = useSearchParams()
  const found = useAnswer(seeLeader, { params: { person }, query: spanIn(query) }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={words.leaderTitle(it.person.name)}
          lead={words.leaderLead(it.patterns.filter((one) => !one.asked).length)}
        >
          <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />
          {it.patterns.map((one) => (
            <Together key={one.pattern} leader={it} pattern={one} />
          ))}
          <Explanations of={it.explanations} />
          <Quarters of={it.quarters} />
          <Section title={words.inLine}>
            <Records label={words.inLine} records={it.happened} empty={words.inLineEmpty} />
          </Section>
          <Section title={words.deeds}>
            <Records
              label={words.deeds}
              records={it.deeds}
              empty={words.deedsEmpty}
              note={(one) => (one.started ? words.startedMark : words.afterMark)}
            />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

function Together({ leader, pattern: it }: { leader: Leader; pattern: Leader['patterns'][number] }) {
  return (
    <Section title={words.together} lead={it.says}>
      <Records label={words.together} records={it.records} empty="" />
      {it.handedOver > 0 && <p>{words.handedOver(it.handedOver)}</p>}
      <Innocent says={it.innocent} lead={words.innocentLead} />
      <p className="ground-below">
        <ProvisionMarks under={it.under} />
      </p>
      {it.asked ? <p>{words.askedBelow}</p> : <AskForm leader={leader} pattern={it.pattern} />}
    </Section>
  )
}

function Explanations({ of }: { of: Leader['explanations'] }) {
  if (of.length === 0) return null
  return (
    <Section title={words.explanations}>
      <ol className="lines">
        {of.map((it) => (
          <li key={it.id}>
            <p className="quiet">{it.says}</p>
            <p>
              {words.asking(it.askedBy.name, sayShortDay(it.askedOn))}
              {it.words}
            </p>
            <p>{it.reply === null ? words.noReply : `${words.reply(sayShortDay(it.repliedOn ?? ''))}${it.reply}`}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
