import { useSearchParams } from 'react-router'
import { seeDuties } from '../../../contract/duties.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { sayDay } from '../../words/days.ts'
import { dutyWords as words } from '../../words/duties.ts'
import { DutyEntry } from './DutyEntry.tsx'
import './duties.css'

type List = Reply<typeof seeDuties>['lists'][number]

/** M01: what is owed, how, where to start, by when, what counts, on which provision; one's own or another's. */
export default function DutiesPage() {
  const me = useMe()
  const [query, setQuery] = useSearchParams()
  const person = query.get('person') ?? undefined
  const found = useAnswer(seeDuties, { query: { person } })
  return (
    <Answered title={words.title} question={found}>
      {(it) => {
        const own = it.holder.number === me.person?.number
        return (
          <Page
            title={own ? words.title : words.titleOf(it.holder.name)}
            lead={it.posts.map((post) => `${post.unit.name}${post.post}`).join('、') || words.lead}
            actions={<LinkButton to="/lists">{words.unitLists}</LinkButton>}
            beside={
              <>
                <Index lists={it.lists} />
                <PersonPicker
                  name="person"
                  label={words.other}
                  hint={words.otherHint}
                  value={null}
                  onChange={(chosen) => chosen && setQuery({ person: chosen.key })}
                />
              </>
            }
          >
            {it.lists.length === 0 && <Empty says={words.empty} />}
            {it.lists.map((list) => (
              <DutyList key={`${list.postKind}-${list.unit.number}`} list={list} own={own} holder={it.holder.number} />
            ))}
          </Page>
        )
      }}
    </Answered>
  )
}

function DutyList({ list, own, holder }: { list: List; own: boolean; holder: string }) {
  const { adopted } = list
  return (
    <Section
      title={list.title}
      lead={adopted ? words.adopted(adopted.document, sayDay(adopted.on), adopted.version) : words.notAdopted}
    >
      {list.duties.map((duty) => (
        <DutyEntry key={duty.id} duty={duty} own={own} holder={holder} />
      ))}
    </Section>
  )
}

function Index({ lists }: { lists: readonly List[] }) {
  const duties = new Map(lists.flatMap((list) => list.duties).map((it) => [it.id, it]))
  if (duties.size === 0) return null
  return (
    <nav aria-label={words.index} className="duty-index">
      <h2>{words.index}</h2>
      <ol>
        {[...duties.values()].map((it) => (
          <li key={it.id}>
            <a href={`#${it.id}`}>
              {it.ownUnder === null ? it.id : words.ownMark} {it.what}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
