import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const primaryResponsibilityProvisions = {
  id: 'primary-responsibility-provisions',
  title: '党委（党组）落实全面从严治党主体责任规定',
  shortTitle: '主体责任规定',
  issuer: '中共中央办公厅',
  inForce: { from: day('2020-03-09'), until: null },
  inForceMark: 'C-2',
  revisions: [
    { says: '2020年3月9日发布', mark: 'C' },
    { says: '自发布之日起执行', mark: 'C-2' },
  ],
} as const satisfies Instrument
