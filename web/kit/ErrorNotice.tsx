import type { Trouble } from '../api/trouble.ts'
import { kitWords } from '../words/kit.ts'
import { Button } from './Button.tsx'

/** What happened, what was kept, what to do. The sentence is the server's or the contract's. */
export function ErrorNotice(it: { trouble: Trouble; onRetry?: () => void; onLatest?: () => void; kept?: boolean }) {
  const { trouble } = it
  return (
    <div className="notice notice-trouble" role="alert">
      <p>{trouble.sentence}</p>
      {trouble.provision && (
        <p className="quiet">
          {kitWords.underIs}
          {trouble.provision}
        </p>
      )}
      {it.kept && !/[填内]/.test(trouble.sentence) && <p>{kitWords.kept}</p>}
      {trouble.stale && it.onLatest && <Button onClick={it.onLatest}>{kitWords.seeLatest}</Button>}
      {trouble.passing && it.onRetry && <Button onClick={it.onRetry}>{kitWords.retry}</Button>}
    </div>
  )
}
