import { useSearchParams } from 'react-router'
import { listActs, listConfirmations } from '../../../contract/duties.ts'
import { listSecretaries } from '../../../contract/in-person.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { ErrorNotice } from '../../kit/ErrorNotice.tsx'
import { More } from '../../kit/More.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { actWords as words } from '../../words/acts.ts'
import { inPersonWords } from '../../words/in-person.ts'
import { ActLine } from './ActLine.tsx'
import { ActsOf } from './ActsOf.tsx'
import { Asking, mayAsk } from './Asking.tsx'
import { Confirming } from './Confirming.tsx'

/** What others asked me to confirm, then what I recorded; where the address names a unit or a level, its acts. */
export default function ActsPage() {
  const [query] = useSearchParams()
  const inPerson = useAnswer(listSecretaries, {})
  if (query.has('unit') || query.has('level')) return <ActsOf query={query} />
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <LinkButton to="/acts/new" look="main">
            {words.record}
          </LinkButton>
          {inPerson.data && inPerson.data.secretaries.length > 0 && (
            <LinkButton to="/acts/in-person">{inPersonWords.open}</LinkButton>
          )}
        </>
      }
    >
      <ToConfirm />
      <Mine />
    </Page>
  )
}

function ToConfirm() {
  const found = usePages(listConfirmations, { query: {} })
  if (found.trouble) return <ErrorNotice trouble={found.trouble} onRetry={() => void found.refetch()} />
  if (found.items.length === 0) return null
  return (
    <Section title={words.toConfirm} lead={words.toConfirmLead}>
      <ol className="lines">
        {found.items.map((it) => (
          <ActLine key={it.id} act={it} showBy>
            <Confirming id={it.id} />
          </ActLine>
        ))}
      </ol>
      <More more={found.more} />
    </Section>
  )
}

function Mine() {
  const { person } = useMe()
  const found = usePages(listActs, { query: person ? { person: person.number } : {} })
  return (
    <Section title={words.mine}>
      {found.trouble && <ErrorNotice trouble={found.trouble} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {!found.isPending && !found.trouble && found.items.length === 0 && <Empty says={words.mineEmpty} />}
      <ol className="lines">
        {found.items.map((it) => (
          <ActLine key={it.id} act={it}>
            {mayAsk(it) && <Asking id={it.id} />}
          </ActLine>
        ))}
      </ol>
      <More more={found.more} />
    </Section>
  )
}
