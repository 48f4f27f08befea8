import { Link, useSearchParams } from 'react-router'
import { type CaseFileLine, listCaseFiles } from '../../../contract/case-files.ts'
import { listProcedures, type ProcedureLine } from '../../../contract/procedures.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { DueText } from '../../kit/time/DateText.tsx'
import { sayDay } from '../../words/days.ts'
import { fileTabs, fileWords as words } from '../../words/files.ts'
import { PaperLinks } from '../forms/PaperLinks.tsx'
import './files.css'

type Tab = (typeof fileTabs)[number]
const tabIn = (query: URLSearchParams): Tab => fileTabs.find((it) => it === query.get('state')) ?? 'waiting'

/** Case files by whether they wait for me; below, what may be begun. */
export default function FilesPage() {
  const [query] = useSearchParams()
  const state = tabIn(query)
  const found = usePages(listCaseFiles, { query: { state } })
  return (
    <Page title={words.title} lead={words.lead} actions={<PaperLinks />}>
      <Tabs
        label={words.title}
        keys={fileTabs}
        chosen={state}
        say={(it) => words.tabs[it]}
        to={(it) => `/files?state=${it}`}
      />
      <Lines of={found} empty={words.empty[state]}>
        {(it) => <Line file={it} />}
      </Lines>
      <Begin />
    </Page>
  )
}

function Line({ file }: { file: CaseFileLine }) {
  return (
    <li>
      <h2 className="line-title">
        <Link to={`/files/${file.id}`}>
          {file.title}
          {file.about && `：${file.about}`}
        </Link>
      </h2>
      {file.called && <p className="clamped">{file.called}</p>}
      <p className="line-notes">
        <span>{file.stateTitle}</span>
        {file.waitsForMe && <span className="waits">{words.waits}</span>}
        <span>{file.number}</span>
        <span>{words.opened(sayDay(file.openedOn))}</span>
        {file.dueOn && (
          <span>
            {words.due} <DueText on={file.dueOn} workdaysLeft={null} of={{ kind: 'case-file', id: file.id }} />
          </span>
        )}
      </p>
    </li>
  )
}

function Begin() {
  const found = useAnswer(listProcedures, {})
  const all = found.data?.items ?? []
  const mine = all.filter((it) => it.mayBegin)
  const others = all.filter((it) => !it.mayBegin)
  return (
    <Section title={words.begin} lead={words.beginLead} id="begin">
      <Procedures of={mine} />
      {others.length > 0 && (
        <details className="case-fold">
          <summary>{words.beginOthers(others.length)}</summary>
          <Procedures of={others} />
        </details>
      )}
    </Section>
  )
}

function Procedures({ of }: { of: readonly ProcedureLine[] }) {
  return (
    <ul>
      {of.map((it) => (
        <li key={it.id} className="procedure-line">
          <h3>
            <Link to={`/book/procedures/${it.id}`}>{it.title}</Link>
          </h3>
          <p>
            {it.purpose}
            {it.shell && <span className="quiet">（{words.shell}）</span>}
          </p>
          {it.mayBegin ? (
            <Link to={it.begin} className="button button-plain procedure-begin" aria-label={words.startOne(it.title)}>
              {words.start}
            </Link>
          ) : (
            <p className="quiet">{words.begunBy(it.begunBy)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
