import type { Provision } from '../../engine/vocabulary.ts'
import { civilCode } from './instrument.ts'

const of = { instrument: 'civil-code', inForce: civilCode.inForce } as const

export const civilCodeProvisions = [
  {
    ...of,
    id: 'civil-code/202',
    article: '第二百零二条',
    says: '按月计算的期间，到期月的对应日为最后一日；没有对应日的，月末日为最后一日',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
