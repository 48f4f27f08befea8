import type { Duty, PostKindEntry } from '../../engine/vocabulary.ts'
import { countyCommission } from './county-commission.ts'
import { departmentHead } from './department-head.ts'
import { grassrootsDisciplineHead } from './grassroots-discipline-head.ts'
import { groupMember } from './group-member.ts'
import { leadingGroup } from './leading-group.ts'
import { secretary } from './secretary.ts'
import { sectionHead } from './section-head.ts'
import { supervisingLeader } from './supervising-leader.ts'
import { townSecretary } from './town-secretary.ts'
import { villageSecretary } from './village-secretary.ts'

/** Whose list lies in which file: the file is named as the kind of post. */
export const postKinds = [
  { id: 'leading-group', title: '党委（党组）班子' },
  { id: 'secretary', title: '书记（第一责任人）' },
  { id: 'group-member', title: '班子成员、副职（一岗双责）' },
  { id: 'supervising-leader', title: '主管（上级分管领导）' },
  { id: 'department-head', title: '部门党组书记、局长（主官）' },
  { id: 'town-secretary', title: '乡镇党委书记' },
  { id: 'grassroots-discipline-head', title: '乡镇纪委书记、派驻组组长' },
  { id: 'county-commission', title: '县纪委书记、监督检查部门' },
  { id: 'section-head', title: '科长、站所长' },
  { id: 'village-secretary', title: '村党组织书记' },
] as const satisfies readonly PostKindEntry[]

export const duties: readonly Duty[] = [
  ...leadingGroup,
  ...secretary,
  ...groupMember,
  ...supervisingLeader,
  ...departmentHead,
  ...townSecretary,
  ...grassrootsDisciplineHead,
  ...countyCommission,
  ...sectionHead,
  ...villageSecretary,
]
