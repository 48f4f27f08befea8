import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CallExpression, Identifier, Node, SourceFile } from 'typescript/unstable/ast'
import { isCallExpression, isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast/is'
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync'

/** What a column may be, as TypeScript has it; `values` where only these. */
export type Column = {
  readonly kinds: readonly ('string' | 'day' | 'number' | 'boolean' | 'moment' | 'array' | 'object' | 'any')[]
  readonly values: readonly (string | number)[] | null
  readonly mayBeNull: boolean
  readonly mayBeAbsent: boolean
}

/** A statement's row as the program asserts it. */
export type AssertedRow = {
  /** `server/modules/…/x.ts:12:13`, where the name of what sends it stands. */
  readonly at: string
  readonly sends: 'rows' | 'row' | 'rowsBySets'
  /** `?` where no type is written, `T` where it is the caller's. */
  readonly type: string
  /** Null where it is the caller's. */
  readonly columns: Readonly<Record<string, Column>> | null
}

const ROOT = join(import.meta.dirname, '..')
/** Hands its type on to `tx.rows`. */
const HANDS_ON = 'rowsBySets'
/** What row types are made of. */
const ROOMS = ['server', 'contract', 'engine', 'law', 'demo']

/** Of every statement that the server sends, the row it says comes back. Kept until a source changes. */
export function assertedRows(): readonly AssertedRow[] {
  const files = ROOMS.flatMap(sourcesIn)
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)))
  const kept = join(ROOT, 'node_modules/.cache/asserted-rows', `${hash.digest('hex')}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  const found = readWith(files.filter((it) => it.startsWith('server/')))
  mkdirSync(join(kept, '..'), { recursive: true })
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(found))
  renameSync(`${kept}.${process.pid}`, kept)
  return found
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name.endsWith('.ts') && !it.name.endsWith('.test.ts'))
    .map((it) => relative(ROOT, join(it.parentPath, it.name)))
    .sort()
}

function readWith(files: readonly string[]): AssertedRow[] {
  const api = new API({ cwd: ROOT })
  try {
    const [project] = api
      .updateSnapshot({ openProjects: [join(ROOT, 'testing/row-types.tsconfig.json')] })
      .getProjects()
    if (project === undefined) throw new Error('no project for row types')
    return files.flatMap((file) => {
      const source = project.program.getSourceFile(join(ROOT, file))
      return source === undefined
        ? []
        : sentIn(project.checker, source).map((it) => rowOf(project.checker, source, file, it))
    })
  } finally {
    api.close()
  }
}

type Sent = { readonly call: CallExpression; readonly name: Identifier }

/** Calls of `tx.rows`, `tx.row` and what hands its type on to them. */
function sentIn(checker: Checker, source: SourceFile): Sent[] {
  const found: Sent[] = []
  const walk = (node: Node): void => {
    if (isCallExpression(node)) {
      const { expression: callee } = node
      if (isIdentifier(callee) && callee.text === HANDS_ON) found.push({ call: node, name: callee })
      if (isPropertyAccessExpression(callee) && isIdentifier(callee.name) && /^rows?$/.test(callee.name.text)) {
        const receiver = checker.getTypeAtLocation(callee.expression)
        if (receiver !== undefined && checker.typeToString(receiver) === 'Tx')
          found.push({ call: node, name: callee.name })
      }
    }
    node.forEachChild(walk)
  }
  source.forEachChild(walk)
  return found
}

function rowOf(checker: Checker, source: SourceFile, file: string, { call, name }: Sent): AssertedRow {
  const before = source.text.slice(0, name.getStart())
  const at = `${file}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
  const sends = name.text as AssertedRow['sends']
  const written = call.typeArguments?.[0]
  const type = written && checker.getTypeFromTypeNode(written)
  if (written === undefined || type === undefined) return { at, sends, type: '?', columns: null }
  const shown = checker.typeToString(type)
  if (type.flags & TypeFlags.TypeParameter) return { at, sends, type: shown, columns: null }
  const properties = checker.getPropertiesOfType(type)
  const columns = properties.map((it) => [it.name, columnOf(checker, checker.getTypeOfSymbol(it))] as const)
  return { at, sends, type: shown, columns: Object.fromEntries(columns) }
}

function columnOf(checker: Checker, type: Type | undefined): Column {
  const parts = type === undefined ? [] : type.isUnionType() ? type.getTypes() : [type]
  const is = (it: Type, flags: number) => (it.flags & flags) !== 0
  const values = parts.filter((it) => !is(it, TypeFlags.Null | TypeFlags.Undefined))
  const literal = values.every((it) => is(it, TypeFlags.StringLiteral | TypeFlags.NumberLiteral))
  return {
    kinds: [...new Set(values.map((it) => kindOf(checker, it)))],
    values: literal ? values.map((it) => (it as Type & { value: string | number }).value) : null,
    mayBeNull: parts.some((it) => is(it, TypeFlags.Null)),
    mayBeAbsent: parts.some((it) => is(it, TypeFlags.Undefined)),
  }
}

function kindOf(checker: Checker, type: Type): Column['kinds'][number] {
  if (type.flags & TypeFlags.StringLike) return 'string'
  if (type.flags & TypeFlags.NumberLike) return 'number'
  if (type.flags & TypeFlags.BooleanLike) return 'boolean'
  if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return 'any'
  const shown = checker.typeToString(type)
  if (shown === 'Day') return 'day'
  if (shown === 'Date') return 'moment'
  return checker.isArrayLikeType(type) ? 'array' : 'object'
}
