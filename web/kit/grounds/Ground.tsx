import type { ReactNode } from 'react'
import { kitWords } from '../../words/kit.ts'
import { Opening } from './Opening.tsx'

/** The mark beside a statement about a person or unit: opens the facts it rests on. */
export function Ground(it: { facts: readonly { key: string; says: ReactNode }[]; label?: string }) {
  return (
    <Opening className="ground-mark" mark={it.label ?? kitWords.facts}>
      <span className="ground-list">
        {it.facts.map((fact) => (
          <span key={fact.key}>{fact.says}</span>
        ))}
      </span>
    </Opening>
  )
}

/** How a day was reckoned, line by line. */
export function Derivation({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return <Ground label={kitWords.derivation} facts={lines.map((says) => ({ key: says, says }))} />
}
