import type { Provision } from '../../engine/vocabulary.ts'
import { innerPartySupervisionRegulation } from './instrument.ts'

const of = {
  instrument: 'inner-party-supervision-regulation',
  inForce: innerPartySupervisionRegulation.inForce,
} as const

export const innerPartySupervisionProvisions = [
  {
    ...of,
    id: 'inner-party-supervision-regulation/7',
    article: '第七条',
    says: '运用监督执纪四种形态：批评教育、谈话函询成为常态，党纪轻处分和组织调整成为大多数，重处分、重大职务调整成为少数，严重违纪涉嫌违法立案审查成为极少数',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/15',
    article: '第十五条',
    says: '党委（党组）对党内监督负主体责任，书记是第一责任人，常委会委员（党组成员）和党委委员在职责范围内履行监督职责',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/18',
    article: '第十八条',
    says: '党组织要加强对领导干部的日常管理监督，掌握其思想、工作、作风和生活状况',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/21-reminder',
    article: '第二十一条',
    says: '坚持谈话制度：有苗头性、倾向性问题的，由党组织负责人及时进行提醒谈话',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/21-admonition',
    article: '第二十一条',
    says: '轻微违纪的，由上级党组织负责人诫勉谈话，本人作出说明或者检讨',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/21-admonition-report',
    article: '第二十一条',
    says: '诫勉谈话后本人的说明或者检讨，经所在党组织主要负责人签字后，报上级纪委和组织部门',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/22',
    article: '第二十二条',
    says: '领导班子成员每年述责述廉，接受评议，内容载入廉洁档案',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/24',
    article: '第二十四条',
    says: '领导干部离开岗位或者工作所在地，应当事先请示报告',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/24-holidays',
    article: '第二十四条',
    says: '周末、节假日离开工作所在地的，也要事先请示报告',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/24-matters',
    article: '第二十四条',
    says: '领导干部如实报告个人有关事项，重大问题请示报告',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/25',
    article: '第二十五条',
    says: '建立领导干部插手干预重大事项记录制度：利用职务便利违规干预干部任用、工程建设、执纪执法、司法活动的，受干预的人应当及时向上级报告',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/26-33',
    article: '第二十六条至第三十三条',
    says: '纪委是党内监督的专责机关，履行监督执纪问责职责；派驻机构履行派驻监督职责；对问题线索分类处置，对一般性违纪反映及时找本人核实、谈话提醒、约谈函询',
    mark: 'R',
  },
  {
    ...of,
    id: 'inner-party-supervision-regulation/37',
    article: '第三十七条',
    says: '审查中发现严重违纪涉嫌违法犯罪的，先作出党纪处分，再移送',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
