import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { Section } from '../../kit/Page.tsx'
import { type Moment, Timeline } from '../../kit/time/Timeline.tsx'
import { signWords as words } from '../../words/signs.ts'
import type { Seen } from './SignPage.tsx'

/** The facts on a line of time; the provisions stand at the day on which they together became a sign. */
export function SignFacts({ sign }: { sign: Seen }) {
  const moment = (it: Seen['facts'][number]): Moment => ({
    key: it.id,
    on: it.on,
    says: it.says,
    source: it.source,
    recordedLateOn: it.late ? it.recordedOn : null,
  })
  const turning: Moment = {
    key: 'turning',
    on: sign.raisedOn,
    turning: words.turning,
    says: (
      <>
        <ProvisionMarks under={sign.under} />
        {sign.numbers.map((it) => (
          <p key={it.title} className="quiet">
            {words.numberIs(it.title, it.value, it.document)}
          </p>
        ))}
      </>
    ),
  }
  const because = sign.facts.filter((it) => it.part === 'because').map(moment)
  const since = sign.facts.filter((it) => it.part === 'since').map(moment)
  return (
    <Section title={words.facts} lead={words.factsLead}>
      <Timeline label={words.facts} moments={[...because, turning, ...since]} />
      <p className="quiet">{words.noDirectBlame}</p>
    </Section>
  )
}
