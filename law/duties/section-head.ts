import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, yearlyByList } from './in-force.ts'

/** 科长、站所长. What the head of a section or station owes, by reference to the dual duty of leaders. */
export const sectionHead = [
  {
    id: 'K01',
    owedBy: 'section-head',
    versions: [
      {
        ...catalogue,
        what: '管好本科室的人',
        how: '当面提醒，报分管领导',
        startFrom: '日常工作和外出登记',
        cadence: { nature: 'any-time' },
        countsWhen: '提醒以后有了改变',
        confirmedBy: '分管领导',
        under: ['primary-responsibility-provisions/dual-duty'],
      },
    ],
  },
  {
    id: 'K02',
    owedBy: 'section-head',
    versions: [
      {
        ...catalogue,
        what: '堵住本岗位的风险点',
        how: '对照流程，堵上一处漏洞',
        startFrom: '审批、执法和收费的各个点',
        cadence: yearlyByList,
        countsWhen: '漏洞补上了',
        confirmedBy: '分管领导',
        under: ['primary-responsibility-provisions/dual-duty'],
      },
    ],
  },
] as const satisfies readonly Duty[]
