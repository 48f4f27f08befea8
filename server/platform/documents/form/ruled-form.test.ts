import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { type PlainRecord, ruledForm } from '../index.ts'
import { hostile, linesOf, partsOf, sound } from '../opened-document.ts'

const form: PlainRecord = {
  title: '问责启动呈批表',
  county: '青山县',
  day: day('2026-03-05'),
  pairs: [
    { label: '编号', text: '问责〔2026〕3号' },
    { label: '对象', text: '李明同志' },
  ],
  blocks: [{ label: '主要事实', text: '两次擅自离岗，'.repeat(30) }],
  signatures: ['经办人（签字）', '审批人（签字）'],
  checkCode: '3F9A-42C1-77B0',
}

describe('a ruled form', async () => {
  const parts = partsOf(await ruledForm(form))
  const xml = parts.get('word/document.xml') ?? ''
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)

  it('is one table: short values two to a row, long ones across, a row for each who signs', () => {
    expect(rows.map((row) => [...row.matchAll(/<w:tc>/g)].length)).toEqual([4, 2, 2, 2])
    expect(linesOf(rows[2] ?? '').map((it) => it.text)).toEqual([
      '经办人',
      '签字：\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日',
    ])
  })

  it('carries its check code at the foot of every page', () =>
    expect([...parts].find(([path]) => /word\/footer\d/.test(path))?.[1]).toContain('校验码：3F9A-42C1-77B0'))

  it('lets a very long value run over the page, and keeps every other row whole', async () => {
    const long = { ...form, blocks: [{ label: '主要事实', text: '长'.repeat(4000) }] }
    const all = [...(partsOf(await ruledForm(long)).get('word/document.xml') ?? '').matchAll(/<w:tr>.*?<\/w:tr>/gs)]
    expect(all.map(([row]) => /<w:cantSplit\/>/.test(row))).toEqual([true, false, true, true])
  })

  it('holds whatever people type', async () => {
    const typed = { title: hostile, pairs: [{ label: hostile, text: hostile }], signatures: [hostile] }
    for (const [path, part] of partsOf(await ruledForm({ ...form, ...typed }))) if (path.endsWith('.xml')) sound(part)
  })
})
