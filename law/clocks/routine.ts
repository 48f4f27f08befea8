import type { Clock } from '../../engine/vocabulary.ts'
import { calendarDays, endOf, months } from './terms.ts'

/** What every leader or Party organisation owes by the calendar, or after a change of his own. */
export const routineClocks: readonly Clock[] = [
  {
    id: 'K28',
    title: '个人有关事项年度集中报告',
    startsWith: '一年里的任何一天',
    variants: [
      {
        id: 'basic',
        title: '每年1月31日前',
        term: { kind: 'yearly-date', month: 1, date: 31 },
        under: ['personal-matters-provisions/5'],
      },
    ],
  },
  {
    id: 'K29',
    title: '个人有关事项变化报告',
    startsWith: '变化的事实发生',
    variants: [
      {
        id: 'basic',
        title: '三十日内报告',
        term: calendarDays(30),
        under: ['personal-matters-provisions/6-thirty-days'],
      },
    ],
  },
  {
    id: 'K30',
    title: '提任后补训',
    startsWith: '提任',
    variants: [
      {
        id: 'basic',
        title: '提任后一年内补足',
        term: months(12),
        under: ['cadre-education-regulation/make-up-within-one-year'],
      },
    ],
  },
  {
    id: 'K31',
    title: '中心组集体学习研讨',
    startsWith: '季度内的任何一天',
    variants: [
      { id: 'basic', title: '每季度不少于一次', term: endOf('quarter'), under: ['group-study-rules/quarterly'] },
    ],
  },
  {
    id: 'K32',
    title: '专题研究全面从严治党',
    startsWith: '半年内的任何一天',
    variants: [
      {
        id: 'basic',
        title: '每半年至少一次',
        term: endOf('half-year'),
        under: [
          'primary-responsibility-provisions/half-yearly-study',
          'primary-responsibility-provisions/half-yearly-at-least-once',
        ],
      },
    ],
  },
  {
    id: 'K33',
    title: '主体责任年度报告',
    startsWith: '每年年初，日期由上级确定',
    variants: [
      {
        id: 'basic',
        title: '上级定日',
        term: { kind: 'set-above' },
        under: ['primary-responsibility-provisions/yearly-report'],
      },
    ],
  },
  {
    id: 'K34',
    title: '述责述廉',
    startsWith: '一年里的任何一天',
    variants: [
      { id: 'basic', title: '每年一次', term: endOf('year'), under: ['inner-party-supervision-regulation/22'] },
    ],
  },
]
