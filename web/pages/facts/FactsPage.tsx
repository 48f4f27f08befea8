import { useState } from 'react'
import { Link } from 'react-router'
import { enterFact, listAbsences, listFacts, seeAbsence } from '../../../contract/conduct.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { announce } from '../../kit/announce.tsx'
import { Button } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { More } from '../../kit/More.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { DateText } from '../../kit/time/DateText.tsx'
import { sayShortDay } from '../../words/days.ts'
import { factWords as words } from '../../words/facts.ts'
import { EnterFact } from './EnterFact.tsx'

/** What waits to be seen, one form to enter a fact, and what is on record. */
export default function FactsPage() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Unseen />
      <EnterFact />
      <OnRecord />
    </Page>
  )
}

function Unseen() {
  const found = useAnswer(listAbsences, {})
  const seeing = useAct(seeAbsence)
  const see = async (id: string) => {
    if (await seeing.send({ params: { id }, body: {} })) announce(words.seenSaid)
  }
  const unseen = found.data?.unseen ?? []
  return (
    <Section title={words.unseen}>
      {seeing.trouble && <ErrorNotice trouble={seeing.trouble} />}
      {unseen.length === 0 && <Empty says={words.unseenNone} />}
      <ul className="lines">
        {unseen.map((it) => (
          <li key={it.id}>
            {it.person.name} <span className="quiet">{it.unit.name}</span> <DateText on={it.on} />{' '}
            <Button onClick={() => void see(it.id)} busy={seeing.busy}>
              {words.seen}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OnRecord() {
  const facts = usePages(listFacts, { query: {} })
  return (
    <Section title={words.list}>
      {facts.trouble && <ErrorNotice trouble={facts.trouble} onRetry={() => void facts.refetch()} />}
      {!facts.isPending && facts.items.length === 0 && <Empty says={words.listNone} />}
      <ol className="lines">
        {facts.items.map((it) => (
          <li key={it.id}>
            <p>
              <DateText on={it.on} /> {it.says}
            </p>
            <p className="quiet">
              {it.source}
              {it.late && ` · ${words.late(sayShortDay(it.recordedOn))}`}
              {it.report && (
                <>
                  {' · '}
                  <Link to={`/absences/${it.report.id}`}>
                    {words.reportBeside(it.report.number, sayShortDay(it.report.lodgedOn), it.report.covers)}
                  </Link>
                </>
              )}
              {it.withdrawn ? ` · ${words.withdrawn}` : <Withdraw id={it.id} />}
            </p>
          </li>
        ))}
      </ol>
      <More more={facts.more} />
    </Section>
  )
}

/** A fact entered wrongly is withdrawn with a reason, never deleted. */
function Withdraw({ id }: { id: string }) {
  const { today } = useMe()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const entering = useAct(enterFact)
  const send = async () => {
    const done = await entering.send({ body: { fact: 'withdrawn', on: today as never, names: id, why } })
    if (done) announce(words.withdrawSaid)
  }
  if (!open) {
    return (
      <>
        {' · '}
        <Button look="quiet" onClick={() => setOpen(true)}>
          {words.withdraw}
        </Button>
      </>
    )
  }
  return (
    <Form
      label={words.withdraw}
      submit={words.withdrawSubmit}
      busy={entering.busy}
      trouble={entering.trouble}
      onSubmit={() => void send()}
    >
      <TextField name="why" label={words.why} value={why} onChange={setWhy} />
    </Form>
  )
}
