import { useParams } from 'react-router'
import { seeUnitList } from '../../../contract/lists.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useMe } from '../../api/use-me.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'
import { Arrangement } from './Arrangement.tsx'
import { ListVersion } from './ListVersion.tsx'
import './lists.css'

type Shown = Reply<typeof seeUnitList>
type Kind = Shown['kinds'][number]

/** The lists of a unit, kind of post by kind of post; what to do about them first. */
export default function UnitListPage() {
  const { unit = '' } = useParams()
  const found = useAnswer(seeUnitList, { params: { id: unit } })
  return (
    <Answered title={words.title} question={found}>
      {(it) => {
        const left = it.kinds.filter((kind) => kind.inForce === null).length
        return (
          <Page
            title={words.ofUnit(it.unit.name)}
            lead={`${left > 0 ? words.now(left) : words.allDone}${words.headed(it.head?.name ?? null)}`}
          >
            {it.kinds.map((kind) => (
              <KindSection key={kind.postKind} unit={it.unit.number} kind={kind} />
            ))}
            <Arrangement shown={it} />
            {it.mayReport && <Papers unit={it.unit.number} />}
          </Page>
        )
      }}
    </Answered>
  )
}

function KindSection({ unit, kind }: { unit: string; kind: Kind }) {
  const inForce = kind.versions.find((it) => it.version === kind.inForce)
  const coming = kind.versions[0]?.version === kind.inForce ? undefined : kind.versions[0]
  const older = kind.versions.filter((it) => it !== inForce && it !== coming)
  return (
    <Section title={kind.title} lead={words.holders(kind.holders.map((it) => it.name).join('、'))}>
      {kind.mayDraft && (
        <p className="unit-list-do">
          <LinkButton to={`/lists/${unit}/draft?postKind=${kind.postKind}`}>
            {kind.drafted ? words.goOn : inForce ? words.nextVersion : words.draft}
          </LinkButton>{' '}
          {kind.writer && <span className="quiet">{words.entrustedTo(kind.writer.name)}</span>}
        </p>
      )}
      {coming && <p>{words.comes(coming.version, coming.fromDay)}</p>}
      {inForce ? <ListVersion version={inForce} /> : <p className="quiet">{words.notAdopted}</p>}
      {older.length > 0 && (
        <details>
          <summary>{words.older}</summary>
          {older.map((it) => (
            <ListVersion key={it.version} version={it} />
          ))}
        </details>
      )}
    </Section>
  )
}

function Papers({ unit }: { unit: string }) {
  const { today } = useMe()
  const [year, half] = [Number(today.slice(0, 4)), today.slice(5, 7) > '06' ? 2 : 1]
  const to = (span: string) => `/lists/${unit}/record?span=${span}`
  return (
    <Section title={words.papers} lead={words.papersLead}>
      <p className="unit-list-papers">
        <LinkButton to={to(`${year}-${half}`)}>{words.study(year, half)}</LinkButton>
        <LinkButton to={to(half === 2 ? `${year}-1` : `${year - 1}-2`)}>
          {half === 2 ? words.study(year, 1) : words.study(year - 1, 2)}
        </LinkButton>
        <LinkButton to={to(`${year}`)}>{words.report(year)}</LinkButton>
        <LinkButton to={to(`${year - 1}`)}>{words.report(year - 1)}</LinkButton>
      </p>
    </Section>
  )
}
