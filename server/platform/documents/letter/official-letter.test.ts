import { describe, expect, it } from 'vitest'
import { day } from '../../../../engine/dates/index.ts'
import { type OfficialLetter, officialLetter } from '../index.ts'
import { hostile, linesOf, partsOf, sound } from '../opened-document.ts'

const letter: OfficialLetter = {
  issuer: '中共青山县纪律检查委员会',
  number: '青纪发[2026]第007号',
  title: '关于开展监督检查的通知',
  recipient: '县统计局党组:',
  paragraphs: [
    { level: 0, text: '现将有关事项通知如下。' },
    { level: 1, text: '检查内容' },
    { level: 2, text: '报告情况。重点检查是否事先报告,是否销假。' },
    { level: 2, text: '台账情况' },
    { level: 3, text: '登记是否齐全' },
    { level: 4, text: '由专人保管' },
    { level: 1, text: '工作要求' },
    { level: 2, text: '按时报送' },
  ],
  attachments: ['登记表。', '汇总表'],
  signer: '中共青山县纪律检查委员会',
  date: day('2026-03-05'),
  copyTo: ['市纪委监委办公室', '县委办公室'],
  printedBy: '青山县纪委监委办公室',
  checkCode: '7F3A92KD',
}

async function written(more: Partial<OfficialLetter> = {}) {
  const parts = partsOf(await officialLetter({ ...letter, ...more }))
  const xml = parts.get('word/document.xml') ?? ''
  const lines = linesOf(xml)
  const line = (text: string) => lines.find((it) => it.text.includes(text))?.xml ?? ''
  return { parts, xml, lines, line, texts: lines.map((it) => it.text).filter((text) => text !== '') }
}

describe('the page of GB/T 9704-2012', async () => {
  const { parts, xml, line } = await written()

  it('is A4 with a type area of 156 by 225 millimetres', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  })

  it('holds 22 lines of 28 characters', () => {
    const [pitch, top, bottom] = [560, 2098, 1984]
    expect(Math.floor((16_838 - top - bottom) / pitch)).toBe(22)
    expect(xml).toContain('<w:docGrid w:type="default" w:linePitch="579"/>')
    const closer = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(line('现将有关事项'))?.[1])
    expect(Math.floor((11_906 - 1587 - 1474) / (320 + closer))).toBe(28)
  })

  it('is set in 16-point 仿宋 on exact lines of 28 points, two characters in', () => {
    const body = line('现将有关事项')
    expect(body).toContain('w:line="560" w:lineRule="exact"')
    expect(body).toContain('w:eastAsia="仿宋_GB2312"')
    expect(body).toContain('<w:sz w:val="32"/>')
    expect(body).toContain('w:firstLineChars="200"')
  })

  it('has a red mark 35 millimetres down and a red line as wide as the type area', () => {
    const mark = line('委员会文件')
    expect(mark).toContain('w:eastAsia="方正小标宋简体"')
    expect(mark).toContain('<w:color w:val="FF0000"/>')
    expect(Number(/w:before="(\d+)"/.exec(mark)?.[1])).toBeGreaterThan(1984 - 200)
    const number = line('〔2026〕')
    expect(number).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000"/)
    expect(number).not.toContain('<w:ind')
  })

  it('has its title in 22-point 小标宋 two lines below, and the recipient one line below that', () => {
    expect(line('关于开展')).toContain('<w:sz w:val="44"/>')
    const texts = linesOf(xml).map((it) => it.text)
    const at = texts.indexOf('关于开展监督检查的通知')
    expect(texts.slice(at - 3, at + 3)).toEqual([
      '青纪发〔2026〕7号',
      '',
      '',
      '关于开展监督检查的通知',
      '',
      '县统计局党组\uff1a',
    ])
  })

  it('numbers odd pages at the right and even pages at the left, in 14-point 宋体 between dashes', () => {
    const feet = [...parts].filter(([path]) => /word\/footer\d/.test(path)).map(([, text]) => text)
    expect(feet.map((foot) => /<w:jc w:val="(\w+)"/.exec(foot)?.[1]).sort()).toEqual(['left', 'right'])
    for (const foot of feet) expect(foot).toMatch(/宋体.*<w:sz w:val="28"\/>.*— .*PAGE.* —/s)
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })
})

describe('what stands in the letter', async () => {
  const { texts, line, lines } = await written()

  it('is numbered by level, each in its face', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        '一、检查内容',
        '\uff08一\uff09报告情况。重点检查是否事先报告\uff0c是否销假。',
        '\uff08二\uff09台账情况',
        '1.登记是否齐全',
        '\uff081\uff09由专人保管',
        '二、工作要求',
        '\uff08一\uff09按时报送',
      ]),
    )
    expect(line('一、检查')).toContain('w:eastAsia="黑体"')
    expect(line('台账情况')).toContain('w:eastAsia="楷体_GB2312"')
    expect(line('报告情况')).toMatch(/楷体_GB2312.*报告情况。.*仿宋_GB2312.*重点检查/s)
  })

  it('ends with attachments without punctuation, the signer over the day, and the check code in brackets', () => {
    const at = texts.indexOf('附件\uff1a1.登记表')
    expect(texts.slice(at, at + 5)).toEqual([
      '附件\uff1a1.登记表',
      '2.汇总表',
      '中共青山县纪律检查委员会',
      '2026年3月5日',
      '\uff08校验码\uff1a7F3A92KD\uff09',
    ])
  })

  it('stands over an imprint at the foot of the page, between three lines', () => {
    const framed = lines.filter((it) => it.xml.includes('<w:framePr'))
    expect(framed.map((it) => it.text)).toEqual([
      '\t',
      '抄送\uff1a市纪委监委办公室\uff0c县委办公室。',
      '\t',
      '青山县纪委监委办公室\t2026年3月5日印发',
      '\t',
    ])
    for (const it of framed) expect(it.xml).toContain('w:vAnchor="margin" w:xAlign="center" w:yAlign="bottom"')
  })
})

/** Distance from the right, in characters of 315 twentieths of a point. */
const inset = (xml: string) => Number(/w:right="(\d+)"/.exec(xml)?.[1]) / 315

describe('signer and day', () => {
  it('with a seal the day stands four characters in, and the signer in the middle over it', async () => {
    const { lines } = await written({ signer: '青山县统计局' })
    const of = (text: string) => inset(lines.find((it) => it.text === text)?.xml ?? '')
    expect(of('2026年3月5日')).toBeCloseTo(4, 1)
    expect(of('青山县统计局')).toBeCloseTo(4, 1)
    const long = await written({ signer: '中共青山县纪律检查委员会' })
    expect(inset(long.lines.findLast((it) => it.text === '中共青山县纪律检查委员会')?.xml ?? '')).toBeCloseTo(1, 1)
  })

  it('without a seal the signer stands two characters in, and the day begins two after it', async () => {
    const { line } = await written({ sealed: false })
    expect(inset(line('2026年3月5日'))).toBeCloseTo(12 - 6, 1)
  })

  it('without a seal a short signer gives way, and the day stands two characters in', async () => {
    const { line } = await written({ sealed: false, signer: '统计局', date: day('2026-12-31') })
    expect(inset(line('2026年12月31日'))).toBeCloseTo(2, 1)
  })
})

describe('variants', () => {
  it('an upward letter names who approved it, at the right of the number', async () => {
    const { line, texts } = await written({
      approvedBy: ['王海'],
      copyNumber: '12',
      urgency: '特急',
      secrecy: undefined as never,
    })
    expect(texts.slice(0, 4)).toEqual([
      '000012',
      '特急',
      '中共青山县纪律检查委员会文件',
      '\u3000青纪发〔2026〕7号\t签发人\uff1a王海',
    ])
    expect(line('王海')).toContain('w:eastAsia="楷体_GB2312"')
  })

  it('a number still to be given leaves its place', async () => {
    expect((await written({ number: null })).texts[1]).toBe('\u3000\u3000\u3000〔2026〕\u3000\u3000号')
  })

  it('a letter without copies and printer has no imprint', async () => {
    const { xml } = await written({ copyTo: [], printedBy: '' })
    expect(xml).not.toContain('w:framePr')
  })

  it('a long title is broken between words into lines of like length', async () => {
    const { lines } = await written({ title: '关于进一步开展全县党员干部外出报告制度执行情况专项监督检查工作的通知' })
    const title = lines.filter((it) => it.xml.includes('<w:sz w:val="44"/>')).map((it) => it.text)
    expect(title.length).toBe(2)
    expect(Math.max(...title.map((text) => text.length))).toBeLessThanOrEqual(20)
    expect(title.join('')).toBe('关于进一步开展全县党员干部外出报告制度执行情况专项监督检查工作的通知')
  })
})

describe('whatever people type', () => {
  it('stays text, and the file stays sound', async () => {
    const { parts, texts } = await written({
      issuer: hostile,
      title: hostile,
      recipient: hostile,
      signer: hostile,
      number: hostile,
      paragraphs: [{ level: 1, text: hostile }],
      attachments: [hostile],
      copyTo: [hostile],
      printedBy: hostile,
      note: hostile,
      checkCode: hostile,
    })
    for (const [path, xml] of parts) if (path.endsWith('.xml') || path.endsWith('.rels')) sound(xml)
    expect(texts.join('')).toContain('&lt;w:p&gt;&amp;amp;&quot;&apos;')
    expect(texts.join('')).toContain('𠮷')
  })

  it('may be ten thousand characters long, and its line ends begin paragraphs', async () => {
    const long = '一二三四五六七八九十'.repeat(1000)
    const { texts } = await written({ paragraphs: [{ level: 0, text: `${long}\n\n第二段` }] })
    expect(texts).toContain(long)
    expect(texts).toContain('第二段')
  })
})
