import { Link, useParams, useSearchParams } from 'react-router'
import { listActs, listOccurrences } from '../../../contract/duties.ts'
import { seeUnit } from '../../../contract/organisation.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { More } from '../../kit/More.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Table } from '../../kit/Table.tsx'
import { Band } from '../../kit/time/Band.tsx'
import { DueText, SpanText } from '../../kit/time/DateText.tsx'
import { unitWords as words } from '../../words/units.ts'
import { ActLine } from '../acts/ActLine.tsx'
import { OnDay } from './OnDay.tsx'
import { at } from './UnitsPage.tsx'
import './units.css'

type Unit = Reply<typeof seeUnit>

/** One unit on a chosen day: head, supervising leader, members; then its posts over time. */
export default function UnitPage() {
  const { number = '' } = useParams()
  const [query] = useSearchParams()
  const on = query.get('on') ?? undefined
  const found = useAnswer(seeUnit, { params: { number }, query: { on: on as never } }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={it.unit.name}
          lead={words.oneLead(headName(it), it.supervisingLeader?.name ?? words.none_)}
          beside={<Around unit={it} on={on} />}
        >
          <OnDay on={it.on} />
          <Members unit={it} on={on} />
          <Bands unit={it} on={on} />
          {it.mayFollow && <Owed unit={number} />}
          {it.mayFollow && <Done unit={number} />}
        </Page>
      )}
    </Answered>
  )
}

const headName = (it: Unit) =>
  it.head === null ? words.vacant : `${it.head.name}${it.headship === 'acting' ? words.acting : ''}`

function Members({ unit, on }: { unit: Unit; on: string | undefined }) {
  return (
    <Section title={words.members}>
      <Table
        caption={words.members}
        captionHidden
        rows={unit.members}
        rowKey={(it) => `${it.person.number}-${it.post}-${it.from}`}
        columns={[
          { head: words.name, cell: (it) => <Link to={at(`/people/${it.person.number}`, on)}>{it.person.name}</Link> },
          { head: words.post, cell: (it) => it.post },
          { head: words.since, cell: (it) => <SpanText from={it.from} to={it.to} /> },
        ]}
        empty={<Empty says={words.membersNone} />}
      />
    </Section>
  )
}

function Bands({ unit, on }: { unit: Unit; on: string | undefined }) {
  const { today } = useMe()
  const starts = unit.bands.flatMap((band) => band.held.map((it) => it.from)).sort()
  return (
    <Section title={words.bands}>
      {unit.bands.length === 0 && <Empty says={words.bandsNone} />}
      {unit.bands.map((band) => (
        <Band
          key={band.post}
          label={band.post}
          single={band.single}
          from={starts[0] ?? today}
          until={today}
          held={band.held.map((it) => ({
            key: `${it.person.number}-${it.from}`,
            name: it.person.name,
            who: <Link to={at(`/people/${it.person.number}`, on)}>{it.person.name}</Link>,
            from: it.from,
            to: it.to,
          }))}
        />
      ))}
    </Section>
  )
}

function Owed({ unit }: { unit: string }) {
  const owed = usePages(listOccurrences, { query: { unit } })
  if (owed.trouble || owed.isPending) return null
  return (
    <Section title={words.occurrences}>
      {owed.items.length === 0 && <Empty says={words.occurrencesNone} />}
      <ol className="lines">
        {owed.items.map((it) => (
          <li key={it.id}>
            {it.what} <span className="quiet">{`${it.holder.name} · ${it.period}`}</span>
            <p className="quiet">
              <DueText
                on={it.dueOn}
                workdaysLeft={it.workdaysLeft}
                provisional={it.provisional}
                of={{ kind: 'occurrence', id: it.id }}
              />
            </p>
          </li>
        ))}
      </ol>
      <More more={owed.more} />
    </Section>
  )
}

function Done({ unit }: { unit: string }) {
  const done = usePages(listActs, { query: { unit } })
  if (done.trouble || done.isPending) return null
  return (
    <Section title={words.acts}>
      {done.items.length === 0 && <Empty says={words.actsNone} />}
      <ol className="lines">
        {done.items.map((it) => (
          <ActLine key={it.id} act={it} />
        ))}
      </ol>
      <More more={done.more} />
    </Section>
  )
}

function Around({ unit, on }: { unit: Unit; on: string | undefined }) {
  const person = (it: Unit['head']) =>
    it === null ? (
      <span className="quiet">{words.none_}</span>
    ) : (
      <Link to={at(`/people/${it.number}`, on)}>{it.name}</Link>
    )
  return (
    <>
      <Section title={words.supervisingLeader}>
        <p>{person(unit.supervisingLeader)}</p>
      </Section>
      {unit.leaderInCharge && (
        <Section title={words.leaderInCharge}>
          <p>{person(unit.leaderInCharge)}</p>
        </Section>
      )}
      {unit.above.length > 0 && (
        <Section title={words.above}>
          <ul className="lines">
            {unit.above.map((it) => (
              <li key={it.number}>
                <Link to={at(`/units/${it.number}`, on)}>{it.name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unit.below.length > 0 && (
        <Section title={words.below}>
          <ul className="lines">
            {unit.below.map((it) => (
              <li key={it.number}>
                <Link to={at(`/units/${it.number}`, on)}>{it.name}</Link>{' '}
                <span className="quiet">{it.head?.name ?? words.vacant}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unit.charges.length > 0 && (
        <Section title={words.charges}>
          <ul className="lines">
            {unit.charges.map((it) => (
              <li key={`${it.leader.number}-${it.unit.number}`}>
                {person(it.leader)} <span className="quiet">{it.unit.name}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
