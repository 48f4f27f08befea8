import type { Provision } from '../../engine/vocabulary.ts'
import { nominationMeasures } from './instrument.ts'

const of = { instrument: 'nomination-measures', inForce: nominationMeasures.inForce } as const

export const nominationProvisions = [
  {
    ...of,
    id: 'nomination-measures/scope',
    article: '条号待核',
    says: '适用于省级纪委、派驻机构和中管企业的书记、副书记；可以在系统内外提名，一般交流任职',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'nomination-measures/county',
    article: '条号待核',
    says: '县一级依本省的配套办法',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
