import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const petitionWorkRegulation = {
  id: 'petition-work-regulation',
  title: '信访工作条例',
  shortTitle: '信访工作条例',
  issuer: '中共中央、国务院',
  inForce: { from: day('2022-05-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2022年1月24日批准', mark: 'C' },
    { says: '2022年2月25日发布', mark: 'C' },
    { says: '自2022年5月1日起施行', mark: 'R' },
  ],
} as const satisfies Instrument
