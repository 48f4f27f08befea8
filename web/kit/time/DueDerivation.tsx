import { type DueOf, seeDueDay } from '../../../contract/due-days.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { kitWords } from '../../words/kit.ts'
import { ProvisionMarks } from '../grounds/ProvisionMark.tsx'

/** How a last day was found: asked of the server when it is opened, never reckoned here. */
export function DueDerivation({ kind, id, open }: { kind: DueOf; id: string; open: boolean }) {
  const found = useAnswer(seeDueDay, { params: { of: kind, id } }, { enabled: open })
  if (found.error) return <span role="alert">{found.error.sentence}</span>
  if (!found.data) return <span aria-busy={open || undefined}>{open && kitWords.reading}</span>
  const { derivation, under } = found.data
  return (
    <>
      <span className="ground-list">
        {derivation.map((says) => (
          <span key={says}>{says}</span>
        ))}
      </span>
      <ProvisionMarks under={under} />
    </>
  )
}
