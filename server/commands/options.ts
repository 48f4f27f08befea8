import { parseArgs } from 'node:util'
import { Complaint } from '../platform/complaint.ts'

type Kinds = Readonly<Record<string, 'text' | 'flag'>>
type Values<K extends Kinds> = { readonly [Name in keyof K]?: K[Name] extends 'text' ? string : boolean }

/** Options of a command line by name; what is not an option is `rest`. An unknown option is a complaint, never ignored. */
export function optionsIn<const K extends Kinds>(
  args: readonly string[],
  kinds: K,
): { values: Values<K>; rest: string[] } {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { values: values as Values<K>, rest: positionals }
  } catch (error) {
    const name = /'(-[^' ]*)/.exec((error as Error).message)?.[1]
    throw new Complaint(`选项${name ? ` ${name} ` : ''}用得不对。输入 npx liangze help 看用法`)
  }
}
