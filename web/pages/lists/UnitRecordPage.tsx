import { Link, useParams, useSearchParams } from 'react-router'
import { seeUnitRecord, unitRecordFile } from '../../../contract/lists.ts'
import { addressOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { FileLink, LinkButton } from '../../kit/Button.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { unitListWords as words } from '../../words/unit-lists.ts'
import './lists.css'

/** The half-year's study or the year's report, every figure with its base and the way to its records. */
export default function UnitRecordPage() {
  const { unit = '' } = useParams()
  const [query] = useSearchParams()
  const input = { params: { id: unit }, query: { span: query.get('span') ?? '' } }
  const found = useAnswer(seeUnitRecord, input)
  return (
    <Answered title={words.papers} question={found}>
      {(it) => (
        <Page
          title={it.title}
          lead={words.papersLead}
          actions={
            <>
              <FileLink href={addressOf(unitRecordFile, input)}>{words.download}</FileLink>
              <LinkButton to={`/lists/${unit}`} look="quiet">
                {words.back}
              </LinkButton>
            </>
          }
        >
          {it.sections.map((section) => (
            <Section key={section.title} title={section.title}>
              <ul className="unit-record">
                {section.lines.map((line) => (
                  <li key={`${line.says}${line.base}`}>
                    {line.says}{' '}
                    {line.base && (
                      <span className="quiet">
                        {words.base}：{line.base} {line.link && <Link to={line.link}>{words.opens}</Link>}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </Page>
      )}
    </Answered>
  )
}
