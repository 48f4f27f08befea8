import { Link, useSearchParams } from 'react-router'
import { type Study, type StudySentence, seeStudy } from '../../../../contract/study.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../kit/Answered.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Opening } from '../../../kit/grounds/Opening.tsx'
import { ProvisionMarks } from '../../../kit/grounds/ProvisionMark.tsx'
import { Page, Section } from '../../../kit/Page.tsx'
import { studyWords as words } from '../../../words/study.ts'
import { SpanForm, spanIn } from '../SpanForm.tsx'
import './study.css'

const ORDER = '一二三四五六七八九'

/** M27: the study as it stands in the official document, every figure a way to its records. */
export default function StudyPage() {
  const [query] = useSearchParams()
  const found = useAnswer(seeStudy, { query: spanIn(query) }, { keepShown: true })
  return (
    <Answered title={words.title} question={found}>
      {(it) => (
        <Page title={it.title} lead={words.lead} beside={<Note of={it} />}>
          <SpanForm key={`${it.from}${it.until}`} from={it.from} until={it.until} />
          {it.chapters.length === 0 ? (
            <Empty says={words.empty} />
          ) : (
            <p className="not-printed">
              <a className="button button-main" href={`/api/study.docx?from=${it.from}&until=${it.until}`} download>
                {words.download}
              </a>
            </p>
          )}
          {it.chapters.map((chapter, nth) => (
            <Section key={chapter.title} title={`${ORDER[nth]}、${chapter.title}`}>
              {chapter.sections.map((section, at) => (
                <div key={section.title} className="study-section">
                  <h3>{`（${ORDER[at]}）${section.title}`}</h3>
                  {section.sentences.map((one) => (
                    <Sentence key={one.parts.map((part) => part.text).join('')} of={one} study={it} />
                  ))}
                </div>
              ))}
            </Section>
          ))}
        </Page>
      )}
    </Answered>
  )
}

function Sentence({ of, study }: { of: StudySentence; study: Study }) {
  const span = `from=${study.from}&until=${study.until}`
  return (
    <p>
      {of.parts.map((part, at) =>
        part.figure === null ? (
          part.text
        ) : (
          <Link
            // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand twice in a sentence
            key={at}
            to={`/insight/study/records?figure=${part.figure}&${span}`}
            aria-label={words.figureHint(part.text)}
          >
            {part.text}
          </Link>
        ),
      )}{' '}
      {of.under.length > 0 && (
        <Opening mark={words.under} className="ground-mark" printed>
          <ProvisionMarks under={of.under} />
        </Opening>
      )}
    </p>
  )
}

function Note({ of: it }: { of: Study }) {
  return (
    <Section title={words.note}>
      <p>{it.note}</p>
      <p>{it.caution}</p>
    </Section>
  )
}
