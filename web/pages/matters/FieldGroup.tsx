import { type ReactNode, useContext, useId } from 'react'
import type { MatterField } from '../../../contract/matters.ts'
import { FaultsContext } from '../../kit/forms/Form.tsx'
import { kitWords } from '../../words/kit.ts'

/**
 * Several controls under one question. A refusal of the whole is said once, at its end, and leads to `first`, the name of
 * its first control; a refusal of one row or cell is that control's own.
 */
export function FieldGroup({ field, first, children }: { field: MatterField; first: string; children: ReactNode }) {
  const id = useId()
  const faults = useContext(FaultsContext)
  const fault = faults.get(field.id)
  return (
    <fieldset className="field rows" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>
        {field.label}
        {field.optional && <span className="optional">{kitWords.optional}</span>}
      </legend>
      {field.hint && <p className="field-hint">{field.hint}</p>}
      <FaultsContext value={fault ? new Map([...faults, [first, '']]) : faults}>{children}</FaultsContext>
      {fault && (
        <p className="field-why" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
