import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** Two instruments in one folder: neither text was read, what is known of both comes from articles that sum them up. */
export const admonitionRules = {
  id: 'admonition-rules',
  title: '关于对党员领导干部进行诫勉谈话和函询的暂行办法、关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则',
  shortTitle: '诫勉办法和实施细则',
  issuer: '中共中央办公厅、中共中央组织部',
  inForce: { from: day('2006-01-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '2005年印发诫勉谈话和函询的暂行办法，月日待核，本书从次年第一天收入', mark: 'C-2' },
    { says: '2015年印发提醒、函询和诫勉的实施细则，月日待核，本书从次年第一天收入', mark: 'C-2' },
  ],
} as const satisfies Instrument
