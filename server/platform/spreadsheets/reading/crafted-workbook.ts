import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip made byte by byte, so that tests can lie where a hostile file would. */
export type CraftedPart = {
  readonly path: string
  readonly body: string | Uint8Array
  /** What the directory says instead of the truth. */
  readonly declaredSize?: number
  readonly encrypted?: boolean
}

export function craftZip(parts: readonly CraftedPart[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const { here, listed } = partBytes(part, offset)
    local.push(here)
    central.push(listed)
    offset += here.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

function partBytes(part: CraftedPart, offset: number) {
  const body = Buffer.from(part.body as string)
  const packed = deflateRawSync(body)
  const name = Buffer.from(part.path)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(part.encrypted ? 1 : 0, 2)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc32(body), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(part.declaredSize ?? body.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const madeBy = Buffer.from([20, 0])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return {
    here: Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]),
    listed: Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, shared, rest, name]),
  }
}

export type CraftedBook = {
  /** The inside of `<worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>
  /** The inside of `<sst>`. */
  readonly strings?: string
  /** Format codes; style 1 shows the first, style 2 the second … style 0 is General. */
  readonly formats?: readonly (string | number)[]
  readonly from1904?: boolean
  readonly more?: readonly CraftedPart[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function craftWorkbook(book: CraftedBook = {}): Uint8Array {
  return craftZip(workbookParts(book))
}

export function workbookParts({ sheets = { 表: '' }, strings = '', ...book }: CraftedBook): CraftedPart[] {
  const names = Object.keys(sheets)
  const relations = names.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  relations.push(relation('s', 'styles', 'styles.xml'), relation('t', 'sharedStrings', 'sharedStrings.xml'))
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`).join('')
  const set1904 = book.from1904 ? '<workbookPr date1904="1"/>' : ''
  return [
    { path: '[Content_Types].xml', body: '<Types/>' },
    {
      path: '_rels/.rels',
      body: `<Relationships xmlns="${RELATIONS}">${relation('w', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      body: `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${set1904}<sheets>${listed}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      body: `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    },
    { path: 'xl/styles.xml', body: stylesXml(book.formats ?? []) },
    { path: 'xl/sharedStrings.xml', body: `<sst xmlns="${MAIN}">${strings}</sst>` },
    ...Object.values(sheets).map((inside, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      body: `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    })),
    ...(book.more ?? []),
  ]
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`

function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.flatMap((it, at) =>
    typeof it === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${it.replaceAll('"', '&quot;')}"/>`] : [],
  )
  const styles = formats.map((it, at) => `<xf numFmtId="${typeof it === 'string' ? 200 + at : it}"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}
