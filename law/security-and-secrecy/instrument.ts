import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

/** An excerpt of several laws and one standard, each named in the article: what the program itself must satisfy. */
export const securityAndSecrecy = {
  id: 'security-and-secrecy',
  title: '网络安全、保密、密码、档案方面的法律和标准（摘录）',
  shortTitle: '安全保密摘录',
  issuer: '全国人民代表大会常务委员会、国务院、国家标准化管理委员会',
  inForce: { from: day('2026-01-01'), until: null },
  inForceMark: 'R',
  revisions: [
    { says: '网络安全等级保护基本要求为GB/T 22239-2019', mark: 'C' },
    { says: '网络安全法2025年修正，本书从2026年1月1日收入', mark: 'R' },
  ],
} as const satisfies Instrument
