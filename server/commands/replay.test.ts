import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../engine/dates/index.ts'
import { readRegisters } from '../modules/conduct/index.ts'
import { type CountyOverTime, countyOverTime, readCountyWorkbook } from '../modules/organisation/index.ts'
import { readWorkbook } from '../platform/spreadsheets/index.ts'
import { statuteBook } from '../statute-book.ts'
import { factsOfLines, isWorkbook, replayLines } from './replay.ts'

const FILES = new URL('../../testing/data/', import.meta.url)
const bytesOf = (name: string) => readFile(new URL(name, FILES))
const linesOf = async (name: string) => (await bytesOf(name)).toString('utf8').trim().split('\n')
const defaults = {
  headMustActWithinDays: 15,
  knownMustActWithinWorkdays: 10,
  repeatWindowMonths: 12,
  answerWithinWorkdays: 5,
}
const deriving = { calendar: statuteBook.calendar, book: statuteBook.signs, until: null, defaults }

let qinghe: CountyOverTime
beforeAll(async () => {
  const read = await readWorkbook(await bytesOf('qinghe.xlsx'))
  if (!read.ok) throw new Error(read.why)
  qinghe = countyOverTime(readCountyWorkbook(read.sheets).county)
})

async function replayed(name: string, until: string | null = null) {
  const read = factsOfLines(await bytesOf(name), qinghe)
  if ('complaints' in read) throw new Error(read.complaints.join('\n'))
  return [...replayLines(qinghe, read, { ...deriving, until: until === null ? null : day(until) })].map((it) =>
    JSON.parse(it),
  )
}

describe('青禾县 replayed', () => {
  it.each(['four-cases', 'four-twins', 'qinghe-registers'])(
    'gives exactly the signs that a careful reader finds in %s',
    async (name) => {
      const signs = await replayed(`${name}.facts.jsonl`)
      const core = signs.map(({ on, sign, about, to, because }) => ({ on, sign, about, to, because }))
      expect(core).toEqual((await linesOf(`${name}.signs.jsonl`)).map((it) => JSON.parse(it)))
    },
  )

  it('names in every sign the provisions and what happened, in the order that readers of lines rely on', async () => {
    for (const sign of await replayed('four-cases.facts.jsonl')) {
      expect(Object.keys(sign)).toEqual(['on', 'sign', 'about', 'to', 'because', 'under', 'words'])
      expect(sign.under.length).toBeGreaterThan(0)
      expect(sign.words).toMatch(/^.+。依据：.+。$/)
    }
  })

  it('says each sign in words, with names, days, the county’s number and the marks of the provisions', async () => {
    const words = new Map((await replayed('four-cases.facts.jsonl')).map((it) => [`${it.on} ${it.sign}`, it.words]))
    expect(words.get('2026-02-25 known-not-acted')).toBe(
      '徐帆晓2026年2月3日起知道新田乡党委有私设小金库的问题（编号P-B1），到2026年2月24日满期限（县定10个工作日），' +
        '没有处理、上报或者移交的记录。请问明办到哪一步，督促他办理。' +
        `依据：${['accountability-regulation/6-1', 'accountability-regulation/7-8', 'county-practice/known-must-act-within-workdays'].map(statuteBook.shortProvision).join('、')}。`,
    )
    expect(words.get('2026-02-25 known-not-acted')).toContain('待核')
    expect(words.get('2026-04-10 head-inactive-on-absences')).toContain(
      '方小2026年3月2日起知悉潘俊宇2026年3月2日外出没有报备，到2026年4月10日已39天（县定15天）',
    )
  })

  it('up to a day gives the signs of that day and none after it', async () => {
    const all = await replayed('four-cases.facts.jsonl')
    expect(await replayed('four-cases.facts.jsonl', '2026-02-24')).toEqual(all.slice(0, 1))
    expect(await replayed('four-cases.facts.jsonl', '2026-02-25')).toEqual(all.slice(0, 2))
  })
})

describe('the registers of 青禾县 replayed as they are kept', () => {
  it('give the same signs as the file of facts, on the ground of sheets and rows in their order', async () => {
    const workbook = await readWorkbook(await bytesOf('qinghe-registers.xlsx'))
    if (!workbook.ok) throw new Error(workbook.why)
    const sheets = workbook.sheets.map((it) => it.name)
    const { facts } = readRegisters(workbook.sheets, qinghe.records)
    const signs = [...replayLines(qinghe, { facts, sheets }, deriving)].map((it) => JSON.parse(it))
    const core = signs.map(({ on, sign, about, to, because }) => ({ on, sign, about, to, grounds: because.length }))
    const expected = (await replayed('qinghe-registers.facts.jsonl')).map(({ on, sign, about, to, because }) => ({
      on,
      sign,
      about,
      to,
      grounds: because.length,
    }))
    expect(core).toEqual(expected)
    const head = signs.find((it) => it.on === '2026-05-18' && it.sign === 'head-inactive-on-absences')
    expect(head.because).toEqual(['外出登记!9', '外出登记!18', '外出登记!23'])
  })
})

describe('what is replayed', () => {
  it('is told apart by its first bytes', async () => {
    expect(isWorkbook(await bytesOf('qinghe-registers.xlsx'))).toBe(true)
    expect(isWorkbook(await bytesOf('four-cases.facts.jsonl'))).toBe(false)
  })
  it('is nothing at all where one line is bad', () => {
    const bytes = new TextEncoder().encode(
      '{"on":"2026-02-30","fact":"talk-held","from":"G1001","to":"G1002","kind":"heart"}\n',
    )
    expect(factsOfLines(bytes, qinghe)).toEqual({
      complaints: ['第1行：on 写的“2026-02-30”不是日历上的日期，请写成 2026-03-05 这样的日期。'],
    })
  })
})
