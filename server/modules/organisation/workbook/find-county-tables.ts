import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import { COUNTY_SHAPES } from './county-shapes.ts'
import type { Block } from './tables/blocks.ts'
import type { Known } from './tables/column-contents.ts'
import { UNIT_END } from './tables/person-and-unit-roles.ts'
import { allBlocks, ENOUGH, type Reading, readings } from './tables/recognise.ts'
import { makeTable, type Table } from './tables/table.ts'
import { numberKey } from './words/person-words.ts'
import { squeezed } from './words/text.ts'

const REGISTER = /外出|请假|违纪|谈话|谈心|提醒|检查|核实|暗访|问题|知悉|线索/

type Seen = { readonly block: Block; readonly options: readonly Reading[] }
type Found = { readonly block: Block; readonly reading: Reading }

/**
 * The tables of a county's workbook, known by words and contents, in the order of the workbook; none where no sheet
 * lists units, people or tenures (another kind of workbook).
 */
export function findCountyTables(sheets: readonly Sheet[]): Table[] {
  const seen = allBlocks(sheets, COUNTY_SHAPES)
    .filter((it) => !isRegister(it))
    .map((block) => ({ block, options: readings(block, COUNTY_SHAPES, null).filter((it) => it.score >= ENOUGH) }))
  const lists = [...bestOf(seen, 'units'), ...peopleAmong(seen)]
  const known = knownFrom(lists)
  const found = seen.flatMap(({ block, options }): Found[] => {
    const list = lists.filter((it) => it.block === block)
    const alone = list.length > 0 && !(isList(list, 'people') && isOnly(seen, block, 'tenures'))
    if (alone) return list
    const again = readings(block, COUNTY_SHAPES, known).filter((it) => it.score >= ENOUGH)
    const reading = again.find((it) => list.length === 0 || it.kind === 'tenures') ?? options[0]
    return reading ? [...list, { block, reading }] : list
  })
  const tables = found.map(({ block, reading }) =>
    makeTable(block, reading.kind, reading.columns, isShared(found, block)),
  )
  return tables.some((it) => ['units', 'people', 'tenures'].includes(it.kind)) ? tables : []
}

function isRegister(block: Block): boolean {
  const names = [block.sheet, ...block.titles]
  const ours = COUNTY_SHAPES.filter((it) => it.kind !== 'units')
  return names.some((it) => REGISTER.test(it)) && !names.some((it) => ours.some((shape) => shape.title.test(it)))
}

const isShared = (found: readonly Found[], block: Block) => found.filter((it) => it.block === block).length > 1
const isList = (list: readonly Found[], kind: string) => list.some((it) => it.reading.kind === kind)
const bestKind = (it: Seen) => it.options[0]?.kind

function bestOf(seen: readonly Seen[], kind: string): Found[] {
  return seen.flatMap(({ block, options }) => (options[0]?.kind === kind ? [{ block, reading: options[0] }] : []))
}

/** The lists of people; where there is none, the register of tenures that is most like one. */
function peopleAmong(seen: readonly Seen[]): Found[] {
  const plain = bestOf(seen, 'people')
  if (plain.length > 0) return plain
  const like = seen.flatMap(({ block, options }) => {
    const reading = options.find((it) => it.kind === 'people')
    return reading && options[0]?.kind === 'tenures' ? [{ block, reading }] : []
  })
  return like.sort((one, other) => other.reading.score - one.reading.score).slice(0, 1)
}

const isOnly = (seen: readonly Seen[], block: Block, kind: string) =>
  seen.filter((it) => bestKind(it) === kind).every((it) => it.block === block) &&
  seen.some((it) => it.block === block && bestKind(it) === kind)

function knownFrom(lists: readonly Found[]): Known | null {
  const texts = (kind: string, role: string) =>
    lists
      .filter((it) => it.reading.kind === kind)
      .flatMap(({ block, reading }) => {
        const at = reading.columns.get(role)
        return at === undefined ? [] : block.rows.map((row) => squeezed(row.cells[at]?.text ?? ''))
      })
      .filter((it) => it !== '')
  const numbers = new Set(texts('people', 'personNumber').map(numberKey))
  const names = new Set(texts('people', 'personName'))
  const unitNumbers = new Set(texts('units', 'unitNumber').map(numberKey))
  const unitNames = new Set(texts('units', 'unitName'))
  if (numbers.size + names.size === 0) return null
  return {
    isPersonNumber: (text) => numbers.has(numberKey(text)),
    isPersonName: (text) => names.has(text),
    isUnitNumber: (text) => unitNumbers.has(numberKey(text)),
    isUnitName: (text) => unitNames.has(text) || UNIT_END.test(text),
  }
}
