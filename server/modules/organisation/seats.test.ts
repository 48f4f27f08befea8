import { describe, expect, it } from 'vitest'
import type { UnitKind } from './records.ts'
import { isSingleSeat, leadingRank, postOf, seatsOf, singleSeatsOf } from './seats.ts'

describe('a post names its seats', () => {
  // prettier-ignore
  it.each([
    ['县委常委、县纪委书记、县监委主任', ['县委常委', '县纪委书记', '县监委主任']],
    ['党组书记,局长', ['党组书记', '局长']],
    ['党组书记;局长', ['党组书记', '局长']],
    ['党组书记 局长', ['党组书记', '局长']],
    ['党组书记\n局长', ['党组书记', '局长']],
    ['局  长', ['局长']],
    ['县委书记兼县长', ['县委书记', '县长']],
    ['副局长兼任办公室主任', ['副局长', '办公室主任']],
    ['党委书记镇长', ['党委书记', '镇长']],
    ['党委副书记、乡(镇)长', ['党委副书记', '乡(镇)长']],
    ['党委副书记、乡/镇长', ['党委副书记', '乡(镇)长']],
    ['副县长(农业)', ['副县长']],
    ['副局长(分管人事、财务)', ['副局长']],
    ['局长(兼)', ['局长']],
    ['', []],
  ])('%s', (post, seats) => expect(seatsOf(post)).toEqual(seats))

  it('is kept on one line, with 、 between seats that only spaces parted', () => {
    expect(postOf(' 党组书记  局长 ')).toBe('党组书记、局长')
    expect(postOf('副 局 长')).toBe('副局长')
  })
})

describe('who leads a unit', () => {
  // prettier-ignore
  it.each<[UnitKind, string, string, number | null]>([
    ['county-committee', '中共云溪县委员会', '县委书记', 0],
    ['county-committee', '中共云溪县委员会', '中共云溪县委书记', 0],
    ['county-committee', '中共云溪县委员会', '县委副书记、县长', null],
    ['county-committee', '中共云溪县委员会', '县委常委、政法委书记', null],
    ['county-committee', '中共云溪县委员会', '县委常委、县纪委书记、县监委主任', null],
    ['county-committee', '中共云溪县委员会', '县委常委、常务副县长(主持县政府日常工作)', null],
    ['county-commission', '县纪委监委', '县委常委、县纪委书记、县监委主任', 0],
    ['county-commission', '县纪委监委', '县纪委副书记、县监委副主任', null],
    ['department', '云溪县统计局', '党组书记、局长', 0],
    ['department', '云溪县统计局', '统计局党组书记', 0],
    ['department', '云溪县公安局', '副县长、党委书记、局长', 0],
    ['department', '云溪县统计局', '党组副书记、局长', 1],
    ['department', '云溪县统计局', '县统计局局长', 1],
    ['department', '云溪县统计局', '副局长(主持工作)', 2],
    ['department', '云溪县统计局', '党组成员、副局长(主持全面工作)', 2],
    ['department', '云溪县统计局', '副局长', null],
    ['department', '云溪县统计局', '办公室主任', null],
    ['department', '云溪县统计局', '机关党委书记', null],
    ['department', '云溪县统计局', '工会主席', null],
    ['department', '云溪县卫生健康委员会', '主任', 1],
    ['department', '云溪县卫生健康委员会', '卫健委主任', 1],
    ['department', '云溪县总工会', '主席', 1],
    ['department', '云溪县残疾人联合会', '理事长', 1],
    ['department', '云溪县档案馆', '馆长', 1],
    ['department', '云溪县档案馆', '局长', 1],
    ['department', '中共云溪县委党校', '常务副校长', null],
    ['department', '中共云溪县委组织部', '部长', 1],
    ['department', '共青团云溪县委员会', '团县委书记', 1],
    ['department', '中共云溪县委办公室', '县委办公室主任', 1],
    ['other-unit', '云溪县第一中学', '党总支书记', 0],
    ['other-unit', '云溪县第一中学', '校长', 1],
    ['other-unit', '云溪县人民医院', '院长', 1],
    ['town-committee', '白鹭镇党委', '党委书记', 0],
    ['town-committee', '白鹭镇党委', '白鹭镇党委书记', 0],
    ['town-committee', '城关街道党工委', '党工委书记', 0],
    ['town-committee', '白鹭镇党委', '党委委员、纪委书记', null],
    ['town-committee', '白鹭镇党委', '党委副书记(主持党委工作)', 2],
    ['town-committee', '白鹭镇党委', '副镇长(主持政府工作)', null],
    ['town-commission', '白鹭镇纪委', '纪委书记', 0],
    ['town-commission', '白鹭镇纪委', '党委委员、纪委书记', 0],
    ['town-commission', '白鹭镇纪委', '纪委副书记', null],
    ['stationed-group', '派驻第一纪检监察组', '组长', 0],
    ['stationed-group', '派驻第一纪检监察组', '副组长', null],
    ['office', '县纪委监委办公室', '主任', 0],
    ['section', '云溪县统计局人事科', '科长', 0],
    ['section', '云溪县统计局办公室', '办公室主任', 0],
    ['section', '云溪县统计局人事科', '四级主任科员', null],
    ['section', '云溪县统计局人事科', '副科长(主持工作)', 2],
    ['village', '白鹭镇上湾村', '村党组织书记', 0],
    ['village', '白鹭镇上湾村', '党总支书记、村委会主任', 0],
    ['village', '白鹭镇上湾村', '驻村第一书记', null],
  ])('%s %s: %s', (kind, name, post, rank) => expect(leadingRank(post, kind, name)).toBe(rank))

  it('is told without the name of the body too', () => {
    expect(leadingRank('党组书记、局长', 'department')).toBe(0)
    expect(leadingRank('主任', 'department')).toBe(1)
    expect(leadingRank('办公室主任', 'department')).toBe(null)
  })
})

describe('single seats', () => {
  it('go by one name whatever stands before them', () => {
    expect(singleSeatsOf('统计局党组书记、局长', 'department', '云溪县统计局')).toEqual(['党组书记', '局长'])
    expect(singleSeatsOf('党委副书记、镇长', 'town-committee', '白鹭镇党委')).toEqual(['乡(镇)长'])
    expect(singleSeatsOf('县委副书记、代县长', 'county-committee')).toEqual(['县长'])
    expect(singleSeatsOf('县委常委、组织部部长', 'county-committee')).toEqual(['组织部长'])
  })

  it('are none where several may sit', () => {
    const many = [
      '副局长',
      '党组成员',
      '科员',
      '干部',
      '县委常委',
      '组织委员',
      '纪检专干',
      '一级调研员',
      '副县长(农业)',
    ]
    expect(many.filter((seat) => isSingleSeat(seat, 'department') || isSingleSeat(seat, 'county-committee'))).toEqual(
      [],
    )
    expect(isSingleSeat('副局长(主持工作)', 'department')).toBe(false)
  })
})
