import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { seeYearOfBurden } from '../../../../contract/burden.ts'
import type { Reply } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useMe } from '../../../api/use-me.ts'
import { Answered } from '../../../kit/Answered.tsx'
import type { Kind } from '../../../kit/charts/Fills.tsx'
import { StackedBars } from '../../../kit/charts/StackedBars.tsx'
import { Combobox } from '../../../kit/forms/Combobox.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { type Column, Table } from '../../../kit/Table.tsx'
import { Tabs } from '../../../kit/Tabs.tsx'
import { askKinds, sumOf, loadWords as words } from '../../../words/load.ts'

type Year = Reply<typeof seeYearOfBurden>
type Month = Year['months'][number]
type AskKind = (typeof askKinds)[number]

const FILLS = { duties: 'solid', steps: 'slant', confirmations: 'dots', signs: 'cross', presses: 'blank' } as const
const kinds: readonly Kind<AskKind>[] = askKinds.map((key) => ({ key, label: words.kinds[key], fill: FILLS[key] }))

const YEARS_BACK = 2

/** What was asked in each month of a year, of oneself or of one unit. */
export default function LoadPage() {
  const [query, setQuery] = useSearchParams()
  const { today } = useMe()
  const unit = query.get('unit') ?? undefined
  const year = /^20\d\d$/.exec(query.get('year') ?? '')?.[0] ?? today.slice(0, 4)
  const found = useAnswer(seeYearOfBurden, { query: { year, ...(unit ? { unit } : {}) } }, { keepShown: true })
  const address = (to: string) => `/insight/load?${new URLSearchParams({ year: to, ...(unit ? { unit } : {}) })}`
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => String(Number(today.slice(0, 4)) - YEARS_BACK + at))
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={words.title} lead={words.lead(it.unit?.name ?? words.mine, it.year)} beside={<Notes />}>
          <div className="not-printed">
            <Tabs label={words.year} keys={years} chosen={year} say={words.sayYear} to={address} />
            {it.units.length > 0 && (
              <WhichUnit year={it} onChoose={(to) => setQuery({ year, ...(to ? { unit: to } : {}) })} />
            )}
          </div>
          <Months year={it} />
        </Page>
      )}
    </Answered>
  )
}

function WhichUnit({ year, onChoose }: { year: Year; onChoose: (unit: string | null) => void }) {
  const [typed, setTyped] = useState('')
  const options = year.units.filter((it) => it.name.includes(typed.trim()))
  return (
    <div className="form">
      <Combobox
        name="unit"
        label={words.unit}
        hint={words.unitHint}
        optional
        options={options.map((it) => ({ key: it.number, label: it.name }))}
        onType={setTyped}
        chosen={year.unit && { key: year.unit.number, label: year.unit.name }}
        onChoose={(option) => onChoose(option?.key ?? null)}
      />
    </div>
  )
}

function Months({ year: { year, months } }: { year: Year }) {
  const finding = words.finding(year, months)
  return (
    <Section title={words.drawn} lead={finding}>
      <StackedBars
        says={finding}
        kinds={kinds}
        scale="most"
        rows={months.map(({ month, asked }) => ({
          key: month,
          label: words.monthShort(month),
          counts: asked,
          says: words.says(asked),
        }))}
      />
      <Table caption={words.table(year)} compact rows={months} rowKey={(it) => it.month} columns={COLUMNS} />
    </Section>
  )
}

const COLUMNS: readonly Column<Month>[] = [
  { head: words.month, cell: (it) => words.monthShort(it.month) },
  ...askKinds.map((kind) => ({ head: words.kinds[kind], numeric: true, cell: (it: Month) => it.asked[kind] })),
  { head: words.all, numeric: true, cell: (it) => sumOf(it.asked) },
  { head: words.again, numeric: true, cell: (it) => it.asked.again },
]

function Notes() {
  return (
    <Section title={words.notesTitle}>
      {words.notes.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <p className="more">
        <Link to="/burden">{words.toBurden}</Link>
      </p>
    </Section>
  )
}
