import { day } from '../../engine/dates/index.ts'
import type { Instrument } from '../../engine/vocabulary.ts'

export const officialDocumentFormat = {
  id: 'official-document-format',
  title: '党政机关公文格式（GB/T 9704-2012）',
  shortTitle: '公文格式',
  issuer: '国家质量监督检验检疫总局、国家标准化管理委员会',
  inForce: { from: day('2012-07-01'), until: null },
  inForceMark: 'C',
  revisions: [
    { says: '2012年6月29日发布', mark: 'C' },
    { says: '2012年7月1日起实施', mark: 'C' },
    { says: '2025年5月30日复审，继续有效', mark: 'C' },
  ],
} as const satisfies Instrument
