import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const partyMembersRightsRegulation = {
  id: 'party-members-rights-regulation',
  title: '中国共产党党员权利保障条例',
  shortTitle: '党员权利保障条例',
  issuer: '中共中央',
  inForce: { from: day('2021-01-01'), until: null },
  inForceMark: 'R',
  revisions: [{ says: '2020年修订，月日待核，本书从次年第一天收入', mark: 'R' }],
} as const satisfies Instrument
