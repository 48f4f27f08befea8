import type { Clock } from '../../engine/vocabulary.ts'
import { endOf, months, workingDays } from './terms.ts'

/** Reports and accusations that come to the discipline organs. */
export const reportClocks: readonly Clock[] = [
  {
    id: 'K10',
    title: '实名检举控告受理告知',
    startsWith: '收到实名检举控告',
    variants: [
      {
        id: 'basic',
        title: '十五个工作日内告知受理情况',
        term: workingDays(15),
        under: ['reporting-and-accusation-rules/real-name-acceptance'],
      },
    ],
  },
  {
    id: 'K11',
    title: '属上级受理的报上一级',
    startsWith: '收到属上级受理的检举控告',
    variants: [
      {
        id: 'basic',
        title: '五个工作日内报上一级',
        term: workingDays(5),
        under: ['reporting-and-accusation-rules/15'],
      },
    ],
  },
  {
    id: 'K12',
    title: '下级受理或者转办',
    startsWith: '下级收到转来的检举控告',
    variants: [
      {
        id: 'basic',
        title: '五个工作日内受理或者转办',
        term: workingDays(5),
        under: ['reporting-and-accusation-rules/16'],
      },
    ],
  },
  {
    id: 'K13',
    title: '上级交办件办结',
    startsWith: '接到上级交办件',
    variants: [
      {
        id: 'basic',
        title: '三个月内办结并报送结果',
        term: months(3),
        under: ['reporting-and-accusation-rules/21'],
        extensions: [
          {
            id: 'own-head',
            by: 'own-head',
            byWords: '本机关主要负责人批准，并向上级报告',
            length: { kind: 'exactly', adds: { count: 'months', months: 3 } },
            times: 1,
            under: ['reporting-and-accusation-rules/21-extension'],
          },
          {
            id: 'superior',
            by: 'superior',
            byWords: '上级批准',
            length: { kind: 'as-approved' },
            times: null,
            after: 'own-head',
            under: ['reporting-and-accusation-rules/21-further'],
          },
        ],
      },
      {
        id: 'extended',
        title: '经批准延长三个月后，共六个月',
        term: months(6),
        under: ['reporting-and-accusation-rules/21', 'reporting-and-accusation-rules/21-extension'],
      },
    ],
  },
  {
    id: 'K14',
    title: '实名检举控告结果反馈',
    startsWith: '办结实名检举控告',
    variants: [
      {
        id: 'basic',
        title: '十五个工作日内反馈结果',
        term: workingDays(15),
        under: ['reporting-and-accusation-rules/real-name-feedback'],
      },
    ],
  },
  {
    id: 'K15',
    title: '办结结果内部反馈',
    startsWith: '季度内的任何一天',
    variants: [
      {
        id: 'basic',
        title: '每季度向信访举报部门反馈',
        term: endOf('quarter'),
        under: ['reporting-and-accusation-rules/18'],
      },
    ],
  },
]
