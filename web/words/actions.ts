import type { CountedActs } from '../../contract/actions.ts'
import type { UnitLevel } from '../../contract/organisation.ts'
import { natureWords } from './acts.ts'

export const levelNames: Record<UnitLevel, string> = { county: '县级', town: '乡镇和部门', village: '村和科室' }

export const findingNames = {
  confirmed: '已由他人核实',
  'not-true': '核实认为不属实',
  unconfirmed: '还没有核实',
} as const

export const actionWords = {
  title: '陈述与行动',
  lead: '每件纪实不是陈述，就是行动；行动的结果由别人核实了才算数。这里只摆件数，点开就是逐件。',
  byLevel: '按层级看',
  table: '各层级的件数',
  level: '层级',
  units: '按单位看',
  unitsLead: '按单位编号排列，不按多少排；单位由您负责才列在这里。点单位名称，看各个职务。',
  unitsOf: (level: string) => `${level}各单位的件数`,
  none: '您现在不负责单位，这里没有可看的。自己记的，在“履责纪实”里。',
  unit: '单位',
  posts: (unit: string) => `${unit}：按职务看`,
  postsLead: '按做这件事那天在这个单位的职务。',
  postsNone: '这一段还没有人为这个单位记下做过的事。',
  post: '职务',
  noPost: '那天在本单位没有职务',
  allPosts: '收起职务',
  drawn: '图',
  columns: {
    acts: '共记',
    statements: natureWords.statement.label,
    actions: natureWords.action.label,
    confirmed: '已核实',
    notTrue: '不属实',
    unconfirmed: '未核实',
  },
  legend: {
    statements: natureWords.statement.label,
    confirmed: `${natureWords.action.label}，${findingNames.confirmed}`,
    notTrue: `${natureWords.action.label}，${findingNames['not-true']}`,
    unconfirmed: `${natureWords.action.label}，${findingNames.unconfirmed}`,
  },
  says: (it: CountedActs) =>
    it.acts === 0
      ? '这一段没有记下做过的事'
      : it.actions === 0
        ? `共记 ${it.acts} 件，都是陈述，没有行动`
        : `共记 ${it.acts} 件：陈述 ${it.statements} 件，行动 ${it.actions} 件；行动里${findingNames.confirmed} ${it.confirmed} 件，不属实 ${it.notTrue} 件，还没有核实 ${it.unconfirmed} 件`,
  open: (what: string, where: string) => `${where}，${what}`,
  notesTitle: '怎么数的',
  notes: [
    '层级按单位类别分：县委和县纪委是县级；部门、乡镇党委、乡镇纪委和派驻组是乡镇和部门；科室和村党组织是村和科室。',
    '为一条苗头办的事，只有本人和请来核实的人看得到，别人这里不计。',
    '核实以最近一次为准。开会、发文、表态如实记下即可，不用核实。',
  ],
  list: {
    title: '逐件纪实',
    lead: '下面是图表里一个数字背后的每一件。',
    empty: '没有这样的纪实。',
    back: '回到“陈述与行动”',
  },
} as const
