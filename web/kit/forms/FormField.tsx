import { type ReactNode, useContext, useId } from 'react'
import { kitWords } from '../../words/kit.ts'
import { FaultsContext } from './Form.tsx'

export type FieldProps = {
  /** The name in the contract, by which the server's refusal finds its field. */
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
}

/** What ties a control to its label, hint and fault. */
export type Tied = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A label, a hint, the control, and why it was refused; a fault without words is said by the group around it. */
export function FormField(it: FieldProps & { children: (tied: Tied) => ReactNode }) {
  const id = useId()
  const fault = useContext(FaultsContext).get(it.name)
  const described = [it.hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  const tied: Tied = {
    id,
    name: it.name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(fault === undefined ? {} : { 'aria-invalid': true }),
  }
  return (
    <div className={fault === undefined ? 'field' : 'field field-fault'}>
      <label htmlFor={id}>
        {it.label}
        {it.optional && <span className="optional">{kitWords.optional}</span>}
      </label>
      {it.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {it.hint}
        </p>
      )}
      {it.children(tied)}
      {fault && (
        <p className="field-why" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
