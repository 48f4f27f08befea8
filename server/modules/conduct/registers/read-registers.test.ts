import { describe, expect, it } from 'vitest'
import { dayOrNull } from '../../../../engine/dates/index.ts'
import { halfWidthIn } from '../../../../testing/half-width.ts'
import type { Sheet } from '../../../platform/spreadsheets/index.ts'
import { type CountyRecords, readCountyWorkbook } from '../../organisation/index.ts'
import { readRegisters } from './read-registers.ts'

/** A text such as `2026-03-05!` is a real date. */
function sheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const cellOf = (text: string) => {
    const day = text.endsWith('!') ? dayOrNull(text.slice(0, -1)) : null
    return { text: day ?? text, day }
  }
  return { name, rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) })) }
}

const county: CountyRecords = readCountyWorkbook([
  sheet('单位', [
    ['单位编号', '单位名称', '类别', '上级单位编号'],
    ['U1', '中共云溪县委员会', '县委', ''],
    ['D1', '云溪县统计局', '县直部门', 'U1'],
    ['D1S1', '云溪县统计局综合科', '内设科室', 'D1'],
    ['T1', '白石镇党委', '乡镇党委', 'U1'],
    ['TJ1', '白石镇纪委', '乡镇纪委', 'T1'],
  ]),
  sheet('干部', [
    ['干部编号', '姓名', '职级'],
    ['P1', '温国平', '正科'],
    ['P2', '柏文静', '副科'],
    ['P3', '卓丽华', '科员'],
    ['P4', '卓丽华', '科员'],
    ['P5', '童安', '副科'],
  ]),
  sheet('任职', [
    ['干部编号', '单位', '职务', '任职时间'],
    ['P1', '统计局', '党组书记、局长', '2020-01-01'],
    ['P2', '统计局', '副局长', '2020-01-01'],
    ['P3', '统计局综合科', '科员', '2020-01-01'],
    ['P5', '白石镇纪委', '纪委书记', '2020-01-01'],
  ]),
]).county

const read = (...rows: readonly (readonly string[])[]) => readRegisters([sheet('登记', rows)], county)
const factsIn = (...rows: readonly (readonly string[])[]) => {
  const { facts, faults } = read(...rows)
  expect(faults).toEqual([])
  return facts.map(({ source: _source, ...fact }) => fact)
}
const faultsIn = (...rows: readonly (readonly string[])[]) => read(...rows).faults.map((it) => it.why)

describe('registers in the habits of other offices', () => {
  it('absences: seen by several, reported in many words', () => {
    const facts = factsIn(
      ['2026年干部外出请假台账'],
      ['序号', '外出人员', '请假时间', '有无报备', '当日知悉领导', '录入日期', '备注'],
      ['1', '柏文静', '2026.3.2', '无', '温国平、童安(P5)', '2026年3月4日', ''],
      ['2', '卓丽华(P3)', '2026-03-05!', '已履行报备手续', '', '', ''],
      ['3', 'P2 柏文静', '２０２６年３月６日', '私自外出', '温国平', '', ''],
    )
    const [first, second, third] = facts
    expect(first).toEqual({
      fact: 'absence-recorded',
      person: 'P2',
      unit: 'D1',
      reported: false,
      seenBy: ['P1', 'P5'],
      on: '2026-03-02',
      recordedOn: '2026-03-04',
    })
    expect(second).toMatchObject({ person: 'P3', unit: 'D1S1', reported: true, seenBy: [], recordedOn: '2026-03-05' })
    expect(third).toMatchObject({ reported: false, seenBy: ['P1'], on: '2026-03-06' })
  })

  it('violations: discipline, how found, number of the finding', () => {
    const facts = factsIn(
      ['认定书文号', '违纪人员', '工号', '违反纪律', '线索来源', '认定日期'],
      ['云纪〔2026〕1号', '卓丽华', 'P3', '违反工作纪律', '明察暗访', '20260320'],
      ['云纪〔2026〕2号', '柏文静', 'P2', '廉洁纪律', '专项检查', '2026/4/1'],
      ['', '童安', 'P5', '生活纪律', '单位自查', '2026.4.2'],
    )
    expect(facts.map((it) => ('foundBy' in it ? [it.person, it.discipline, it.foundBy, it.ref] : []))).toEqual([
      ['P3', 'work', 'covert-check', '云纪〔2026〕1号'],
      ['P2', 'integrity', 'inspection', '云纪〔2026〕2号'],
      ['P5', 'life', 'self-found', ''],
    ])
  })

  it('talks and reminders by their kind', () => {
    const facts = factsIn(
      ['谈话时间', '谈话人', '被谈话人', '谈话类型', '共同谈话人', '记录人', '事由'],
      ['2026.3.1', '温国平', '柏文静', '谈心谈话', '', '', ''],
      ['2026.3.2', '温国平', '柏文静', '约谈', '童安', '卓丽华(P3)', ''],
      ['2026.3.3', '温国平', '柏文静', '监督谈话', '', '', ''],
      ['2026.3.4', '温国平', '柏文静', '提醒谈话', '', '', ''],
      ['2026.3.5', '温国平', '柏文静', '外出提醒', '', '', ''],
      ['2026.3.6', '温国平', '童安', '书面提醒', '', '', 'P-7'],
    )
    const plain = { from: 'P1', to: 'P2' }
    expect(facts.map(({ on: _on, recordedOn: _recordedOn, ...it }) => it)).toEqual([
      { fact: 'talk-held', ...plain, kind: 'heart' },
      { fact: 'talk-held', ...plain, kind: 'ask', with: 'P5', recordedBy: 'P3' },
      { fact: 'talk-held', ...plain, kind: 'ask' },
      { fact: 'talk-held', ...plain, kind: 'reminder' },
      { fact: 'reminder-given', ...plain, about: 'absence' },
      { fact: 'reminder-given', from: 'P1', to: 'P5', about: 'P-7' },
    ])
  })

  it('checks of a unit or a person, confirmed or not', () => {
    const facts = factsIn(
      ['检查日期', '检查人', '受检单位', '被检查人', '检查结果', '复核人'],
      ['2026.3.1', '柏文静', '统计局综合科', '', '属实', '温国平'],
      ['2026.3.2', '柏文静', '', '卓丽华(P3)', '台账不全', ''],
    )
    expect(facts).toEqual([
      {
        fact: 'check-held',
        by: 'P2',
        unit: 'D1S1',
        result: 'confirmed',
        confirmedBy: 'P1',
        on: '2026-03-01',
        recordedOn: '2026-03-01',
      },
      { fact: 'check-held', by: 'P2', person: 'P3', result: '台账不全', on: '2026-03-02', recordedOn: '2026-03-02' },
    ])
  })

  it('problems known and dealt with, in one row or in two', () => {
    const facts = factsIn(
      ['线索编号', '知悉人', '知悉日期', '问题类型', '发现途径', '处理日期', '处置情况'],
      ['X-1', '童安', '2026.2.3', '私设“小金库”', '审计', '2026.2.10', '已上报县纪委'],
      ['X-2', '童安', '2026.2.4', '违规吃喝', '下级报告', '', '尚未处理'],
      ['X-2', '童安', '2026.2.9', '', '', '', '已移送'],
    )
    expect(facts).toEqual([
      {
        fact: 'problem-known',
        problem: 'X-1',
        by: 'P5',
        unit: 'TJ1',
        class: 'private-fund',
        how: 'audit-line',
        on: '2026-02-03',
        recordedOn: '2026-02-03',
      },
      {
        fact: 'problem-acted-on',
        problem: 'X-1',
        by: 'P5',
        act: 'reported-up',
        on: '2026-02-10',
        recordedOn: '2026-02-10',
      },
      {
        fact: 'problem-known',
        problem: 'X-2',
        by: 'P5',
        unit: 'TJ1',
        class: '违规吃喝',
        how: 'report-from-below',
        on: '2026-02-04',
        recordedOn: '2026-02-04',
      },
      {
        fact: 'problem-acted-on',
        problem: 'X-2',
        by: 'P5',
        act: 'handed-over',
        on: '2026-02-09',
        recordedOn: '2026-02-09',
      },
    ])
  })
})

describe('a row of a register that cannot be taken is reported', () => {
  const absences = ['外出日期', '编号', '外出人', '单位', '是否报备', '已知悉', '登记日期']
  // prettier-ignore
  it.each([
    ['an unknown person', ['2026-03-01', 'P9', '某人', '统计局', '否', '', ''], /没有编号“P9”/],
    ['a bare name that two bear', ['2026-03-01', '', '卓丽华', '统计局', '否', '', ''], /“卓丽华”的有2人/],
    ['an unknown unit', ['2026-03-01', 'P2', '柏文静', '审计局', '否', '', ''], /没有单位“审计局”/],
    ['no day', ['', 'P2', '柏文静', '统计局', '否', '', ''], /没有写日期/],
    [
      'a day that no calendar has',
      ['2026.2.30', 'P2', '柏文静', '统计局', '否', '', ''],
      /“2026.2.30”不是日历上有的日子/,
    ],
    ['a month alone', ['2026年2月', 'P2', '柏文静', '统计局', '否', '', ''], /只写到月，请写到日/],
    ['an entry before the event', ['2026-03-01', 'P2', '柏文静', '统计局', '否', '', '2026-02-01'], /登记日期早于/],
    [
      'words that say neither yes nor no',
      ['2026-03-01', 'P2', '柏文静', '统计局', '另议', '', ''],
      /是否报备“另议”不认识/,
    ],
    ['an unknown person who saw it', ['2026-03-01', 'P2', '柏文静', '统计局', '否', '某某', ''], /没有“某某”/],
  ])('%s', (_what, row, why) => {
    const good = ['2026-03-08', 'P2', '柏文静', '统计局', '是', '', '']
    const { facts, faults } = read(absences, row, good)
    expect(faults.map((it) => it.why)).toEqual([expect.stringMatching(why)])
    expect(faults.flatMap((it) => halfWidthIn(it.why))).toEqual([])
    expect(facts).toHaveLength(1)
  })

  it('says what kinds of talk there are', () => {
    const head = ['日期', '谈话人', '对象', '类型']
    expect(
      faultsIn(head, ['2026-03-01', '温国平', '柏文静', '闲聊'], ['2026-03-01', '温国平', '柏文静', '约谈']),
    ).toEqual([expect.stringMatching(/类型“闲聊”不认识，请写谈心谈话/)])
    expect(faultsIn(head, ['2026-03-01', '温国平', '温国平', '谈心谈话'])).toEqual([expect.stringMatching(/同一个人/)])
  })

  it('takes a fact that is written twice, and says so', () => {
    const row = ['2026-03-01', 'P2', '柏文静', '统计局', '否', '', '']
    const { facts, warnings } = read(absences, row, row)
    expect([facts.length, warnings.map((it) => it.why)]).toEqual([
      2,
      [expect.stringMatching(/与《登记》第2行写的是同一件事/)],
    ])
  })

  it('is a file of something else where no register is in it', () => {
    expect(faultsIn(['车牌', '司机'], ['云A', '张三'])).toEqual([expect.stringMatching(/没有认出外出、违纪、谈话/)])
  })
})
