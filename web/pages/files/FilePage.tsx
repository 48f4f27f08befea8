import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type CaseFile, caseDocument, seeCaseFile } from '../../../contract/case-files.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Button, FileLink } from '../../kit/Button.tsx'
import { Derivation } from '../../kit/grounds/Ground.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { DateText, DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { fileWords as words } from '../../words/files.ts'
import { NextStepForm } from './NextStepForm.tsx'
import './files.css'

/** One case file: what is to be done now and by whom, what runs, what was done. */
export default function FilePage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeCaseFile, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(file) => (
        <Page
          title={`${file.title}${aboutOf(file)}`}
          lead={`${file.number}，${file.stateTitle}`}
          beside={<Beside file={file} />}
        >
          <Now key={`${file.state}-${file.version}`} file={file} onLatest={() => void found.refetch()} />
          <Section title={words.line}>
            <Steps label={words.line} steps={lineOf(file)} />
          </Section>
          <Done file={file} />
        </Page>
      )}
    </Answered>
  )
}

function aboutOf({ subject }: CaseFile): string {
  const about = subject.person?.name ?? subject.unit?.name
  return about === undefined ? '' : `：${about}`
}

const AROUND = 3

/** Of a long procedure what was passed, where it stands and what lies just ahead. */
function lineOf(file: CaseFile) {
  const at = file.line.findIndex((it) => it.present)
  return file.line
    .filter((it, one) => it.passed || it.present || (!file.ended && one > at && one <= at + AROUND))
    .map((it) => ({
      title: it.title,
      state: it.present ? ('now' as const) : it.passed ? ('done' as const) : ('next' as const),
    }))
}

type Next = CaseFile['next'][number]

function Now({ file, onLatest }: { file: CaseFile; onLatest: () => void }) {
  const waiting = file.next.filter((it) => !it.aside)
  const aside = file.next.filter((it) => it.aside && it.mayTake)
  const [only] = waiting.filter((it) => it.mayTake)
  return (
    <>
      <Section title={words.now}>
        {waiting.length === 0 && <p>{file.ended ? words.endedLead : words.nobodyWaits}</p>}
        {waiting.map((it) => (
          <NextOne key={it.step} file={file} next={it} open={it === only} onLatest={onLatest} />
        ))}
      </Section>
      {aside.length > 0 && (
        <Section title={words.beside} lead={words.besideLead} notPrinted>
          {aside.map((it) => (
            <NextOne key={it.step} file={file} next={it} open={false} onLatest={onLatest} />
          ))}
        </Section>
      )}
    </>
  )
}

function NextOne(it: { file: CaseFile; next: Next; open: boolean; onLatest: () => void }) {
  const { file, next } = it
  const [open, setOpen] = useState(it.open)
  const names = next.people.map((one) => one.name).join('、')
  return (
    <div className="case-next">
      <h3>{next.title}</h3>
      {!next.mayTake && <p className="quiet">{words.waitingFor(names === '' ? next.by : `${next.by}（${names}）`)}</p>}
      {!open && next.mayTake && (
        <>
          <p>{next.how}</p>
          <Button onClick={() => setOpen(true)}>{words.do}</Button>
        </>
      )}
      {open && (
        <NextStepForm
          file={file}
          step={next.step}
          onLatest={it.onLatest}
          onFold={it.open ? undefined : () => setOpen(false)}
        />
      )}
    </div>
  )
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
              <Clock key={it.id} clock={it} />
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
      <p className="more">
        <Link to={`/book/procedures/${file.procedure}`}>{words.readSteps}</Link>
      </p>
    </>
  )
}

function Clock({ clock }: { clock: CaseFile['clocks'][number] }) {
  return (
    <li>
      {clock.title}
      <p className="line-notes">
        {clock.endedOn !== null ? (
          <span>{words.clockEnded(sayDay(clock.endedOn))}</span>
        ) : clock.dueOn === null ? (
          <span>{words.standing}</span>
        ) : clock.kind === 'effect' ? (
          <DateText on={clock.dueOn} />
        ) : (
          <DueText on={clock.dueOn} workdaysLeft={clock.workdaysLeft} provisional={clock.provisional} />
        )}
        <Derivation lines={[...clock.derivation, ...clock.moved]} />
      </p>
      <ProvisionMarks under={clock.under} />
    </li>
  )
}

/** Newest last, as it happened. */
function Done({ file }: { file: CaseFile }) {
  return (
    <Section title={words.done}>
      <ol className="lines">
        {file.taken.map((it) => (
          <li key={it.nth}>
            <h3 className="line-title">{it.title}</h3>
            <p className="quiet">{it.by === null ? sayDay(it.on) : words.doneBy(it.by.name, sayDay(it.on))}</p>
            <dl className="pairs pairs-below">
              {it.entries.map((entry) => (
                <div key={entry.label} className="pair">
                  <dt>{entry.label}</dt>
                  <dd className="written">{entry.rows.length === 0 ? entry.text : <EntryRows entry={entry} />}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function EntryRows({ entry }: { entry: CaseFile['taken'][number]['entries'][number] }) {
  return (
    <ul className="entry-rows">
      {entry.rows.map((row) => (
        <li key={row.join('|')}>
          {row
            .map((cell, at) => (cell === '' ? '' : `${entry.heads[at]}：${cell}`))
            .filter(Boolean)
            .join('；')}
        </li>
      ))}
    </ul>
  )
}
