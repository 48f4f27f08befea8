import { Link, useParams, useSearchParams } from 'react-router'
import { seePerson } from '../../../contract/organisation.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { SpanText } from '../../kit/time/DateText.tsx'
import { sayMonth } from '../../words/days.ts'
import { unitWords as words } from '../../words/units.ts'
import { OnDay } from '../units/OnDay.tsx'
import { at } from '../units/UnitsPage.tsx'

type Person = Reply<typeof seePerson>
type Spell = { unit: { number: string; name: string }; from: string; to: string | null }

/** One person's posts over time, and who answered for him on the chosen day. */
export default function PersonPage() {
  const { number = '' } = useParams()
  const [query] = useSearchParams()
  const on = query.get('on') ?? undefined
  const found = useAnswer(seePerson, { params: { number }, query: { on: on as never } }, { keepShown: true })
  return (
    <Answered title={words.personTitle} question={found}>
      {(it) => (
        <Page
          title={it.person.name}
          lead={words.personLead(heldOn(it))}
          actions={it.mayOpenDuties && <LinkButton to={`/duties?person=${number}`}>{words.dutiesOf}</LinkButton>}
          beside={<AnsweredFor person={it} on={on} />}
        >
          <OnDay on={it.on} />
          <Spells title={words.posts} spells={it.posts} say={(spell) => spell.post} on={on} />
          {it.charges.length > 0 && <Spells title={words.chargeOf} spells={it.charges} say={() => ''} on={on} />}
          {it.supervises.length > 0 && (
            <Spells title={words.supervises} spells={it.supervises} say={(spell) => spell.head.name} on={on} />
          )}
        </Page>
      )}
    </Answered>
  )
}

const heldOn = (it: Person) =>
  it.posts
    .filter((post) => post.from <= it.on && (post.to === null || post.to >= it.on))
    .map((post) => `${post.unit.name}${post.post}`)
    .join('、')

function Spells<T extends Spell>(it: {
  title: string
  spells: readonly T[]
  say: (spell: T) => string
  on: string | undefined
}) {
  return (
    <Section title={it.title}>
      <ol className="lines">
        {it.spells.map((spell) => (
          <li key={`${spell.unit.number}-${spell.from}-${it.say(spell)}`}>
            <Link to={at(`/units/${spell.unit.number}`, it.on)}>{spell.unit.name}</Link> {it.say(spell)}
            <p className="quiet">
              <SpanText from={spell.from} to={spell.to} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function AnsweredFor({ person, on }: { person: Person; on: string | undefined }) {
  return (
    <>
      <Section title={words.answeredForBy}>
        {person.answeredForBy.length === 0 && <Empty says={words.answeredForByNone} />}
        <ul className="lines">
          {person.answeredForBy.map((it) => (
            <li key={it.as}>
              <Link to={at(`/people/${it.person.number}`, on)}>{it.person.name}</Link>{' '}
              <span className="quiet">{words.as[it.as]}</span>
            </li>
          ))}
        </ul>
      </Section>
      {(person.born || person.rank) && (
        <Section title={words.rank}>
          <p>{person.rank}</p>
          {person.born && <p className="quiet">{words.bornIn(sayMonth(person.born))}</p>}
        </Section>
      )}
    </>
  )
}
