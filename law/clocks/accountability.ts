import type { Clock } from '../../engine/vocabulary.ts'
import { months } from './terms.ts'

export const accountabilityClocks: readonly Clock[] = [
  {
    id: 'K20',
    title: '问责申诉',
    startsWith: '被问责的党组织、干部收到问责决定',
    variants: [
      { id: 'basic', title: '一个月内书面申诉', term: months(1), right: true, under: ['accountability-regulation/20'] },
    ],
  },
  {
    id: 'K20b',
    title: '问责申诉答复',
    startsWith: '决定机关接到书面申诉',
    variants: [
      {
        id: 'basic',
        title: '一个月内作出申诉处理决定',
        term: months(1),
        under: ['accountability-regulation/20-reply'],
      },
    ],
  },
  {
    id: 'K20c',
    title: '问责组织调整、组织处理手续',
    startsWith: '问责决定作出',
    variants: [
      {
        id: 'basic',
        title: '一个月内办完手续',
        term: months(1),
        under: ['accountability-regulation/13-1-formalities'],
      },
    ],
  },
]
