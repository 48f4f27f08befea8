import { Empty } from '../../kit/Empty.tsx'
import { Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayMoment } from '../../words/days.ts'
import { answerWords, signWords as words } from '../../words/signs.ts'
import { MatterLines } from '../matters/MatterLines.tsx'
import type { Seen } from './SignPage.tsx'

/** What came of it: answers, talks, and what the person concerned said. */
export function Outcome({ sign }: { sign: Seen }) {
  const nothing = sign.answers.length + sign.replies.length + sign.grown.length === 0
  return (
    <Section title={words.outcome}>
      {nothing && <Empty says={words.outcomeEmpty} />}
      <ol className="lines">
        {sign.answers.map((it) => (
          <li key={`${it.on}-${it.by.number}-${it.words}`}>
            <p>{it.words}</p>
            <p className="line-notes">
              <span>{answerWords[it.answer]}</span>
              <span>{it.by.name}</span>
              <DateText on={it.on} />
            </p>
          </li>
        ))}
        {sign.replies.map((it) => (
          <li key={it.at}>
            <p>{it.words}</p>
            <p className="line-notes">
              <span>{words.reply(it.by.name)}</span>
              <span>{sayMoment(it.at)}</span>
            </p>
          </li>
        ))}
      </ol>
      <MatterLines of={sign.grown} />
    </Section>
  )
}
