import { kitWords } from '../words/kit.ts'
import { Button } from './Button.tsx'

/** The next page of a list, read by key; nothing where the list has ended. */
export function More({ more }: { more: { fetch: () => void; busy: boolean } | null }) {
  if (more === null) return null
  return (
    <p className="more">
      <Button onClick={more.fetch} busy={more.busy}>
        {kitWords.more}
      </Button>
    </p>
  )
}
