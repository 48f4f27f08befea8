import { kitWords } from '../words/kit.ts'

/** The shape of what is being read. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-busy="true">
      <span className="visually-hidden">{kitWords.reading}</span>
      {Array.from({ length: lines }, (_, at) => `${88 - at * 13}%`).map((width) => (
        <div key={width} style={{ width }} />
      ))}
    </div>
  )
}
