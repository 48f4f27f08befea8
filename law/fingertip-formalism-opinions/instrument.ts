import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const fingertipFormalismOpinions = {
  id: 'fingertip-formalism-opinions',
  title: '关于防治“指尖上的形式主义”的若干意见',
  shortTitle: '防治指尖上的形式主义意见',
  issuer: '中央网络安全和信息化委员会',
  inForce: { from: day('2023-12-18'), until: null },
  inForceMark: 'C',
  revisions: [{ says: '2023年12月18日公开', mark: 'C' }],
} as const satisfies Instrument
