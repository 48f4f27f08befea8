/** What filling in one field means for a person, whatever draws it. */
export type AskedKind =
  | 'tick'
  | 'choice'
  | 'choices'
  | 'day'
  /** A count or an amount. */
  | 'count'
  /** The number of a document, a place: a few characters. */
  | 'short'
  | 'text'
  /** A person or a unit, found by name and taken from a list. */
  | 'pick'
  /** Lines or rows; `columns` of each. */
  | 'rows'

export type AskedField = {
  readonly id: string
  readonly label: string
  readonly kind: AskedKind
  readonly required: boolean
  /** Longest text in characters, where bounded. */
  readonly most?: number | undefined
  readonly columns?: readonly AskedField[] | undefined
}

export type AskedForm = { readonly id: string; readonly title: string; readonly fields: readonly AskedField[] }

/** How long people are taken to need. Assumed, never measured: nobody is watched for it. */
export type FormAssumptions = {
  readonly charactersPerMinute: number
  /** Share of the longest allowed text that is written, and at most so many characters. */
  readonly shareOfLongest: number
  readonly mostCharacters: number
  /** Rows entered in a table or list. */
  readonly rows: number
  /** Seconds to open the page, read it and send it. */
  readonly secondsAround: number
  readonly seconds: Readonly<Record<Exclude<AskedKind, 'text' | 'rows'>, number>>
}

export type Minutes = { readonly least: number; readonly most: number }

/** Minutes to fill in a form once: only what is required, and everything; to half a minute, upwards. */
export function minutesOf(form: Pick<AskedForm, 'fields'>, assumed: FormAssumptions): Minutes {
  const seconds = (fields: readonly AskedField[]) =>
    fields.reduce((sum, it) => sum + secondsOf(it, assumed), assumed.secondsAround)
  return { least: inMinutes(seconds(form.fields.filter((it) => it.required))), most: inMinutes(seconds(form.fields)) }
}

const inMinutes = (seconds: number) => Math.ceil(seconds / 30) / 2

function secondsOf(field: AskedField, assumed: FormAssumptions): number {
  if (field.kind === 'rows') {
    const columns = field.columns ?? []
    const row =
      columns.length === 0
        ? textSeconds(undefined, assumed)
        : columns.reduce((sum, it) => sum + secondsOf(it, assumed), 0)
    return assumed.rows * row
  }
  return field.kind === 'text' ? textSeconds(field.most, assumed) : assumed.seconds[field.kind]
}

function textSeconds(most: number | undefined, assumed: FormAssumptions): number {
  const characters = Math.min(assumed.mostCharacters, (most ?? assumed.mostCharacters) * assumed.shareOfLongest)
  return (characters / assumed.charactersPerMinute) * 60
}
