import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** The program keeps the receipt "reported in time" only, never what was reported. */
export const personalMattersProvisions = {
  id: 'personal-matters-provisions',
  title: '领导干部报告个人有关事项规定',
  shortTitle: '个人有关事项规定',
  issuer: '中共中央办公厅、国务院办公厅',
  inForce: { from: day('2017-02-08'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2017年2月8日施行', mark: 'R' },
    { says: '有资料称2023年4月再次修订，没有见到官方文本，向县委组织部确认', mark: 'R' },
  ],
} as const satisfies Instrument
