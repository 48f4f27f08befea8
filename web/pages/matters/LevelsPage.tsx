import { Link, useParams } from 'react-router'
import { seeAttenuation } from '../../../contract/attenuation.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { stageOrder, levelWords as words } from '../../words/levels.ts'
import { LevelsCurve } from './LevelsCurve.tsx'
import './matters.css'

type Levels = Reply<typeof seeAttenuation>
type Level = Levels['levels'][number]
type Line = Levels['lines'][number]

/** One task followed level by level: where it stops in a sentence, the curve, the counts behind it, every record. */
export default function LevelsPage() {
  const { id = '' } = useParams()
  const found = useAnswer(seeAttenuation, { params: { id } })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={`${words.title}：${it.task.title}`} lead={it.says}>
          <p className="quiet">{words.lead}</p>
          <p>
            {words.wanted}：{it.task.wanted} <Link to={`/matters/${it.task.id}`}>{it.task.number}</Link>
          </p>
          <Section title={words.curve} lead={words.curveSays}>
            <LevelsCurve levels={it.levels} says={it.says} />
          </Section>
          <Section title={words.table} lead={words.bareHint}>
            <Table
              caption={words.table}
              captionHidden
              columns={levelColumns}
              rows={it.levels}
              rowKey={(row) => row.title}
            />
          </Section>
          <Section title={words.records}>
            <Table
              caption={words.records}
              captionHidden
              columns={lineColumns}
              rows={it.lines}
              rowKey={(row) => row.id}
            />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

const levelColumns: Column<Level>[] = [
  { head: words.level, cell: (it) => it.title },
  ...stageOrder.map(
    (stage): Column<Level> => ({
      head: words.stages[stage],
      cell: (it) => words.daysTo(it.reached[stage], stage === 'sent' ? null : it.days[stage]),
    }),
  ),
  { head: words.bareCount, cell: (it) => it.bare, numeric: true },
]

const dayOr = (on: string | null) => (on === null ? words.none : words.shortDay(on))

const lineColumns: Column<Line>[] = [
  { head: words.level, cell: (it) => words.levelIs(it.level) },
  {
    head: words.unit,
    cell: (it) => (
      <>
        <Link to={`/matters/${it.id}`}>{it.unit.name}</Link>
        {it.bare && <span className="quiet">（{words.bare}）</span>}
      </>
    ),
  },
  { head: words.stages.sent, cell: (it) => dayOr(it.sentOn) },
  { head: words.stages.received, cell: (it) => dayOr(it.receivedOn) },
  { head: words.stages.planned, cell: (it) => (it.copied ? words.copied : dayOr(it.plannedOn)) },
  { head: words.stages.acted, cell: (it) => dayOr(it.actedOn) },
  { head: words.stages.confirmed, cell: (it) => dayOr(it.confirmedOn) },
]
