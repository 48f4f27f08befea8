import { Link, useParams } from 'react-router'
import { type CaseFile, seeCaseFile } from '../../../contract/case-files.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import type { Kind } from '../../kit/charts/Fills.tsx'
import { TimelineChart } from '../../kit/charts/TimelineChart.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { caseTimelineWords as words } from '../../words/case-timeline.ts'
import { sayDay } from '../../words/days.ts'
import { barOf, isLate, pointsOf } from './case-timeline.ts'

const KINDS: readonly Kind<string>[] = [
  { key: 'ran', label: words.kinds.ran, fill: 'solid' },
  { key: 'left', label: words.kinds.left, fill: 'blank' },
  { key: 'lengthened', label: words.kinds.lengthened, fill: 'dots' },
  { key: 'paused', label: words.kinds.paused, fill: 'slant' },
  { key: 'over', label: words.kinds.over, fill: 'cross' },
]

/** One matter over time: its steps by day, its clocks as bars, today; then the same as tables. Nothing that the file itself does not show its reader. */
export default function CaseTimelinePage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeCaseFile, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(file) => (
        <Page title={words.titleOf(file.title)} lead={words.lead(file.number, file.stateTitle)}>
          <p>
            <Link to={`/files/${file.id}`}>{words.back}</Link>
          </p>
          <Drawn file={file} />
          <Section title={words.steps}>
            <Table
              caption={words.steps}
              captionHidden
              columns={STEPS}
              rows={file.taken.map((it, at) => ({ ...it, at: at + 1 }))}
              rowKey={(it) => String(it.nth)}
              empty={<Empty says={words.stepsNone} />}
            />
          </Section>
          <Clocks file={file} />
        </Page>
      )}
    </Answered>
  )
}

function Drawn({ file }: { file: CaseFile }) {
  const { today } = useMe()
  const late = file.clocks.filter((it) => isLate(it, today)).map((it) => it.title)
  return (
    <Section title={words.drawn} lead={words.drawnLead}>
      <TimelineChart
        says={words.says(file.taken.length, file.clocks.length, late)}
        kinds={KINDS}
        points={pointsOf(file.taken)}
        bars={file.clocks.map((it) => barOf(it, today))}
        today={{ on: today, label: words.today }}
        sayMonth={words.sayMonth}
      />
      <p className="quiet">{words.marksSay}</p>
    </Section>
  )
}

type Step = CaseFile['taken'][number] & { readonly at: number }
const STEPS: readonly Column<Step>[] = [
  { head: words.nth, cell: (it) => it.at },
  { head: words.step, cell: (it) => it.title },
  { head: words.on, cell: (it) => sayDay(it.on) },
  { head: words.by, cell: (it) => it.by?.name ?? words.none },
]

function Clocks({ file }: { file: CaseFile }) {
  const { today } = useMe()
  const columns: Column<CaseFile['clocks'][number]>[] = [
    { head: words.clock, cell: (it) => it.title },
    { head: words.from, cell: (it) => sayDay(it.startedOn) },
    { head: words.dueOn, cell: (it) => (it.dueOn === null ? words.none : sayDay(it.dueOn)) },
    { head: words.standing, cell: (it) => words.stands(it, today) },
    { head: words.changes, cell: (it) => changesOf(it) || words.none },
  ]
  return (
    <Section title={words.clocks}>
      <Table
        caption={words.clocks}
        captionHidden
        columns={columns}
        rows={file.clocks}
        rowKey={(it) => it.id}
        empty={<Empty says={words.clocksNone} />}
      />
    </Section>
  )
}

const changesOf = ({ pauses, lengthened }: CaseFile['clocks'][number]) =>
  [
    ...pauses.map((it) => words.paused(it.from, it.to)),
    ...lengthened.map((it) => words.lengthened(it.on, it.dueBefore)),
  ].join('；')
