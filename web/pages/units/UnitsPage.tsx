import { type CSSProperties, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { seeUnits } from '../../../contract/organisation.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Page } from '../../kit/Page.tsx'
import { type Column, Table } from '../../kit/Table.tsx'
import { sayDay } from '../../words/days.ts'
import { supervisionWords } from '../../words/supervision.ts'
import { unitWords as words } from '../../words/units.ts'
import { OnDay } from './OnDay.tsx'
import './units.css'

type Unit = Reply<typeof seeUnits>['units'][number]

/** The whole county as a tree on a chosen day: who heads what, and where a seat is vacant. */
export default function UnitsPage() {
  const [query] = useSearchParams()
  const on = query.get('on') ?? undefined
  const found = useAnswer(seeUnits, { query: { on: on as never } }, { keepShown: true })
  const [typed, setTyped] = useState('')
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={words.title} lead={words.lead(sayDay(it.on), it.units.length)}>
          <OnDay on={it.on} />
          <p className="more">
            <Link to={at('/insight/supervision', on)}>{supervisionWords.link}</Link>
          </p>
          <TextField name="find" label={words.find} value={typed} onChange={setTyped} width="20em" />
          <Tree units={it.units.filter((unit) => unit.name.includes(typed.trim()))} on={on} all={it.units.length} />
        </Page>
      )}
    </Answered>
  )
}

function Tree({ units, on, all }: { units: readonly Unit[]; on: string | undefined; all: number }) {
  const columns: Column<Unit>[] = [
    {
      head: words.unit,
      cell: (it) => (
        <span className="tree-name" style={{ '--depth': it.depth } as CSSProperties}>
          <Link to={at(`/units/${it.number}`, on)}>{it.name}</Link>
        </span>
      ),
    },
    { head: words.head, cell: (it) => <Head unit={it} on={on} /> },
    { head: words.holders, cell: (it) => it.holders, numeric: true },
  ]
  return (
    <Table
      caption={words.tree}
      captionHidden
      columns={columns}
      rows={units}
      rowKey={(it) => it.number}
      empty={<Empty says={all === 0 ? words.none : words.noneFound} />}
    />
  )
}

function Head({ unit, on }: { unit: Unit; on: string | undefined }) {
  if (unit.head === null) return <span className="quiet">{words.vacant}</span>
  return (
    <>
      <Link to={at(`/people/${unit.head.number}`, on)}>{unit.head.name}</Link>
      {unit.headship === 'acting' && <span className="quiet">{words.acting}</span>}
    </>
  )
}

/** An address on the chosen day. */
export const at = (path: string, on: string | undefined) => (on === undefined ? path : `${path}?on=${on}`)
