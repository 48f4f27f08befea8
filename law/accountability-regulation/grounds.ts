import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第七条：十一种应当问责的情形，W01至W11。 */
export const groundProvisions = [
  {
    ...of,
    id: 'accountability-regulation/7-1',
    article: '第七条第一项',
    says: '党的领导弱化，维护核心不力，贯彻党的理念和战略出现重大偏差失误，造成严重损失或者恶劣影响，应当问责（W01）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-2',
    article: '第七条第二项',
    says: '政治建设抓得不实，执行重大部署不力，不请示报告，阳奉阴违、团团伙伙，党内政治生活不严肃，应当问责（W02）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-3',
    article: '第七条第三项',
    says: '思想建设缺失，理想信念教育走形式，意识形态工作责任制不落实，应当问责（W03）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-4',
    article: '第七条第四项',
    says: '组织建设薄弱，违反民主集中制和议事规则，组织生活不执行，个人有关事项报告执行不力，违规用人，组织软弱涣散，应当问责（W04）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-5',
    article: '第七条第五项',
    says: '作风建设松懈，落实八项规定不力，“四风”得不到整治，形式主义、官僚主义突出，应当问责（W05）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-6',
    article: '第七条第六项',
    says: '纪律建设抓得不严，维护六项纪律不力，违规违纪多发，应当问责（W06）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-7',
    article: '第七条第七项',
    says: '反腐败不坚决、不扎实，减存遏增不力，对不收敛不收手等放任不管，应当问责（W07）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-8',
    article: '第七条第八项',
    says: '主体责任、监督责任落实不到位，如监督制约不力、好人主义，该发现的没有发现，发现了不报告、不处理，巡视巡察整改走过场，该问责的不问责，应当问责（W08）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-9',
    article: '第七条第九项',
    says: '履行管理、监督职责不力，发生重特大生产安全事故、群体性事件、公共安全事件等，应当问责（W09）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-10',
    article: '第七条第十项',
    says: '民生领域不作为、乱作为、慢作为、假作为，侵害群众利益的问题得不到整治，群众身边的腐败和作风问题严重，应当问责（W10）',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/7-11',
    article: '第七条第十一项',
    says: '其他应当问责的失职失责情形（W11）',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
