import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const burdenReliefProvisions = {
  id: 'burden-relief-provisions',
  title: '整治形式主义为基层减负若干规定',
  shortTitle: '减负若干规定',
  issuer: '中共中央办公厅、国务院办公厅',
  inForce: { from: day('2024-08-06'), until: null },
  inForceMark: 'C-2',
  revisions: [
    { says: '2024年7月30日中央政治局会议批准', mark: 'C-2' },
    { says: '2024年8月6日发布', mark: 'C-2' },
    { says: '2025年8月6日公开全文，共七类二十一条', mark: 'C-2' },
  ],
} as const satisfies Instrument
