import type { Clock } from '../../engine/vocabulary.ts'
import { calendarDays, months, workingDays } from './terms.ts'

/** Leads and the letters of enquiry about them. */
export const leadClocks: readonly Clock[] = [
  {
    id: 'K01',
    title: '线索处置意见',
    startsWith: '承办部门收到线索',
    variants: [
      { id: 'basic', title: '一个月内提出处置意见', term: months(1), under: ['supervision-discipline-rules/21-2'] },
    ],
  },
  {
    id: 'K03',
    title: '函询回复',
    startsWith: '被函询人收到函件',
    variants: [
      { id: 'basic', title: '十五个工作日内回复', term: workingDays(15), under: ['supervision-discipline-rules/29'] },
      {
        id: 'trial-version',
        title: '2017年试行稿：十五日内回复',
        term: calendarDays(15),
        under: ['supervision-discipline-rules/trial-version-letter'],
      },
    ],
  },
  {
    id: 'K04',
    title: '谈话函询结果报批',
    startsWith: '谈话结束或者收到函询回复',
    variants: [
      { id: 'basic', title: '一个月内写出报告、提出意见', term: months(1), under: ['supervision-discipline-rules/30'] },
    ],
  },
]
