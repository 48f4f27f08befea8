import type { Clock } from '../../engine/vocabulary.ts'
import { calendarDays, workingDays } from './terms.ts'

/** Petitions under the petition work regulation. */
export const petitionClocks: readonly Clock[] = [
  {
    id: 'K16',
    title: '信访事项登记分流',
    startsWith: '信访部门收到信访事项',
    variants: [
      { id: 'basic', title: '十五日内分类处理', term: calendarDays(15), under: ['petition-work-regulation/22'] },
    ],
  },
  {
    id: 'K17',
    title: '信访事项告知、异议',
    startsWith: '收到信访事项',
    variants: [
      { id: 'basic', title: '十五日内书面告知', term: calendarDays(15), under: ['petition-work-regulation/23'] },
      {
        id: 'objection',
        title: '五个工作日内提出异议',
        startsWith: '收到转送、交办的信访事项',
        term: workingDays(5),
        under: ['petition-work-regulation/23-objection'],
      },
    ],
  },
  {
    id: 'K18',
    title: '信访事项办结',
    startsWith: '受理申诉求决类信访事项',
    variants: [
      {
        id: 'basic',
        title: '六十日内办结',
        term: calendarDays(60),
        under: ['petition-work-regulation/34'],
        extensions: [
          {
            id: 'complicated',
            by: 'own-head',
            byWords: '本机关、单位负责人批准',
            length: { kind: 'at-most', adds: { count: 'calendar-days', days: 30 } },
            times: 1,
            under: ['petition-work-regulation/34-extension'],
          },
        ],
      },
      {
        id: 'extended',
        title: '延长三十日后，共九十日',
        term: calendarDays(90),
        under: ['petition-work-regulation/34', 'petition-work-regulation/34-extension'],
      },
    ],
  },
  {
    id: 'K19',
    title: '信访事项复查',
    startsWith: '收到处理意见的答复',
    variants: [
      {
        id: 'basic',
        title: '三十日内请求复查',
        term: calendarDays(30),
        right: true,
        under: ['petition-work-regulation/35'],
      },
      {
        id: 'opinion',
        title: '三十日内提出复查意见',
        startsWith: '收到复查请求',
        term: calendarDays(30),
        under: ['petition-work-regulation/35-opinion'],
      },
    ],
  },
  {
    id: 'K20x',
    title: '信访事项复核',
    startsWith: '收到复查意见',
    variants: [
      {
        id: 'basic',
        title: '三十日内请求复核',
        term: calendarDays(30),
        right: true,
        under: ['petition-work-regulation/36'],
      },
      {
        id: 'opinion',
        title: '三十日内提出复核意见',
        startsWith: '收到复核请求',
        term: calendarDays(30),
        under: ['petition-work-regulation/36-opinion'],
      },
    ],
  },
]
