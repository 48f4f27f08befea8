import type { Provision } from '../../engine/vocabulary.ts'
import { disciplinarySanctionRegulation } from './instrument.ts'

const of = { instrument: 'disciplinary-sanction-regulation', inForce: disciplinarySanctionRegulation.inForce } as const

/** 处分的种类和影响期。 */
export const sanctionKindProvisions = [
  {
    ...of,
    id: 'disciplinary-sanction-regulation/8',
    article: '第八条',
    says: '对党员的处分有五种：警告、严重警告、撤销党内职务、留党察看、开除党籍',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/9-check',
    article: '第九条',
    says: '违纪的党组织，由上级责令书面检查或者通报批评',
    mark: 'C',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/9-reorganise',
    article: '第九条',
    says: '严重违纪又不能自行纠正的党组织，上一级党委可以改组或者解散',
    mark: 'C',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/10',
    article: '第十条',
    says: '受警告处分一年内、受严重警告处分一年半内，不得在党内提拔或者进一步使用，也不得推荐担任高于原职务的党外职务或者进一步使用',
    mark: 'C',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/11',
    article: '第十一条',
    says: '撤销党内职务要写明撤哪几个，从担任的最高职务撤起，并建议撤销党外职务',
    mark: 'C',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/11-two-years',
    article: '第十一条',
    says: '受撤销党内职务处分的，二年内不得担任与原职务相当或者更高的职务',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/11-no-post',
    article: '第十一条',
    says: '原来没有党内职务的，给予严重警告，影响期按二年执行',
    mark: 'R',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/12-13',
    article: '第十二条、第十三条，条号待核',
    says: '留党察看一年或者二年，最长二年，期间没有表决权、选举权和被选举权',
    mark: 'R',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/12-13-after',
    article: '第十二条、第十三条，条号待核',
    says: '留党察看期满恢复权利后，二年内不得担任与原职务相当或者更高的职务',
    mark: 'R',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/14',
    article: '第十四条，条号待核',
    says: '受开除党籍处分的，五年内不得重新入党，也不得推荐担任与原职务相当或者更高的党外职务',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/17',
    article: '第十七条',
    says: '主动交代、配合审查、检举属实、挽回损失、主动上交、有立功表现等，可以从轻或者减轻处分',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/19-1',
    article: '第十九条第一款',
    says: '应当给予警告或者严重警告但有从轻减轻情形的，可以批评教育、责令检查、诫勉或者组织处理，免予处分；免予处分须立案并作出书面结论',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/19-2',
    article: '第十九条第二款',
    says: '问题属苗头性、倾向性或者情节轻微的，可以谈话提醒、批评教育、责令检查或者诫勉，不予处分，一般不另作书面决定、不必立案',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'disciplinary-sanction-regulation/39',
    article: '第三十九条',
    says: '责任人员分为直接责任者、主要领导责任者、重要领导责任者',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
