import type { CaseColumn, CaseField } from '../../../contract/case-files.ts'
import { Button } from '../../kit/Button.tsx'
import { CheckField, ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { ChoicesField } from '../../kit/forms/ChoicesField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea, TextField } from '../../kit/forms/TextFields.tsx'
import { UnitPicker } from '../../kit/forms/UnitPicker.tsx'
import { fileWords as words } from '../../words/files.ts'
import type { Cell, Row, Typed } from './entered.ts'

const LONG_TEXT = 200

type Of<T> = { value: T; onChange: (value: T) => void }

/** One field of a step, by what it asks for. */
export function CaseFieldInput({ field, value, onChange }: { field: CaseField } & Of<Typed | undefined>) {
  switch (field.kind) {
    case 'choices':
      return (
        <ChoicesField
          {...labelled(field)}
          choices={field.options.map((it) => ({ key: it.value, label: it.title }))}
          value={(value as readonly string[] | undefined) ?? []}
          onChange={onChange}
        />
      )
    case 'tick':
      return <CheckField name={field.id} label={field.label} checked={value === true} onChange={onChange} />
    case 'people':
      return (
        <People field={field} value={(value as readonly (Option | null)[] | undefined) ?? [null]} onChange={onChange} />
      )
    case 'points':
      return <Points field={field} value={(value as readonly string[] | undefined) ?? ['']} onChange={onChange} />
    case 'answers':
    case 'stances':
    case 'rows':
      return <Rows field={field} value={(value as readonly Row[] | undefined) ?? []} onChange={onChange} />
    default:
      return <OneInput field={field} value={value as Cell | undefined} onChange={onChange} />
  }
}

function labelled(field: CaseColumn) {
  return {
    name: field.id,
    label: field.label,
    ...(field.hint ? { hint: field.hint } : {}),
    ...(field.optional ? { optional: true } : {}),
  }
}

/** A field that holds one thing; also a cell of a row. */
function OneInput({ field, value, onChange }: { field: CaseColumn } & Of<Cell | undefined>) {
  const text = typeof value === 'string' ? value : ''
  const option = typeof value === 'object' ? value : null
  switch (field.kind) {
    case 'day':
      return <DayField {...labelled(field)} value={text} onChange={onChange} />
    case 'choice':
      return (
        <ChoiceField
          {...labelled(field)}
          choices={field.options.map((it) => ({ key: it.value, label: it.title }))}
          value={text}
          onChange={onChange}
        />
      )
    case 'person':
      return <PersonPicker {...labelled(field)} value={option} onChange={onChange} />
    case 'unit':
      return <UnitPicker {...labelled(field)} value={option} onChange={onChange} />
    case 'text':
      return (field.most ?? 0) > LONG_TEXT ? (
        <TextArea {...labelled(field)} value={text} onChange={onChange} />
      ) : (
        <TextField {...labelled(field)} value={text} onChange={onChange} />
      )
    default:
      return <TextField {...labelled(field)} width="18em" value={text} onChange={onChange} />
  }
}

const replaced = <T,>(list: readonly T[], at: number, value: T): T[] => list.map((it, one) => (one === at ? value : it))

function People({ field, value, onChange }: { field: CaseField } & Of<readonly (Option | null)[]>) {
  const shown = value.length === 0 ? [null] : value
  return (
    <fieldset className="field rows">
      <legend>{field.label}</legend>
      {field.hint && <p className="field-hint">{field.hint}</p>}
      {shown.map((person, at) => (
        <PersonPicker
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
          key={at}
          name={at === 0 ? field.id : `${field.id}.${at}`}
          label={words.person(at + 1)}
          value={person}
          onChange={(next) => onChange(replaced(shown, at, next))}
        />
      ))}
      <Button look="quiet" onClick={() => onChange([...shown, null])}>
        {words.addPerson}
      </Button>
    </fieldset>
  )
}

function Points({ field, value, onChange }: { field: CaseField } & Of<readonly string[]>) {
  const shown = value.length === 0 ? [''] : value
  return (
    <fieldset className="field rows">
      <legend>{field.label}</legend>
      {field.hint && <p className="field-hint">{field.hint}</p>}
      {shown.map((point, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
          key={at}
          name={at === 0 ? field.id : `${field.id}.${at}`}
          label={words.point(at + 1)}
          value={point}
          onChange={(next) => onChange(replaced(shown, at, next))}
        />
      ))}
      <Button look="quiet" onClick={() => onChange([...shown, ''])}>
        {words.addPoint}
      </Button>
    </fieldset>
  )
}

/** A table to fill in, a row a card. What has to be answered stands at the head of its row. */
function Rows({ field, value, onChange }: { field: CaseField } & Of<readonly Row[]>) {
  const asked = field.kind === 'answers' ? field.points.length : Math.max(1, value.length)
  const shown = Array.from({ length: asked }, (_, at) => value[at] ?? {})
  const put = (at: number, id: string, cell: Cell) => onChange(replaced(shown, at, { ...shown[at], [id]: cell }))
  return (
    <fieldset className="field rows">
      <legend>{field.label}</legend>
      {field.hint && <p className="field-hint">{field.hint}</p>}
      {shown.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what it is
        <fieldset key={at} className="row-card">
          <legend>
            {field.kind === 'answers' ? words.answerTo(at + 1, field.points[at] ?? '') : words.row(at + 1)}
          </legend>
          {field.columns.map((column) => (
            <OneInput
              key={column.id}
              field={{ ...column, id: at === 0 ? column.id : `${column.id}.${at}` }}
              value={row[column.id]}
              onChange={(cell) => put(at, column.id, cell ?? null)}
            />
          ))}
          {field.kind !== 'answers' && shown.length > 1 && (
            <Button look="quiet" onClick={() => onChange(shown.filter((_, one) => one !== at))}>
              {words.removeRow(at + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      {field.kind !== 'answers' && (
        <Button look="quiet" onClick={() => onChange([...shown, {}])}>
          {words.addRow}
        </Button>
      )}
    </fieldset>
  )
}
