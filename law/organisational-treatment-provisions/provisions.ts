import type { Provision } from '../../engine/vocabulary.ts'
import { organisationalTreatmentProvisions } from './instrument.ts'

const of = {
  instrument: 'organisational-treatment-provisions',
  inForce: organisationalTreatmentProvisions.inForce,
} as const

export const organisationalTreatmentClaims = [
  {
    ...of,
    id: 'organisational-treatment-provisions/3',
    article: '第三条',
    says: '组织处理有七种：停职检查、平职调整、转任职级公务员、责令辞职、免职、降职、提前退休',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/6',
    article: '第六条',
    says: '组织处理由党委（党组）及其组织部门实施；纪检机关只能提出建议，不得直接责令辞职等',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/10',
    article: '第十条',
    says: '组织处理须经沟通、提出建议、党委审批',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/suspension-six-months',
    article: '条号待核',
    says: '停职检查的期限一般不超过六个月',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/effect-transfer',
    article: '条号待核',
    says: '平职调整等，一年内不得提拔',
    mark: 'R',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/effect-resignation',
    article: '条号待核',
    says: '责令辞职、免职的，一年内不安排领导职务，二年内不得担任高于原职务层次的领导职务',
    mark: 'R',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/effect-demotion',
    article: '条号待核',
    says: '降职的，二年内不得提拔',
    mark: 'R',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/beside-sanction',
    article: '条号待核',
    says: '组织处理可以与处分一并使用，不得互相代替',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'organisational-treatment-provisions/longer-effect',
    article: '条号待核',
    says: '同时受处分和组织处理的，按影响期长的执行',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
