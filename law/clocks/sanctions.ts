import type { Clock } from '../../engine/vocabulary.ts'
import { endOf, months } from './terms.ts'

/** What follows a sanction that was decided elsewhere; only results are received here. */
export const sanctionClocks: readonly Clock[] = [
  {
    id: 'K07',
    title: '党纪处分决定宣布',
    startsWith: '处分决定作出（批准）',
    variants: [{ id: 'basic', title: '一个月内宣布', term: months(1), under: ['disciplinary-sanction-regulation/44'] }],
  },
  {
    id: 'K08',
    title: '处分手续变更',
    startsWith: '处分决定作出',
    variants: [
      {
        id: 'basic',
        title: '一个月内办理变更手续',
        term: months(1),
        under: ['administrative-sanction-law/54', 'disciplinary-sanction-regulation/change-of-post'],
        extensions: [
          {
            id: 'special',
            by: 'deciding-organ',
            byWords: '作出处分决定的机关批准',
            length: { kind: 'total-at-most', total: { count: 'months', months: 6 } },
            times: null,
            under: ['administrative-sanction-law/54', 'disciplinary-sanction-regulation/change-of-post'],
          },
        ],
      },
      {
        id: 'longest',
        title: '特殊情况最长六个月',
        term: months(6),
        under: ['administrative-sanction-law/54', 'disciplinary-sanction-regulation/change-of-post'],
      },
    ],
  },
  {
    id: 'K08b',
    title: '处分执行情况报告',
    startsWith: '处分决定作出',
    variants: [
      {
        id: 'basic',
        title: '所在单位六个月内报告执行情况',
        term: months(6),
        under: ['disciplinary-sanction-regulation/execution-report'],
      },
      {
        id: 'quarterly',
        title: '纪委每季度报告宣布情况',
        startsWith: '季度内的任何一天',
        term: endOf('quarter'),
        under: ['disciplinary-sanction-regulation/quarterly-report'],
      },
    ],
  },
  {
    id: 'K21',
    title: '政务处分复审申请',
    startsWith: '本人收到处分决定',
    variants: [
      {
        id: 'basic',
        title: '一个月内申请复审',
        term: months(1),
        right: true,
        under: ['administrative-sanction-law/55-56', 'supervision-law/56-review-request'],
      },
    ],
  },
  {
    id: 'K22',
    title: '政务处分复审决定',
    startsWith: '受理复审申请',
    variants: [
      {
        id: 'basic',
        title: '一个月内作出复审决定',
        term: months(1),
        under: ['administrative-sanction-law/55-56', 'supervision-law/56-review-decision'],
      },
    ],
  },
  {
    id: 'K23',
    title: '政务处分复核申请',
    startsWith: '本人收到复审决定',
    variants: [
      {
        id: 'basic',
        title: '一个月内申请复核',
        term: months(1),
        right: true,
        under: ['administrative-sanction-law/55-56', 'supervision-law/56-recheck-request'],
      },
    ],
  },
  {
    id: 'K24',
    title: '政务处分复核决定',
    startsWith: '受理复核申请',
    variants: [
      {
        id: 'basic',
        title: '二个月内作出复核决定',
        term: months(2),
        under: ['administrative-sanction-law/55-56', 'supervision-law/56-recheck-decision'],
      },
    ],
  },
  {
    id: 'K27',
    title: '停职检查',
    startsWith: '停职检查决定作出',
    variants: [
      {
        id: 'basic',
        title: '一般不超过六个月',
        term: months(6),
        under: ['organisational-treatment-provisions/suspension-six-months'],
      },
    ],
  },
]
