import type { MatterColumn, MatterField } from '../../../contract/matters.ts'
import { CheckField, ChoiceField } from '../../kit/forms/ChoiceField.tsx'
import { ChoicesField } from '../../kit/forms/ChoicesField.tsx'
import type { Option } from '../../kit/forms/Combobox.tsx'
import { DayField } from '../../kit/forms/DayField.tsx'
import { PersonPicker } from '../../kit/forms/PersonPicker.tsx'
import { TextArea, TextField } from '../../kit/forms/TextFields.tsx'
import { UnitPicker } from '../../kit/forms/UnitPicker.tsx'
import { matterWords as words } from '../../words/matters.ts'
import type { Cell, Row, Typed } from './entered.ts'
import { GrowingList } from './GrowingList.tsx'
import { MatterRows } from './MatterRows.tsx'

const LONG_TEXT = 200

type Of<T> = { value: T; onChange: (value: T) => void }

/** One field of a step, by what it asks for. */
export function FieldInput({ field, value, onChange }: { field: MatterField } & Of<Typed | undefined>) {
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
      return <CheckField {...labelled(field)} checked={value === true} onChange={onChange} />
    case 'people':
      return (
        <GrowingList
          field={field}
          more={words.addPerson}
          value={(value as readonly (Option | null)[] | undefined) ?? []}
          empty={null}
          onChange={onChange}
        >
          {(person, at, change) => (
            <PersonPicker name={`${field.id}.${at}`} label={words.person(at + 1)} value={person} onChange={change} />
          )}
        </GrowingList>
      )
    case 'points':
      return (
        <GrowingList
          field={field}
          more={words.addPoint}
          value={(value as readonly string[] | undefined) ?? []}
          empty=""
          onChange={onChange}
        >
          {(point, at, change) => (
            <TextField name={`${field.id}.${at}`} label={words.point(at + 1)} value={point} onChange={change} />
          )}
        </GrowingList>
      )
    case 'answers':
    case 'stances':
    case 'rows':
      return <MatterRows field={field} value={(value as readonly Row[] | undefined) ?? []} onChange={onChange} />
    default:
      return <OneInput field={field} value={value as Cell | undefined} onChange={onChange} />
  }
}

/** What a control is called; kinds that trip a newcomer say what they take. */
function labelled(field: MatterColumn) {
  const hint = field.hint || hintOf(field)
  return {
    name: field.id,
    label: field.label,
    ...(hint ? { hint } : {}),
    ...(field.optional ? { optional: true } : {}),
  }
}

function hintOf({ kind }: MatterColumn): string {
  if (kind === 'number') return words.numberHint
  return kind === 'count' ? words.countHint : ''
}

/** A field that holds one thing; also a cell of a row. */
export function OneInput({ field, value, onChange }: { field: MatterColumn } & Of<Cell | undefined>) {
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
