import { describe, expect, it } from 'vitest'
import { namedIn, textsOf } from './statements.ts'

describe('reading a source', () => {
  const namesIn = (source: string) => textsOf(source).flatMap(namedIn)
  const names = (source: string) => namesIn(source).map((it) => (it.writes ? `!${it.name}` : it.name))

  it('finds what is read and what is written, in pieces and below pieces too', () => {
    expect(
      names('tx.rows(`select * from fact f join unit u on u.x = f.x, act a where exists (select from seat)`)'),
    ).toEqual(['fact', 'unit', 'act', 'seat'])
    const hole = `$\{deeper(\`join matter m\`)}`
    expect(names(`const at = \`left join lateral (select from ${hole} where a)\``)).toEqual(['matter', hole])
    expect(names(`\`select from ($\{rows}) x\``)).toEqual([])
    expect(names("'insert into act (a) select 1 from unit on conflict do update set a = 2'")).toEqual(['!act', 'unit'])
    expect(names("'update only sign set a = 1 from fact'")).toEqual(['!sign', 'fact'])
    expect(names("'delete from seat using tenure t, unit where true'")).toEqual(['!seat', 'tenure', 'unit'])
    expect(names("'select from sign for no key update of sign'")).toEqual(['sign'])
  })

  it('takes neither a column, a literal, a comment nor code for a table', () => {
    expect(
      names("'select extract(year from unit), a, act from seat where a is distinct from unit order by 1, sign'"),
    ).toEqual(['seat'])
    expect(names("`select 'from unit' from act -- from sign\\n where f(a, unit)`")).toEqual(['act'])
    expect(names("// from unit\n/* 'from act' */ const a = /from 'sign/.test(x) ? 1 : 'from seat'")).toEqual(['seat'])
  })

  it('says the line', () => {
    expect(namesIn('\n`select 1\n from act`')).toEqual([{ name: 'act', writes: false, line: 3 }])
  })
})
