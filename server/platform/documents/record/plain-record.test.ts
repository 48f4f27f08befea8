import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { type PlainRecord, plainRecord } from '../index.ts'
import { hostile, linesOf, partsOf, sound } from '../opened-document.ts'

describe('a record', async () => {
  const record: PlainRecord = {
    title: '提醒谈话记录',
    county: '青山县',
    day: day('2026-03-05'),
    pairs: [
      { label: '谈话人', text: '周正' },
      { label: '谈话对象', text: '李明' },
      { label: '地点', text: '县统计局三楼东侧第二会议室' },
    ],
    blocks: [
      { label: '指出的问题', text: '三次外出未报告。\n未销假。' },
      { label: '本人说明', text: '' },
    ],
    signatures: ['谈话人(签字)', '记录人\uff1a'],
    checkCode: '7F3A92KD',
  }
  const parts = partsOf(await plainRecord(record))
  const xml = parts.get('word/document.xml') ?? ''
  const texts = linesOf(xml).map((it) => it.text)

  it('shows short values two to a row and long ones across', () => {
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>/g)].length)
    expect(rows).toEqual([4, 2])
  })

  it('leaves lines to write on where nothing was said', () => {
    expect(texts.slice(texts.indexOf('本人说明'), -2)).toEqual(['本人说明', ...Array(4).fill('\u3000\t')])
  })

  it('shows rows under heads that are repeated on every page, days on one line', async () => {
    const rows = {
      heads: ['意见', '看到的日期', '是否采纳', '理由'],
      rows: [['口头提醒过', '2026年11月23日', '不采纳', '没有任何人证实。'.repeat(20)]],
    }
    const table = partsOf(await plainRecord({ ...record, pairs: [], blocks: [{ label: '答复', text: '', rows }] }))
    const drawn = table.get('word/document.xml') ?? ''
    expect(drawn).toContain('<w:tblHeader/>')
    const widths = [...drawn.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((it) => Number(it[1]))
    expect(widths.reduce((sum, it) => sum + it, 0)).toBe(11_906 - 1587 - 1474)
    expect(widths[1]).toBeGreaterThan(7 * 14 * 20)
    expect(Math.max(...widths)).toBe(widths[3])
  })

  it('has a line and a day to fill in for each who signs', () => {
    const day = '\t\t\t年\u3000\u3000月\u3000\u3000日'
    expect(texts.slice(-2)).toEqual([`谈话人\uff08签字\uff09\uff1a${day}`, `记录人\uff1a${day}`])
  })

  it('carries county, day and check code at the foot of every page', () => {
    const foot = [...parts].find(([path]) => /word\/footer\d/.test(path))?.[1] ?? ''
    expect(foot).toContain('青山县\u30002026年3月5日\u3000校验码\uff1a7F3A92KD')
    expect(foot).toMatch(/PAGE.*NUMPAGES/s)
  })

  it('holds hostile and long text', async () => {
    const text = hostile + '长'.repeat(10_000)
    const hostileParts = partsOf(
      await plainRecord({
        ...record,
        title: hostile,
        county: hostile,
        pairs: [{ label: hostile, text }],
        blocks: [{ label: hostile, text }],
        signatures: [hostile],
        checkCode: hostile,
      }),
    )
    for (const [path, part] of hostileParts) if (path.endsWith('.xml')) sound(part)
  })
})
