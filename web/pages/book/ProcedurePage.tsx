import { useParams } from 'react-router'
import { seeProcedure } from '../../../contract/case-files.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { fileWords } from '../../words/files.ts'
import './book.css'

const words = fileWords.procedure

/** One procedure of the book: its steps in words, and drawn. */
export default function ProcedurePage() {
  const { procedure = '' } = useParams()
  const found = useAnswer(seeProcedure, { params: { procedure } })
  return (
    <Answered title={words.steps} question={found}>
      {(it) => (
        <Page
          title={it.title}
          lead={it.purpose}
          actions={<LinkButton to={it.begin}>{words.begin}</LinkButton>}
        >
          <p>
            {fileWords.under}：<ProvisionMarks under={it.under} />
          </p>
          <Section title={words.steps}>
            <ol className="lines">
              {it.steps.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </ol>
          </Section>
          <Section title={words.drawing}>
            <img
              className="drawing"
              alt={words.drawing}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(it.drawing)}`}
            />
          </Section>
        </Page>
      )}
    </Answered>
  )
}

type StepShown = Reply<typeof seeProcedure>['steps'][number]

function Step({ step }: { step: StepShown }) {
  const pairs: [string, string][] = [
    [words.by, step.by],
    [words.needs, step.needs.join('、')],
    [words.clocks, step.clocks.join('、')],
    [words.documents, step.documents.join('、')],
  ]
  return (
    <li>
      <h3 className="line-title">{step.title}</h3>
      <p>{step.how}</p>
      <dl className="pairs pairs-below">
        {pairs
          .filter(([, what]) => what !== '')
          .map(([name, what]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        {step.mind.length > 0 && (
          <div className="pair">
            <dt>{words.mind}</dt>
            <dd>
              {step.mind.map((it) => (
                <p key={it.says}>
                  {it.says} <ProvisionMarks under={[it.under]} />
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <ProvisionMarks under={step.under} />
    </li>
  )
}
