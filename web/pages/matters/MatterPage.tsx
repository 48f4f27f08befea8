import { useRef } from 'react'
import { Link, useParams } from 'react-router'
import { matterDocument, type ShownMatter, seeMatter } from '../../../contract/matters.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { FileLink } from '../../kit/Button.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { sayDay } from '../../words/days.ts'
import { levelWords } from '../../words/levels.ts'
import { matterWords as words } from '../../words/matters.ts'
import { timelineWords } from '../../words/timeline.ts'
import { BesideMatter } from './BesideMatter.tsx'
import { Done } from './Done.tsx'
import { MatterClock } from './MatterClock.tsx'
import { MatterLines } from './MatterLines.tsx'
import { AnyTime, Now } from './Now.tsx'
import './matters.css'

/** One matter: what is to be done now and by whom, what runs, what was done. */
export default function MatterPage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeMatter, { params: { id } })
  const now = useRef<HTMLDivElement>(null)
  const taking = { onLatest: () => void found.refetch(), onTaken: () => now.current?.focus() }
  return (
    <Answered title={words.title} question={found}>
      {(matter) => (
        <Page
          title={`${matter.title}${aboutOf(matter)}`}
          lead={words.matterLead(matter.number, matter.stateTitle)}
          beside={<Beside matter={matter} />}
        >
          {/* After a step the keyboard goes on where the next thing to do stands. */}
          <div ref={now} tabIndex={-1} className="matter-now">
            <Now key={stateOf(matter)} matter={matter} {...taking} />
          </div>
          <BesideMatter of={matter.beside.filter((it) => !it.aside)} />
          <Section title={words.line}>
            <div className="matter-line">
              <Steps label={words.line} steps={lineOf(matter)} />
            </div>
          </Section>
          <AnyTime key={`${stateOf(matter)}-any`} matter={matter} {...taking} />
          <Done matter={matter} />
        </Page>
      )}
    </Answered>
  )
}

const stateOf = ({ state, version }: ShownMatter) => `${state}-${version}`

function aboutOf({ subject }: ShownMatter): string {
  const about = subject.person?.name ?? subject.unit?.name
  return about === undefined ? '' : `：${about}`
}

const AROUND = 3

/** Of a long procedure what was passed last, where it stands and what lies just ahead; what was done stands below in full. */
function lineOf(matter: ShownMatter) {
  const at = matter.line.findIndex((it) => it.present)
  const ahead = matter.ended ? 0 : AROUND
  return matter.line.slice(Math.max(0, at - AROUND), at + ahead + 1).map((it) => ({
    title: it.title,
    state: it.present ? ('now' as const) : it.passed ? ('done' as const) : ('next' as const),
  }))
}

function Beside({ matter }: { matter: ShownMatter }) {
  const documents = matter.taken.flatMap((it) => it.documents)
  const latest = new Map(documents.map((it) => [it.id, it]))
  return (
    <>
      <BesideMatter of={matter.beside.filter((it) => it.aside)} />
      {matter.effects.length > 0 && (
        <Section title={words.effects}>
          {matter.effects.map((it) => (
            <p key={it.title}>{words.effect(it.title, sayDay(it.untilOn))}</p>
          ))}
        </Section>
      )}
      {matter.clocks.length > 0 && (
        <Section title={words.clocks}>
          <ul className="lines">
            {matter.clocks.map((it) => (
              <MatterClock key={it.id} matter={matter} clock={it} />
            ))}
          </ul>
        </Section>
      )}
      {latest.size > 0 && (
        <Section title={words.documents} notPrinted>
          <p className="papers">
            {[...latest.values()].map((it) => (
              <FileLink key={it.id} href={addressOf(matterDocument, { params: { id: matter.id, document: it.id } })}>
                {it.title}
              </FileLink>
            ))}
          </p>
        </Section>
      )}
      {matter.from && (
        <Section title={words.from}>
          <p>
            <Link to={`/${matter.from.kind}s/${matter.from.id}`}>{matter.from.title}</Link>
          </p>
        </Section>
      )}
      {matter.grown.length > 0 && (
        <Section title={words.grown}>
          <MatterLines of={matter.grown} />
        </Section>
      )}
      <p className="more">
        <Link to={`/matters/${matter.id}/timeline`}>{timelineWords.link}</Link>
      </p>
      {matter.passedDown && (
        <p className="more">
          <Link to={`/matters/${matter.id}/levels`}>{levelWords.link}</Link>
        </p>
      )}
      <p className="more">
        <Link to={`/book/procedures/${matter.procedure}`}>{words.readSteps}</Link>
      </p>
    </>
  )
}
