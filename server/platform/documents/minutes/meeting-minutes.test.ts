import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { type MeetingMinutes, meetingMinutes } from '../index.ts'
import { hostile, linesOf, partsOf, sound } from '../opened-document.ts'

const minutes: MeetingMinutes = {
  title: '现场办公纪要',
  issuer: '中共青山县纪律检查委员会',
  number: '[2026]第003号',
  date: day('2026-03-05'),
  heading: '',
  paragraphs: [
    { level: 1, text: '议定事项' },
    { level: 0, text: '补齐外出登记。' },
  ],
  rolls: [
    { label: '出席', text: '周正、李明' },
    { label: '请假', text: '' },
    { label: '列席', text: '王海' },
  ],
  checkCode: '3F9A-42C1-77B0',
}

describe('minutes of GB/T 9704-2012', async () => {
  const parts = partsOf(await meetingMinutes(minutes))
  const xml = parts.get('word/document.xml') ?? ''
  const lines = linesOf(xml)
  const line = (text: string) => lines.find((it) => it.text.includes(text))?.xml ?? ''

  it('bear their own red mark 35 millimetres down, without 文件', () => {
    const mark = line('现场办公纪要')
    expect(mark).toContain('<w:color w:val="FF0000"/>')
    expect(Number(/w:before="(\d+)"/.exec(mark)?.[1])).toBeGreaterThan(1984 - 200)
    expect(xml).not.toContain('文件')
  })

  it('have number, issuer and day over a red line, no recipient and no signer', () => {
    const texts = lines.map((it) => it.text).filter((it) => it !== '')
    expect(texts).toEqual([
      '现场办公纪要',
      '〔2026〕3号',
      '\u3000中共青山县纪律检查委员会\t2026年3月5日',
      '一、议定事项',
      '补齐外出登记。',
      '出席：周正、李明',
      '列席：王海',
      '（校验码：3F9A-42C1-77B0）',
    ])
    expect(line('2026年3月5日')).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000"/)
  })

  it('name who was there under the text in 黑体, two characters in, and leave out a roll of nobody', () => {
    const roll = line('出席')
    expect(roll).toMatch(/黑体.*出席.*仿宋_GB2312.*周正/s)
    const [, left, hanging] = /w:left="(\d+)" w:hanging="(\d+)"/.exec(roll) ?? []
    expect((Number(left) - Number(hanging)) / 315).toBeCloseTo(2, 1)
    expect(xml).not.toContain('请假')
  })

  it('hold whatever people type', async () => {
    const typed = {
      title: hostile,
      issuer: hostile,
      number: hostile,
      heading: hostile,
      rolls: [{ label: hostile, text: hostile }],
    }
    for (const [path, part] of partsOf(await meetingMinutes({ ...minutes, ...typed })))
      if (path.endsWith('.xml')) sound(part)
  })
})
