import { describe, expect, it } from 'vitest'
import { smallCounty } from '../../../testing/baisha.ts'
import { readFactsFile } from './facts-file.ts'

const county = smallCounty()
const read = (...lines: (string | object)[]) =>
  readFactsFile(lines.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n'), county)
const factsOf = (text: string) => {
  const found = readFactsFile(text, county)
  return 'facts' in found ? found.facts : found.complaints
}

const absence = {
  on: '2026-03-02',
  fact: 'absence-recorded',
  person: 'deputy',
  unit: 'bureau',
  reported: false,
  seenBy: ['head'],
}
const talk = { on: '2026-03-03', fact: 'talk-held', from: 'head', to: 'deputy', kind: 'heart' }
const known = {
  on: '2026-03-02',
  fact: 'problem-known',
  problem: 'P1',
  by: 'head',
  unit: 'bureau',
  class: 'private-fund',
  how: 'inspection',
}

describe('a file of facts', () => {
  it('counts lines from 1, blank ones too, whatever ends them and whether or not it begins with a mark', () => {
    const text = `\uFEFF${JSON.stringify(absence)}\r\n\r\n   \r\n${JSON.stringify(talk)}`
    expect(factsOf(text)).toMatchObject([
      { source: 1, fact: 'absence-recorded' },
      { source: 4, fact: 'talk-held' },
    ])
    expect(factsOf(`${text}\n`)).toHaveLength(2)
  })
  it('may be empty', () => expect(factsOf('\n')).toEqual([]))
  it('takes the day it happened for the day of entry where none is given', () => {
    expect(factsOf(JSON.stringify(absence))).toMatchObject([{ on: '2026-03-02', recordedOn: '2026-03-02' }])
    expect(factsOf(JSON.stringify({ ...absence, recordedOn: '2026-03-09' }))).toMatchObject([
      { recordedOn: '2026-03-09' },
    ])
  })
  it('may hold fields that nobody asked for, and leave out whoever saw it', () => {
    const { seenBy: _, ...unseen } = absence
    expect(factsOf(JSON.stringify({ ...unseen, remark: '无' }))).toEqual([
      {
        fact: 'absence-recorded',
        person: 'deputy',
        unit: 'bureau',
        reported: false,
        seenBy: [],
        on: '2026-03-02',
        recordedOn: '2026-03-02',
        source: 1,
      },
    ])
  })
  it('may set a number before the day from which it holds', () => {
    const setting = {
      on: '2026-07-01',
      recordedOn: '2026-06-01',
      fact: 'setting',
      name: 'repeatWindowMonths',
      value: 6,
    }
    expect(factsOf(JSON.stringify(setting))).toMatchObject([{ value: 6 }])
  })
  it('may name a fact that stands further down', () => {
    const seen = { on: '2026-03-04', fact: 'absence-seen', absence: 'a', by: 'head' }
    expect(factsOf([seen, { ...absence, id: 'a' }].map((it) => JSON.stringify(it)).join('\n'))).toHaveLength(2)
  })
})

describe('a bad line', () => {
  // prettier-ignore
  it.each<[string, string | object, string]>([
    ['is not JSON', '{"on":', '不是一条完整的 JSON 记录'],
    ['is no object', '[1]', '不是一条完整的 JSON 记录'],
    ['is a bare word', 'null', '不是一条完整的 JSON 记录'],
    ['has no fact', { on: '2026-03-02' }, '缺少 fact'],
    ['has an unknown fact', { ...talk, fact: 'petition' }, '没有“petition”这种事实'],
    ['has a fact of an odd name', { ...talk, fact: 'toString' }, '没有“toString”这种事实'],
    ['names an unknown person', { ...talk, to: 'G9999' }, 'to 写的“G9999”不在工作簿的干部表里'],
    [
      'names an unknown person among many',
      { ...absence, seenBy: ['head', 'G9999'] },
      'seenBy 写的“G9999”不在工作簿的干部表里',
    ],
    ['names an unknown second talker', { ...talk, with: 'G9999' }, 'with 写的“G9999”不在'],
    ['names an unknown unit', { ...absence, unit: 'X1' }, 'unit 写的“X1”不在工作簿的单位表里'],
    ['has no such day', { ...talk, on: '2026-02-30' }, 'on 写的“2026-02-30”不是日历上的日期'],
    ['has a day in another habit', { ...talk, on: '2026.3.5' }, 'on 写的“2026.3.5”不是日历上的日期'],
    ['has no day', { ...talk, on: undefined }, '缺少 on'],
    ['has no such day of entry', { ...talk, recordedOn: '2026-04-31' }, 'recordedOn 写的“2026-04-31”不是'],
    ['was entered before it happened', { ...talk, recordedOn: '2026-03-02' }, '登记日期 recordedOn 早于发生日期 on'],
    ['lacks a field', { ...talk, to: undefined }, '缺少 to'],
    ['does not say whether reported', { ...absence, reported: '否' }, 'reported 应当是 true（是）或者 false（否）'],
    ['has a word outside its list', { ...talk, kind: 'phone' }, 'kind 只能是 heart、ask、reminder 之一'],
    ['has a name that is no text', { ...known, problem: { number: 1 } }, 'problem 应当是文字'],
    ['has no list where one belongs', { ...absence, seenBy: 'head' }, 'seenBy 应当是一组干部编号'],
    [
      'checks neither unit nor person',
      { on: '2026-03-02', fact: 'check-held', by: 'head', result: '属实' },
      '缺少 unit 或者 person',
    ],
    ['sets an unknown number', { on: '2026-03-02', fact: 'setting', name: 'days', value: 5 }, 'name 只能是'],
    [
      'sets half a number',
      { on: '2026-03-02', fact: 'setting', name: 'repeatWindowMonths', value: 1.5 },
      'value 应当是正整数',
    ],
    [
      'sets no number',
      { on: '2026-03-02', fact: 'setting', name: 'repeatWindowMonths', value: 0 },
      'value 应当是正整数',
    ],
    [
      'withdraws what is not there',
      { on: '2026-03-02', fact: 'withdrawn', names: 'x', why: '误' },
      'names 写的“x”不是文件里哪一条事实的 id',
    ],
    [
      'saw what is not there',
      { on: '2026-03-02', fact: 'absence-seen', absence: 'x', by: 'head' },
      'absence 写的“x”不是文件里哪一次外出登记的 id',
    ],
  ])('that %s is named in one sentence and spoils the file', (_what, line, sentence) => {
    const found = read(absence, '', line)
    if ('facts' in found) throw new Error('taken')
    expect(found.complaints).toHaveLength(1)
    expect(found.complaints[0]).toContain(`第3行：${sentence}`)
    expect(found.complaints[0]).toMatch(/。$/)
  })

  it('is named each, in the order of the lines', () => {
    expect(read('x', absence, { ...talk, to: 'G1' }, { ...absence, id: 'a' }, { ...talk, id: 'a' })).toEqual({
      complaints: [
        '第1行：不是一条完整的 JSON 记录，请检查引号、逗号和大括号。',
        '第3行：to 写的“G1”不在工作簿的干部表里，请核对编号。',
        '第5行：id“a”在第4行已经用过，请换一个。',
      ],
    })
  })
  it('does not spoil the lines that name it', () => {
    const found = read(
      { ...absence, id: 'a', unit: 'X1' },
      { on: '2026-03-04', fact: 'absence-seen', absence: 'a', by: 'head' },
    )
    expect('complaints' in found && found.complaints).toHaveLength(1)
  })
  it('is one that saw something which is no absence', () => {
    const found = read({ ...talk, id: 't' }, { on: '2026-03-04', fact: 'absence-seen', absence: 't', by: 'head' })
    expect('complaints' in found && found.complaints[0]).toContain('第2行：absence 写的“t”不是')
  })
})
