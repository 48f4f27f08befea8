import { Link, Navigate } from 'react-router'
import { type DeskItem, seeDesk } from '../../../contract/desk.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { sayHalfDay } from '../../words/absences.ts'
import { sayDay } from '../../words/days.ts'
import { deskWords as words } from '../../words/desk.ts'
import { shellWords } from '../../words/shell.ts'
import { ActLine } from '../acts/ActLine.tsx'
import './desk.css'

const DUE_OF = ['occurrence', 'sign', 'matter'] as const

type Desk = Reply<typeof seeDesk>

/** What to do now, most pressing first; then what was done lately, what is coming, who is away. */
export default function DeskPage() {
  const me = useMe()
  return me.hat === 'officer' ? <Desk /> : <Navigate to="/administration" replace />
}

function Desk() {
  const desk = useAnswer(seeDesk, {})
  return (
    <Answered title={words.title} question={desk}>
      {(it) => (
        <Page
          title={words.title}
          lead={words.lead(sayDay(it.today), it.now.length + it.more)}
          beside={<Beside desk={it} />}
        >
          <Now desk={it} />
          <Lately acts={it.lately} />
        </Page>
      )}
    </Answered>
  )
}

/** What the last day of a line on the desk opens to. */
function dueOf({ kind, id }: DeskItem) {
  const known = DUE_OF.find((it) => it === kind)
  return known ? { of: { kind: known, id } } : {}
}

function Now({ desk }: { desk: Desk }) {
  if (desk.now.length === 0) {
    return (
      <Empty says={words.nowEmpty}>
        <LinkButton to="/duties">{words.toDuties}</LinkButton>
      </Empty>
    )
  }
  return (
    <Section title={words.now}>
      <ol className="tasks">
        {desk.now.map((it, at) => (
          <Task key={`${it.kind}-${it.id}`} item={it} first={at === 0} />
        ))}
      </ol>
      {desk.more > 0 && (
        <p className="more">
          {words.moreThan(desk.more)} <Link to="/signs">{shellWords.pages.signs}</Link>、
          <Link to="/duties">{shellWords.pages.duties}</Link>、<Link to="/talks">{shellWords.pages.talks}</Link>
        </p>
      )}
    </Section>
  )
}

/** One thing: what, why, by when, on what; and the one place to do it. */
function Task({ item, first }: { item: DeskItem; first: boolean }) {
  return (
    <li className="task">
      <div>
        <h3>{item.title}</h3>
        <p>{item.why}</p>
        <p className="task-when">
          {item.dueOn && <DueText on={item.dueOn} workdaysLeft={item.workdaysLeft} {...dueOf(item)} />}
          {item.under && <span>{item.under}</span>}
        </p>
      </div>
      <LinkButton to={item.go.href} look={first ? 'main' : 'plain'}>
        {item.go.label}
      </LinkButton>
    </li>
  )
}

function Lately({ acts }: { acts: Desk['lately'] }) {
  return (
    <Section title={words.lately}>
      {acts.length === 0 ? (
        <Empty says={words.latelyEmpty}>
          <LinkButton to="/acts/new">{words.record}</LinkButton>
        </Empty>
      ) : (
        <>
          <ol className="lines">
            {acts.map((it) => (
              <ActLine key={it.id} act={it} />
            ))}
          </ol>
          <p className="more">
            <Link to="/acts">{words.allActs}</Link>
          </p>
        </>
      )}
    </Section>
  )
}

function Beside({ desk }: { desk: Desk }) {
  return (
    <>
      <Section title={words.coming}>
        {desk.coming.length === 0 ? (
          <Empty says={words.comingEmpty} />
        ) : (
          <ol className="lines">
            {desk.coming.map((it) => (
              <li key={it.id}>
                <Link to={`/acts/new?for=occurrence:${it.id}`}>{it.what}</Link>
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
        )}
      </Section>
      <Section title={words.away}>
        {desk.away.length === 0 ? (
          <Empty says={words.awayEmpty} />
        ) : (
          <ul className="lines">
            {desk.away.map((it) => (
              <li key={`${it.person.number}-${it.on}`}>
                {it.person.name} <span className="quiet">{it.unit.name}</span>
                <p className="quiet">
                  {it.until && it.untilHalf ? words.until(sayHalfDay(it.until, it.untilHalf)) : <DateText on={it.on} />}{' '}
                  · {it.reported ? words.reported : words.unreported}
                  {it.report && (
                    <>
                      {' · '}
                      <Link to={`/absences/${it.report}`}>{words.seeReport}</Link>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
        <p className="more">
          <Link to="/absences/new">{words.report}</Link>、<Link to="/absences">{words.allReports}</Link>
        </p>
      </Section>
    </>
  )
}
