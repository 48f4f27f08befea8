import { describe, expect, it } from 'vitest'
import type { ProvisionRef } from '../../contract/endpoint.ts'
import { alikeTogether, sayMark, sayProvision } from './kit.ts'

const provision = (article: string, mark: ProvisionRef['mark'], id = 'x'): ProvisionRef => ({
  id,
  instrument: '某条例',
  article,
  says: '应当如何',
  mark,
})

describe('a provision and its mark', () => {
  // prettier-ignore
  it.each([
    ['第六条第一款', 'C', '《某条例》第六条第一款', '已核'],
    ['条号待核', 'C', '《某条例》', '内容已核，条号待核'],
    ['第二章，条号待核', 'C', '《某条例》第二章', '内容已核，条号待核'],
    ['第二章，条号待核', 'C-2', '《某条例》第二章', '转引，条号待核'],
    ['条号待核', 'R', '《某条例》', '待核'],
    ['县定数', 'L', '《某条例》县定数', '县定'],
    ['', 'P', '《某条例》', '本系统规则'],
  ] as const)(
    '%s with mark %s never says that it is confirmed and to be confirmed at once',
    (article, mark, said, short) => {
      expect([sayProvision(provision(article, mark)), sayMark({ article, mark }).short]).toEqual([said, short])
    },
  )
})

describe('a list of provisions', () => {
  it('names two numbers of the county once, and opens both', () => {
    const [statute, days, months] = [
      provision('第六条', 'C-2', 'statute'),
      provision('县定数', 'L', 'days'),
      provision('县定数', 'L', 'months'),
    ]
    expect(alikeTogether([statute, days, months])).toEqual([[statute], [days, months]])
  })

  it('keeps apart what differs in article or mark, in its order', () => {
    const all = [provision('第六条', 'R', 'a'), provision('第六条', 'C', 'b'), provision('第七条', 'C', 'c')]
    expect(alikeTogether(all).flat()).toEqual(all)
  })
})
