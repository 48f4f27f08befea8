import { askToExplain, type PatternKind } from '../../../../contract/dual-duty.ts'
import type { Day } from '../../../../engine/dates/index.ts'
import { useAct } from '../../../api/use-act.ts'
import { WordsForm } from '../../../kit/forms/WordsForm.tsx'
import { dualDutyWords as words } from '../../../words/dual-duty.ts'
import type { Leader } from './LeaderPage.tsx'

/** Puts the facts before him with a question; what others call them he is not told. */
export function AskForm({ leader, pattern }: { leader: Leader; pattern: PatternKind }) {
  const { number } = leader.person
  const days = { from: leader.from as Day, until: leader.until as Day }
  const asking = useAct(askToExplain)
  return (
    <WordsForm
      draft={`explanation-${number}-${pattern}`}
      label={words.askWords}
      hint={words.askHint}
      rows={3}
      submit={words.ask}
      saved={words.askSaved}
      act={asking}
      send={(said) => asking.send({ params: { person: number }, body: { words: said, pattern, ...days } })}
    />
  )
}
