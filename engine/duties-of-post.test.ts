import { describe, expect, it } from 'vitest'
import { postKindsOf } from './duties-of-post.ts'
import type { UnitKind } from './vocabulary.ts'

const kinds = (unitKind: UnitKind, post: string, unitName = '', supervises = false) =>
  postKindsOf({ unitKind, unitName, post, supervises }).join(' ')

describe('whose duties a post carries', () => {
  // prettier-ignore
  it.each([
    ['county-committee', '县委书记', 'leading-group secretary'],
    ['county-committee', '县委副书记、县长', 'group-member'],
    ['county-committee', '县委副书记', 'group-member'],
    ['county-committee', '县委常委、组织部部长', 'group-member'],
    ['county-committee', '县委常委、政法委书记', 'group-member'],
    ['county-committee', '县委常委、常务副县长', 'group-member'],
    ['county-committee', '副县长（工商）', 'group-member'],
    ['county-commission', '县委常委、县纪委书记、县监委主任', 'county-commission group-member'],
    ['county-commission', '县纪委副书记、县监委副主任', 'group-member'],
    ['county-commission', '县纪委常委', 'group-member'],
    ['department', '党组书记、局长', 'leading-group secretary department-head'],
    ['department', '局长兼党组书记', 'leading-group secretary department-head'],
    ['department', '党组书记', 'leading-group secretary department-head'],
    ['department', '党组副书记、局长', 'department-head group-member'],
    ['department', '党组成员、副局长', 'group-member'],
    ['department', '党组副书记、副局长(主持工作)', 'leading-group secretary department-head'],
    ['department', '党组成员、常务副局长(主持日常工作)', 'group-member'],
    ['department', '机关党委书记', ''],
    ['department', '党组成员、派驻纪检监察组组长', 'grassroots-discipline-head group-member'],
    ['department', '四级调研员', ''],
    ['department', '科员', ''],
    ['other-unit', '党支部书记、校长', 'leading-group secretary department-head'],
    ['town-committee', '党委书记', 'leading-group secretary town-secretary'],
    ['town-committee', '党委副书记、乡(镇)长', 'group-member'],
    ['town-committee', '副乡（镇）长', 'group-member'],
    ['town-committee', '组织委员', 'group-member'],
    ['town-committee', '党委委员、纪委书记', 'grassroots-discipline-head group-member'],
    ['town-commission', '纪委书记', 'grassroots-discipline-head'],
    ['town-commission', '纪委副书记', ''],
    ['town-commission', '纪委副书记(主持工作)', 'grassroots-discipline-head'],
    ['town-commission', '纪检专干', ''],
    ['stationed-group', '组长', 'grassroots-discipline-head'],
    ['stationed-group', '副组长', ''],
    ['section', '科长', 'section-head'],
    ['section', '副科长', ''],
    ['section', '站长', 'section-head'],
    ['village', '村党组织书记', 'village-secretary'],
    ['village', '党总支书记、村委会主任', 'village-secretary'],
    ['village', '团支部书记', ''],
  ] as const)('in a %s, %s: %s', (unitKind, post, expected) => expect(kinds(unitKind, post)).toBe(expected))

  it('the head of an office that supervises owes the commission’s duties as well, of another office only its own', () => {
    expect(kinds('office', '主任', '县纪委监委第二纪检监察室')).toBe('county-commission section-head')
    expect(kinds('office', '主任', '县纪委监委党风政风监督室')).toBe('county-commission section-head')
    expect(kinds('office', '主任', '县纪委监委办公室')).toBe('section-head')
    expect(kinds('office', '干部', '县纪委监委党风政风监督室')).toBe('')
  })

  it('who supervises a head owes what a supervising leader owes', () => {
    expect(kinds('county-committee', '副县长(农业)', '', true)).toBe('group-member supervising-leader')
  })
})
