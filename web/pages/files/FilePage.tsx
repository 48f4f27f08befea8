import { useRef } from 'react'
import { Link, useParams } from 'react-router'
import { type CaseFile, caseDocument, seeCaseFile } from '../../../contract/case-files.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { FileLink } from '../../kit/Button.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { caseTimelineWords } from '../../words/case-timeline.ts'
import { sayDay } from '../../words/days.ts'
import { fileWords as words } from '../../words/files.ts'
import { levelWords } from '../../words/levels.ts'
import { problemStateWords } from '../../words/problems.ts'
import { Done } from './Done.tsx'
import { FileClock } from './FileClock.tsx'
import { AnyTime, Now } from './Now.tsx'
import './files.css'

/** One case file: what is to be done now and by whom, what runs, what was done. */
export default function FilePage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeCaseFile, { params: { id } })
  const now = useRef<HTMLDivElement>(null)
  const taking = { onLatest: () => void found.refetch(), onTaken: () => now.current?.focus() }
  return (
    <Answered title={words.title} question={found}>
      {(file) => (
        <Page
          title={`${file.title}${aboutOf(file)}`}
          lead={words.fileLead(file.number, file.stateTitle)}
          beside={<Beside file={file} />}
        >
          {/* After a step the keyboard goes on where the next thing to do stands. */}
          <div ref={now} tabIndex={-1} className="case-now">
            <Now key={stateOf(file)} file={file} {...taking} />
          </div>
          <Section title={words.line}>
            <div className="case-file-line">
              <Steps label={words.line} steps={lineOf(file)} />
            </div>
          </Section>
          <AnyTime key={`${stateOf(file)}-any`} file={file} {...taking} />
          <Done file={file} />
        </Page>
      )}
    </Answered>
  )
}

const stateOf = ({ state, version }: CaseFile) => `${state}-${version}`

function aboutOf({ subject }: CaseFile): string {
  const about = subject.person?.name ?? subject.unit?.name
  return about === undefined ? '' : `：${about}`
}

const AROUND = 3

/** Of a long procedure what was passed last, where it stands and what lies just ahead; what was done stands below in full. */
function lineOf(file: CaseFile) {
  const at = file.line.findIndex((it) => it.present)
  const ahead = file.ended ? 0 : AROUND
  return file.line.slice(Math.max(0, at - AROUND), at + ahead + 1).map((it) => ({
    title: it.title,
    state: it.present ? ('now' as const) : it.passed ? ('done' as const) : ('next' as const),
  }))
}

function Beside({ file }: { file: CaseFile }) {
  const documents = file.taken.flatMap((it) => it.documents)
  const latest = new Map(documents.map((it) => [it.id, it]))
  return (
    <>
      {file.effects.length > 0 && (
        <Section title={words.effects}>
          {file.effects.map((it) => (
            <p key={it.title}>{words.effect(it.title, sayDay(it.untilOn))}</p>
          ))}
        </Section>
      )}
      {file.clocks.length > 0 && (
        <Section title={words.clocks}>
          <ul className="lines">
            {file.clocks.map((it) => (
              <FileClock key={it.id} file={file} clock={it} />
            ))}
          </ul>
        </Section>
      )}
      {latest.size > 0 && (
        <Section title={words.documents} notPrinted>
          <p className="papers">
            {[...latest.values()].map((it) => (
              <FileLink key={it.id} href={addressOf(caseDocument, { params: { id: file.id, document: it.id } })}>
                {it.title}
              </FileLink>
            ))}
          </p>
        </Section>
      )}
      {file.problems.length > 0 && (
        <Section title={words.problems}>
          <ul className="lines">
            {file.problems.map((it) => (
              <li key={it.id}>
                <Link to={`/problems/${it.id}`}>{words.problem(it.nth, it.number)}</Link>
                <p className="quiet">{`${it.unit.name}，${problemStateWords[it.state]}`}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="more">
        <Link to={`/files/${file.id}/timeline`}>{caseTimelineWords.link}</Link>
      </p>
      {file.passedDown && (
        <p className="more">
          <Link to={`/files/${file.id}/levels`}>{levelWords.link}</Link>
        </p>
      )}
      <p className="more">
        <Link to={`/book/procedures/${file.procedure}`}>{words.readSteps}</Link>
      </p>
    </>
  )
}
