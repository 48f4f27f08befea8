import type { Provision } from '../../engine/vocabulary.ts'
import { promotionAndDemotionProvisions } from './instrument.ts'

const of = { instrument: 'promotion-and-demotion-provisions', inForce: promotionAndDemotionProvisions.inForce } as const

export const promotionAndDemotionClaims = [
  {
    ...of,
    id: 'promotion-and-demotion-provisions/fifteen-kinds',
    article: '条号待核',
    says: '不适宜担任现职的情形由十种增至十五种，其中包括因健康原因无法正常履行职责一年以上',
    mark: 'C-2',
  },
] as const satisfies readonly Provision[]
