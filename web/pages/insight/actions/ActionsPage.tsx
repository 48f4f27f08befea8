import { useSearchParams } from 'react-router'
import { type CountedActs, seeActions } from '../../../../contract/actions.ts'
import { UnitLevel } from '../../../../contract/organisation.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useMe } from '../../../api/use-me.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { StackedBars } from '../../../kit/charts/StackedBars.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { Table } from '../../../kit/Table.tsx'
import { levelNames, actionWords as words } from '../../../words/actions.ts'
import { saySpan } from '../../../words/days.ts'
import { SpanForm, spanIn } from '../SpanForm.tsx'
import { ActionUnits } from './ActionUnits.tsx'
import { actKinds, countColumns } from './act-counts.tsx'

type Actions = Reply<typeof seeActions>

/** M03: statements and actions of a period by level, by unit, by post; every count opens to its acts. */
export default function ActionsPage() {
  const [query] = useSearchParams()
  const found = useAnswer(seeActions, { query: askedIn(query) }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={words.title} lead={words.lead} beside={<Notes />}>
          <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />
          {it.levels.length === 0 ? (
            <Empty says={words.none} />
          ) : (
            <>
              <Levels actions={it} />
              <ActionUnits actions={it} />
            </>
          )}
        </Page>
      )}
    </Answered>
  )
}

function askedIn(query: URLSearchParams) {
  const level = UnitLevel.safeParse(query.get('level')).data
  const unit = query.get('unit')
  return { ...spanIn(query), ...(level ? { level } : {}), ...(unit ? { unit } : {}) }
}

function Levels({ actions: { levels, from, until } }: { actions: Actions }) {
  const { today } = useMe()
  const says = (it: { level: UnitLevel; counted: CountedActs }) => `${levelNames[it.level]}：${words.says(it.counted)}`
  return (
    <Section title={words.byLevel} lead={saySpan(from, until, today)}>
      <StackedBars
        says={`${levels.map(says).join('。')}。`}
        kinds={actKinds}
        scale="each"
        rows={levels.map((it) => ({
          key: it.level,
          label: levelNames[it.level],
          counts: it.counted,
          says: words.says(it.counted),
        }))}
      />
      <Table
        caption={words.table}
        captionHidden
        compact
        rows={levels}
        rowKey={(it) => it.level}
        columns={[
          { head: words.level, cell: (it) => levelNames[it.level] },
          ...countColumns<Actions['levels'][number]>((it) => ({
            where: levelNames[it.level],
            which: { level: it.level, from, until },
          })),
        ]}
      />
    </Section>
  )
}

function Notes() {
  return (
    <Section title={words.notesTitle}>
      {words.notes.map((it) => (
        <p key={it}>{it}</p>
      ))}
    </Section>
  )
}
