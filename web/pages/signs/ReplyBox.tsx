import { replyToSign } from '../../../contract/signs.ts'
import { useAct } from '../../api/use-act.ts'
import { WordsForm } from '../../kit/forms/WordsForm.tsx'
import { Section } from '../../kit/Page.tsx'
import { signWords as words } from '../../words/signs.ts'

/** The person concerned says how it was. */
export function ReplyBox({ id }: { id: string }) {
  const replying = useAct(replyToSign)
  return (
    <Section title={words.replyTitle}>
      <WordsForm
        draft={`sign-${id}-reply`}
        title={words.replyTitle}
        label={words.replyTitle}
        hint={words.replyHint}
        rows={5}
        submit={words.replySend}
        saved={words.replied}
        act={replying}
        send={(said) => replying.send({ params: { id }, body: { words: said } })}
      />
    </Section>
  )
}
