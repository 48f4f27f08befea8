import { useState } from 'react'
import { checkCode } from '../../../contract/check.ts'
import type { Reply } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Form } from '../../kit/forms/Form.tsx'
import { TextField } from '../../kit/forms/TextFields.tsx'
import { Page, Section } from '../../kit/Page.tsx'
import { checkWords as words } from '../../words/check.ts'
import './check.css'
import { sayDay } from '../../words/days.ts'

/** Whether a paper in hand was made here: its code typed in, its title, number and day read back. */
export default function CheckPage() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const found = useAnswer(checkCode, { params: { code: asked } }, { enabled: asked !== '' })
  return (
    <Page title={words.title} lead={words.lead}>
      <Form
        label={words.title}
        submit={words.submit}
        busy={found.isFetching}
        trouble={found.error}
        onSubmit={() => {
          const code = typed.trim() || '-'
          if (code === asked) void found.refetch()
          setAsked(code)
        }}
      >
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          width="18em"
          value={typed}
          onChange={(code) => setTyped(code)}
        />
      </Form>
      <div role="status" className="check-result">
        {found.data && !found.isFetching && <Result of={found.data} />}
      </div>
    </Page>
  )
}

function Result({ of: { code, paper } }: { of: Reply<typeof checkCode> }) {
  if (paper === null)
    return (
      <Section title={words.unknown}>
        <p>{words.unknownLead(code)}</p>
      </Section>
    )
  const pairs = [
    [words.paper, paper.title],
    [words.number, paper.number === '' ? words.noNumber : paper.number],
    [words.madeOn, sayDay(paper.madeOn)],
    [words.code, code],
  ]
  return (
    <Section title={words.found} lead={words.foundLead}>
      <dl className="pairs">
        {pairs.map(([label, text]) => (
          <div key={label} className="pair">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
