/** A text that stands in a source, with the line it begins on; of a template the holes are left as `${…}`. */
export type Text = { readonly text: string; readonly line: number }
/** What a statement does to a table or view: `writes` for insert, update, delete. */
export type Naming = { readonly name: string; readonly writes: boolean; readonly line: number }

const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[\]+>]|\b(?:return|typeof|case|of|in))\s*$/

/** Every string and template of a TypeScript source; what stands in the holes of a template is read too. */
export function textsOf(source: string): Text[] {
  const found: Text[] = []
  let at = 0
  const lineAt = (place: number) => source.slice(0, place).split('\n').length

  function skipTo(end: RegExp): void {
    end.lastIndex = at
    at = end.exec(source) === null ? source.length : end.lastIndex
  }
  function quoted(quote: string): void {
    const from = ++at
    while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1
    found.push({ text: source.slice(from, at), line: lineAt(from) })
    at += 1
  }
  function template(): void {
    const from = ++at
    let text = ''
    while (at < source.length && source[at] !== '`') {
      if (source.startsWith('${', at)) {
        at += 2
        const hole = at
        code('}')
        text += source.slice(hole - 2, at)
      } else {
        text += source.slice(at, at + (source[at] === '\\' ? 2 : 1))
        at += source[at] === '\\' ? 2 : 1
      }
    }
    at += 1
    found.push({ text, line: lineAt(from) })
  }
  function code(until: string | null): void {
    for (let depth = 0; at < source.length; ) {
      const here = source[at] as string
      if (here === '{') depth += 1
      if (here === '}' && depth-- === 0 && until === '}') {
        at += 1
        return
      }
      if (source.startsWith('//', at)) skipTo(/\n/g)
      else if (source.startsWith('/*', at)) skipTo(/\*\//g)
      else if (here === "'" || here === '"') quoted(here)
      else if (here === '`') template()
      else if (here === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, at - 40), at)))
        skipTo(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/\w*/gy)
      else at += 1
    }
  }
  code(null)
  return found
}

/** Words, holes and the signs that matter of SQL; comments and literals are left out. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\n|\$\{(?:[^{}]|\{[^{}]*\})*\}|[A-Za-z_]\w*|[(),;=?]/g
const LEAVES_FROM =
  /^(?:where|group|order|having|limit|offset|union|intersect|except|select|set|returning|values|window|fetch|for)$/
/** `extract(year from …)` and the like name no table. */
const OWN_FROM = /^(?:extract|substring|trim|overlay|position)$/

/** The tables and views that a statement, or a piece of one, names; what it names itself (`with …`) is among them. */
export function namedIn({ text, line }: Text): Naming[] {
  const found: Naming[] = []
  const levels = [{ from: false, own: false }]
  let before: string[] = []
  let now = line
  let awaits: 'read' | 'write' | null = null
  for (const [raw] of text.matchAll(TOKEN)) {
    if (raw === '\n') now += 1
    if (/^[/'$]/.test(raw)) now += raw.split('\n').length - 1
    if (raw === '\n' || raw.startsWith('--') || raw.startsWith('/*')) continue
    const word = raw.startsWith('$') ? raw : raw.toLowerCase()
    const level = levels.at(-1) ?? { from: false, own: false }
    const [last = ''] = before.slice(-1)
    if (word === '(') {
      levels.push({ from: awaits !== null, own: OWN_FROM.test(last) })
      awaits = awaits === 'read' ? 'read' : null
    } else if (word === ')') {
      if (levels.length > 1) levels.pop()
      awaits = null
    } else if (word === ',') awaits = level.from ? 'read' : null
    else if (word === 'from' && (last === 'distinct' || level.own)) awaits = null
    else if (word === 'from' || word === 'join') {
      level.from = true
      awaits = last === 'delete' ? 'write' : 'read'
    } else if (word === 'using' && before.includes('delete')) {
      level.from = true
      awaits = 'read'
    } else if (word === 'into' || (word === 'update' && !/^(?:for|do|key|on|before|after|or)$/.test(last)))
      awaits = 'write'
    else if (LEAVES_FROM.test(word)) {
      level.from = false
      awaits = null
    } else if (/^[;=?]$/.test(word) || (last === '(' && word.startsWith('$'))) awaits = null
    else if (awaits !== null && !/^(?:only|lateral|'.*)$/s.test(word)) {
      found.push({ name: word, writes: awaits === 'write', line: now })
      awaits = null
    }
    before = [...before, word].slice(-8)
  }
  return found
}
