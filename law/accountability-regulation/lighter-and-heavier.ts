import type { Provision } from '../../engine/vocabulary.ts'
import { accountabilityRegulation } from './instrument.ts'

const of = { instrument: 'accountability-regulation', inForce: accountabilityRegulation.inForce } as const

/** 第十七条至第十九条：不予、免予、从轻、从重。 */
export const lighterAndHeavierProvisions = [
  {
    ...of,
    id: 'accountability-regulation/17-exempt',
    article: '第十七条',
    says: '先行先试、探索性试验和推动发展中的无意过失三类失误，可以不予或者免予问责',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/17-dissent',
    article: '第十七条',
    says: '在集体决策中对错误决策明确反对或者保留意见的，可以不予或者免予问责',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/17-diligent',
    article: '第十七条',
    says: '已经履职尽责，但因不可抗力、难以预见等原因造成损失的，可以不予或者免予问责',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/17-superior',
    article: '第十七条',
    says: '对上级的错误决定提出过改正或者撤销意见没有被采纳的，同样可以不予或者免予问责；决定明显违法违规的，仍应承担责任',
    mark: 'C',
  },
  {
    ...of,
    id: 'accountability-regulation/18',
    article: '第十八条',
    says: '及时采取补救措施挽回损失的，积极配合、主动承担责任的，以及有其他法定情形的，可以从轻或者减轻问责',
    mark: 'R',
  },
  {
    ...of,
    id: 'accountability-regulation/19',
    article: '第十九条',
    says: '对三令五申不执行或者执行不力的，在调查处理中不如实报告、推卸责任、唆使弄虚作假或者阻挠的，以及有其他法定情形的，应当从重或者加重问责',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
