import { seeUnitLists } from '../../../contract/lists.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'
import './lists.css'

/** Units whose lists one may see: one's own first. */
export default function UnitListsPage() {
  const found = useAnswer(seeUnitLists, {})
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={words.title} lead={words.lead}>
          {it.own.length === 0 && <Empty says={words.none} />}
          {it.own.map((one) => (
            <Line key={one.unit.number} {...one} main={one.mayAdopt} />
          ))}
          {it.others.length > 0 && (
            <Section title={words.others}>
              {it.others.map((one) => (
                <Line key={one.unit.number} {...one} main={false} />
              ))}
            </Section>
          )}
        </Page>
      )}
    </Answered>
  )
}

type Shown = { unit: { number: string; name: string }; adopted: number; kinds: number; main: boolean }

function Line({ unit, adopted, kinds, main }: Shown) {
  return (
    <p className="unit-list-line">
      <span>
        <strong>{unit.name}</strong> <span className="quiet">{words.counted(adopted, kinds)}</span>
      </span>
      <LinkButton to={`/lists/${unit.number}`} look={main ? 'main' : 'plain'}>
        {words.open}
      </LinkButton>
    </p>
  )
}
