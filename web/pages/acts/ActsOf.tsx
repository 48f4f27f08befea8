import { Link } from 'react-router'
import { ActFinding, ActNature, listActs } from '../../../contract/duties.ts'
import { seeUnit, UnitLevel } from '../../../contract/organisation.ts'
import { dayOrNull } from '../../../engine/dates/index.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { findingNames, levelNames, actionWords as words } from '../../words/actions.ts'
import { natureWords } from '../../words/acts.ts'
import { sayShortDay } from '../../words/days.ts'
import { ActLine } from './ActLine.tsx'

/** The acts behind one count: of a unit or of a level, of a period, of one nature, as they were found. */
export function ActsOf({ query }: { query: URLSearchParams }) {
  const which = whichIn(query)
  const found = usePages(listActs, { query: which })
  const unit = useAnswer(seeUnit, { params: { number: which.unit ?? '' } }, { enabled: which.unit !== undefined })
  const where = which.unit === undefined ? which.level && levelNames[which.level] : unit.data?.unit.name
  const post = which.post === '-' ? words.noPost : which.post
  const span = which.from && which.until && `${sayShortDay(which.from)}至${sayShortDay(which.until)}`
  const nature = which.nature && natureWords[which.nature].label
  const said = [where, post, span, nature, which.finding && findingNames[which.finding]].filter(Boolean).join('，')
  return (
    <Page title={words.list.title} lead={words.list.lead}>
      <Section title={said || words.list.title}>
        <Lines of={found} empty={words.list.empty}>
          {(act) => <ActLine act={act} showBy />}
        </Lines>
      </Section>
      <p className="more">
        <Link to={`/insight/actions?${backOf(query)}`}>{words.list.back}</Link>
      </p>
    </Page>
  )
}

function whichIn(query: URLSearchParams) {
  const named = (name: string) => query.get(name) ?? undefined
  const on = (name: string) => dayOrNull(query.get(name) ?? '') ?? undefined
  return {
    unit: named('unit'),
    post: named('post'),
    level: UnitLevel.safeParse(named('level')).data,
    nature: ActNature.safeParse(named('nature')).data,
    finding: ActFinding.safeParse(named('finding')).data,
    from: on('from'),
    until: on('until'),
  }
}

const backOf = (query: URLSearchParams) =>
  new URLSearchParams([...query].filter(([name]) => ['from', 'until', 'level'].includes(name)))
