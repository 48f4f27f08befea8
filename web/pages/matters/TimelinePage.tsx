import { Link, useParams } from 'react-router'
import { type ShownMatter, seeMatter } from '../../../contract/matters.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import type { Kind } from '../../kit/charts/Fills.tsx'
import { TimelineChart } from '../../kit/charts/TimelineChart.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { sayDay } from '../../words/days.ts'
import { timelineWords as words } from '../../words/timeline.ts'
import { barOf, isLate, pointsOf } from './timeline.ts'

const KINDS: readonly Kind<string>[] = [
  { key: 'ran', label: words.kinds.ran, fill: 'solid' },
  { key: 'left', label: words.kinds.left, fill: 'blank' },
  { key: 'lengthened', label: words.kinds.lengthened, fill: 'dots' },
  { key: 'paused', label: words.kinds.paused, fill: 'slant' },
  { key: 'over', label: words.kinds.over, fill: 'cross' },
]

/** One matter over time: its steps by day, its clocks as bars, today; then the same as tables. Nothing that the matter itself does not show its reader. */
export default function TimelinePage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeMatter, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(matter) => (
        <Page title={words.titleOf(matter.title)} lead={words.lead(matter.number, matter.stateTitle)}>
          <p>
            <Link to={`/matters/${matter.id}`}>{words.back}</Link>
          </p>
          <Drawn matter={matter} />
          <Section title={words.steps}>
            <Table
              caption={words.steps}
              captionHidden
              columns={STEPS}
              rows={matter.taken.map((it, at) => ({ ...it, at: at + 1 }))}
              rowKey={(it) => String(it.nth)}
              empty={<Empty says={words.stepsNone} />}
            />
          </Section>
          <Clocks matter={matter} />
        </Page>
      )}
    </Answered>
  )
}

function Drawn({ matter }: { matter: ShownMatter }) {
  const { today } = useMe()
  const late = matter.clocks.filter((it) => isLate(it, today)).map((it) => it.title)
  return (
    <Section title={words.drawn} lead={words.drawnLead}>
      <TimelineChart
        says={words.says(matter.taken.length, matter.clocks.length, late)}
        kinds={KINDS}
        points={pointsOf(matter.taken)}
        bars={matter.clocks.map((it) => barOf(it, today))}
        today={{ on: today, label: words.today }}
        sayMonth={words.sayMonth}
      />
      <p className="quiet">{words.marksSay}</p>
    </Section>
  )
}

type Step = ShownMatter['taken'][number] & { readonly at: number }
const STEPS: readonly Column<Step>[] = [
  { head: words.nth, cell: (it) => it.at },
  { head: words.step, cell: (it) => it.title },
  { head: words.on, cell: (it) => sayDay(it.on) },
  { head: words.by, cell: (it) => it.by?.name ?? words.none },
]

function Clocks({ matter }: { matter: ShownMatter }) {
  const { today } = useMe()
  const columns: Column<ShownMatter['clocks'][number]>[] = [
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
        rows={matter.clocks}
        rowKey={(it) => it.id}
        empty={<Empty says={words.clocksNone} />}
      />
    </Section>
  )
}

const changesOf = ({ pauses, lengthened }: ShownMatter['clocks'][number]) =>
  [
    ...pauses.map((it) => words.paused(it.from, it.to)),
    ...lengthened.map((it) => words.lengthened(it.on, it.dueBefore)),
  ].join('；')
