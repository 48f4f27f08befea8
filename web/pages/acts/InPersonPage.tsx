import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { listSecretaries, seeInPerson } from '../../../contract/in-person.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Combobox, fitting } from '../../kit/forms/Combobox.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { type InPersonSpan, inPersonSpans, inPersonWords as words } from '../../words/in-person.ts'
import { ActLine } from './ActLine.tsx'
import { InPersonNow } from './InPersonNow.tsx'
import { MatterEntry } from './MatterEntry.tsx'
import { spanDays } from './span-days.ts'
import './in-person.css'

/** M02, 四个亲自: first what to do now, then what a secretary did in person, matter by matter, and what came of each. */
export default function InPersonPage() {
  const me = useMe()
  const [query, setQuery] = useSearchParams()
  const found = useAnswer(listSecretaries, {})
  return (
    <Answered title={words.title} question={found}>
      {({ secretaries }) => {
        const person =
          query.get('person') ?? secretaries.find((it) => it.person.number === me.person?.number)?.person.number
        const options = secretaries.map((it) => ({ key: it.person.number, label: it.unit.name, hint: it.person.name }))
        const choose = options.length > 1 && (
          <Choosing options={options} onChoose={(key) => setQuery({ person: key })} />
        )
        if (person !== undefined) return <OfSecretary person={person} beside={choose} />
        return (
          <Page title={words.title} lead={words.what}>
            {options.length === 0 ? (
              <Empty says={words.none} />
            ) : (
              <Choosing options={options} onChoose={(key) => setQuery({ person: key })} />
            )}
          </Page>
        )
      }}
    </Answered>
  )
}

function OfSecretary({ person, beside }: { person: string; beside: React.ReactNode }) {
  const me = useMe()
  const [query] = useSearchParams()
  const span = inPersonSpans.find((it) => it === query.get('span')) ?? 'year'
  const found = useAnswer(seeInPerson, { query: { person, ...spanDays(span, me.today) } }, { keepShown: true })
  const own = person === me.person?.number
  const to = (it: InPersonSpan) => `/acts/in-person?person=${person}&span=${it}`
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page
          title={own ? words.title : words.titleOf(it.holder.name)}
          lead={words.lead(it.now[0]?.matter.title ?? null, own)}
          beside={beside}
        >
          <InPersonNow it={it} own={own} />
          <Done it={it} own={own}>
            <Tabs label={words.period} keys={inPersonSpans} chosen={span} say={(key) => words.spans[key]} to={to} />
          </Done>
        </Page>
      )}
    </Answered>
  )
}

function Done({ it, own, children }: { it: Reply<typeof seeInPerson>; own: boolean; children: React.ReactNode }) {
  return (
    <>
      <Section title={words.matters} lead={words.span(it.from, it.until)}>
        {children}
        {it.matters.length === 0 && <Empty says={own ? words.mattersEmpty : words.mattersEmptyOther} />}
        {it.matters.map((entry) => (
          <MatterEntry key={entry.matter.key} entry={entry} />
        ))}
      </Section>
      {it.withoutMatter.length > 0 && (
        <Section title={words.withoutMatter} lead={words.withoutMatterLead}>
          <ol className="lines">
            {it.withoutMatter.map(({ act }) => (
              <ActLine key={act.id} act={act} />
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

type Options = readonly { readonly key: string; readonly label: string; readonly hint: string }[]

function Choosing({ options, onChoose }: { options: Options; onChoose: (person: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <Combobox
      name="secretary"
      label={words.choose}
      hint={words.chooseHint}
      options={fitting(options, typed)}
      onType={setTyped}
      chosen={null}
      onChoose={(it) => it && onChoose(it.key)}
    />
  )
}
