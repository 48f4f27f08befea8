import type { ReactNode } from 'react'

/** An empty place: what would be here, and how it gets here. */
export function Empty({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {children}
    </div>
  )
}
