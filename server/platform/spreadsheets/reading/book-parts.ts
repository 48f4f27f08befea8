import type { Cell } from '../sheet.ts'
import type { Container } from './container.ts'
import { Unreadable, why } from './limits.ts'
import { type NumberFormat, numberFormat } from './number-format.ts'
import { plainText } from './text.ts'
import { readXml } from './xml.ts'

export type SheetPart = { readonly name: string; readonly path: string }

/** What the whole workbook says about its cells. */
export type Book = {
  readonly sheets: readonly SheetPart[]
  readonly stylesPath: string | null
  readonly from1904: boolean
  /** By the index of the style. */
  readonly formats: readonly NumberFormat[]
  /** By the index of the shared text; one object serves every cell that shows it. */
  readonly strings: readonly Cell[]
}

type Relation = { id: string; type: string; target: string }

/** @throws Unreadable */
export async function readBook(container: Container): Promise<Book> {
  const root = (await relationsOf(container, '')).find((it) => it.type === 'officeDocument')
  if (!root || !container.has(root.target)) throw new Unreadable(why.notWorkbook)
  const relations = await relationsOf(container, root.target)
  const target = (type: string) => relations.find((it) => it.type === type && container.has(it.target))?.target ?? null
  const { named, from1904 } = await sheetList(container, root.target)
  const sheets = named.flatMap(({ name, id }) => {
    const part = relations.find((it) => it.id === id)
    return part?.type === 'worksheet' ? [{ name, path: part.target }] : []
  })
  const stylesPath = target('styles')
  const stringsPath = target('sharedStrings')
  return {
    sheets,
    stylesPath,
    from1904,
    formats: stylesPath ? await formatsOf(container, stylesPath) : [],
    strings: stringsPath ? await stringsOf(container, stringsPath) : [],
  }
}

/** Targets as paths of the container; `part` '' is the package itself. */
async function relationsOf(container: Container, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const found: Relation[] = []
  if (!container.has(path)) return found
  await readXml(container, path, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const resolved = new URL(Target.replaceAll('\\', '/'), `file:///${folder}`).pathname
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: decoded(resolved) })
    },
  })
  return found
}

function decoded(pathname: string): string {
  return decodeURIComponent(pathname).slice(1).toLowerCase()
}

async function sheetList(container: Container, path: string) {
  const named: { name: string; id: string }[] = []
  let from1904 = false
  await readXml(container, path, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1]
      named.push({ name: attributes.name ?? '', id: id ?? '' })
    },
  })
  return { named, from1904 }
}

async function formatsOf(container: Container, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCellStyles = false
  await readXml(container, path, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributes.numFmtId ?? 0)
      formats.push(numberFormat(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return formats
}

async function stringsOf(container: Container, path: string): Promise<Cell[]> {
  const strings: Cell[] = []
  let text = ''
  let shown = false
  let phonetic = false
  await readXml(container, path, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') shown = !phonetic
      else if (name === 'rPh') phonetic = true
    },
    text(piece) {
      if (shown) text += piece
    },
    close(name) {
      if (name === 't') shown = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') strings.push({ text: plainText(text), day: null })
    },
  })
  return strings
}
