import { Fragment, type ReactNode } from 'react'
import type { MatterField } from '../../../contract/matters.ts'
import { Button } from '../../kit/Button.tsx'
import { FieldGroup } from './FieldGroup.tsx'

export const replaced = <T,>(list: readonly T[], at: number, value: T): T[] =>
  list.map((it, one) => (one === at ? value : it))

/** People or points, a control each, as many as are needed; one that is left empty counts for none. */
export function GrowingList<T>(it: {
  field: MatterField
  more: string
  value: readonly T[]
  empty: T
  onChange: (value: readonly T[]) => void
  children: (one: T, at: number, change: (one: T) => void) => ReactNode
}) {
  const shown = it.value.length === 0 ? [it.empty] : it.value
  return (
    <FieldGroup field={it.field} first={`${it.field.id}.0`}>
      {shown.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
        <Fragment key={at}>{it.children(one, at, (next) => it.onChange(replaced(shown, at, next)))}</Fragment>
      ))}
      <Button onClick={() => it.onChange([...shown, it.empty])}>{it.more}</Button>
    </FieldGroup>
  )
}
