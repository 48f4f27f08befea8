import { useContext } from 'react'
import type { MatterField } from '../../../contract/matters.ts'
import { Button } from '../../kit/Button.tsx'
import { FaultsContext } from '../../kit/forms/Form.tsx'
import { matterWords as words } from '../../words/matters.ts'
import type { Cell, Row } from './entered.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { OneInput } from './FieldInput.tsx'
import { replaced } from './GrowingList.tsx'

/** A table to fill in, a row a card. What has to be answered stands at the head of its row. */
export function MatterRows(it: {
  field: MatterField
  value: readonly Row[]
  onChange: (value: readonly Row[]) => void
}) {
  const { field, value, onChange } = it
  const answers = field.kind === 'answers'
  const asked = answers ? field.points.length : Math.max(1, value.length)
  const shown = Array.from({ length: asked }, (_, at) => value[at] ?? {})
  const put = (at: number, id: string, cell: Cell) => onChange(replaced(shown, at, { ...shown[at], [id]: cell }))
  return (
    <FieldGroup field={field} first={`${field.id}.0.${field.columns[0]?.id}`}>
      {shown.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
        <fieldset key={at} className="row-card">
          <legend>{answers ? words.answerTo(at + 1, field.points[at] ?? '') : words.row(at + 1)}</legend>
          {field.columns.map((column) => (
            <OneInput
              key={column.id}
              field={{ ...column, id: `${field.id}.${at}.${column.id}` }}
              value={row[column.id]}
              onChange={(cell) => put(at, column.id, cell ?? null)}
            />
          ))}
          <RowFault name={`${field.id}.${at}`} />
          {!answers && shown.length > 1 && (
            <Button look="quiet" onClick={() => onChange(shown.filter((_, one) => one !== at))}>
              {words.removeRow(at + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      {!answers && <Button onClick={() => onChange([...shown, {}])}>{words.addRow}</Button>}
    </FieldGroup>
  )
}

function RowFault({ name }: { name: string }) {
  const fault = useContext(FaultsContext).get(name)
  return fault ? <p className="field-why">{fault}</p> : null
}
