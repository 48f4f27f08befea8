import { describe, expect, it } from 'vitest'
import { day } from '../../../engine/dates/index.ts'
import { countyOverTime, paperNames, type UnitRecord } from './index.ts'

const unit = (number: string, name: string, kind: UnitRecord['kind']): UnitRecord => ({
  number,
  name,
  kind,
  superior: number === 'U1' ? null : 'U1',
})
const held = { from: day('2025-01-01'), until: null }
const county = countyOverTime({
  county: '青山县',
  units: [
    unit('U1', '中共青山县委员会', 'county-committee'),
    unit('U2', '中共青山县纪律检查委员会、青山县监察委员会', 'county-commission'),
    unit('U3', '县纪委监委党风政风监督室', 'office'),
    unit('P1', '县纪委监委派驻第一纪检监察组', 'stationed-group'),
    unit('D1', '青山县统计局', 'department'),
    unit('D2', '县卫生健康委员会', 'department'),
    unit('D3', '青山县文学艺术界联合会', 'other-unit'),
    unit('T1', '白石镇党委', 'town-committee'),
    unit('TJ1', '白石镇纪委', 'town-commission'),
    unit('T2', '城关街道党工委', 'town-committee'),
    unit('V1', '白石镇东村', 'village'),
  ],
  people: ['G1', 'G2'].map((number) => ({
    number,
    name: number,
    born: null,
    rank: null,
    managedBy: 'county' as const,
  })),
  tenures: [
    { person: 'G1', unit: 'D1', post: '党组书记、局长', held },
    { person: 'G2', unit: 'D2', post: '党委书记、主任', held },
  ],
  charges: [],
  supervisionLines: [],
  relations: [],
})
const on = day('2026-03-05')

describe('a unit on paper', () => {
  const names = paperNames(county, '')
  it.each([
    ['U1', '中共青山县委员会', '青委'],
    ['U2', '中共青山县纪律检查委员会', '青纪'],
    ['U3', '青山县纪委监委党风政风监督室', ''],
    ['P1', '青山县纪委监委派驻第一纪检监察组', ''],
    ['D1', '中共青山县统计局党组', ''],
    ['D2', '中共青山县卫生健康委员会委员会', ''],
    ['D3', '青山县文学艺术界联合会', ''],
    ['T1', '中共青山县白石镇委员会', '白石委'],
    ['TJ1', '中共青山县白石镇纪律检查委员会', '白石纪'],
    ['T2', '中共青山县城关街道工作委员会', '城关委'],
    ['V1', '白石镇东村', ''],
  ])('%s is written %s, its numbers begin with “%s”', (unit, full, mark) => {
    expect([names.full(unit, on), names.mark(unit)]).toEqual([full, mark])
  })

  it('bears the name that the county itself has set for its commission', () => {
    expect(paperNames(county, '中共青山县纪委').full('U2', on)).toBe('中共青山县纪委')
  })
})
