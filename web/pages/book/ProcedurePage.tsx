import { useParams } from 'react-router'
import { seeProcedure } from '../../../contract/procedures.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../kit/Answered.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { ProvisionMarks } from '../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { matterWords } from '../../words/matters.ts'
import './book.css'

const words = matterWords.procedure

type Shown = Reply<typeof seeProcedure>
type StepShown = Shown['steps'][number]

/** One procedure of the book: drawn, and its steps in words, each of which opens to all that it needs. */
export default function ProcedurePage() {
  const { procedure = '' } = useParams()
  const found = useAnswer(seeProcedure, { params: { procedure } })
  return (
    <Answered title={words.steps} question={found}>
      {(it) => (
        <Page
          title={it.title}
          lead={it.purpose}
          actions={it.mayBegin && <LinkButton to={`/matters/new/${it.id}`}>{words.begin}</LinkButton>}
          beside={
            <Section title={words.under}>
              <ProvisionMarks under={it.under} />
            </Section>
          }
        >
          <Section title={words.steps} lead={words.stepsLead}>
            <Steps steps={it.steps.filter((step) => !step.aside)} />
          </Section>
          <Aside steps={it.steps.filter((step) => step.aside)} />
          <Section title={words.drawing}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by the keys */}
            <section className="drawing-frame" tabIndex={0} aria-label={words.drawing}>
              <img
                className="drawing"
                alt={words.drawingOf(it.title)}
                src={`data:image/svg+xml;utf8,${encodeURIComponent(it.drawing)}`}
              />
            </section>
          </Section>
        </Page>
      )}
    </Answered>
  )
}

function Aside({ steps }: { steps: readonly StepShown[] }) {
  if (steps.length === 0) return null
  return (
    <Section title={words.aside} lead={words.asideLead}>
      <Steps steps={steps} />
    </Section>
  )
}

function Steps({ steps }: { steps: readonly StepShown[] }) {
  return (
    <ol className="procedure-steps">
      {steps.map((step) => (
        <li key={step.id}>
          <details>
            <summary>
              <h3>{step.title}</h3>
              <span className="quiet">{step.by}</span>
            </summary>
            <Step step={step} />
          </details>
        </li>
      ))}
    </ol>
  )
}

function Step({ step }: { step: StepShown }) {
  const pairs: [string, readonly string[]][] = [
    [words.byCases, step.byCases],
    [words.needs, [step.needs.join('、')]],
    [words.clocks, [step.clocks.join('、')]],
    [words.documents, [step.documents.join('、')]],
  ]
  return (
    <>
      <p>{step.how}</p>
      <dl className="pairs pairs-below">
        {pairs
          .map(([name, what]) => [name, what.filter((it) => it !== '')] as const)
          .filter(([, what]) => what.length > 0)
          .map(([name, what]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>
                {what.map((it) => (
                  <p key={it}>{it}</p>
                ))}
              </dd>
            </div>
          ))}
        {step.mind.length > 0 && (
          <div className="pair">
            <dt>{words.mind}</dt>
            <dd>
              {step.mind.map((it) => (
                <div key={it.says} className="procedure-mind">
                  {it.says} <ProvisionMarks under={[it.under]} />
                </div>
              ))}
            </dd>
          </div>
        )}
        <div className="pair">
          <dt>{words.under}</dt>
          <dd>
            <ProvisionMarks under={step.under} />
          </dd>
        </div>
      </dl>
    </>
  )
}
