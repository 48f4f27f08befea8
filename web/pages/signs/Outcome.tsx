import { Link } from 'react-router'
import { Empty } from '../../kit/Empty.tsx'
import { Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayMoment } from '../../words/days.ts'
import { answerWords, signWords as words } from '../../words/signs.ts'
import { talkStateWords } from '../../words/talks.ts'
import type { Seen } from './SignPage.tsx'

/** What came of it: answers, talks, and what the person concerned said. */
export function Outcome({ sign }: { sign: Seen }) {
  const nothing = sign.answers.length + sign.replies.length + sign.talks.length === 0
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
        {sign.talks.map((it) => (
          <li key={it.id}>
            <Link to={`/talks/${it.id}`}>{words.talk(it.from.name, it.to.name, it.kind)}</Link>
            <p className="line-notes">{talkStateWords[it.state as keyof typeof talkStateWords] ?? it.state}</p>
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
    </Section>
  )
}
