import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, halfYearlyByList, perMatter, yearlyByList } from './in-force.ts'

/** 部门党组书记、局长(主官). What the head of a department owes beside the duties of the group and of its secretary. */
export const departmentHead = [
  {
    id: 'H01',
    owedBy: 'department-head',
    versions: [
      {
        ...catalogue,
        what: '班子成员的去向清楚',
        how: '外出事先报备，看到登记就知悉，没有报备的当面提醒',
        startFrom: '外出登记',
        cadence: { nature: 'any-time' },
        countsWhen: '没有报备的人得到了提醒',
        confirmedBy: '主管',
        under: ['inner-party-supervision-regulation/24'],
      },
    ],
  },
  {
    id: 'H02',
    owedBy: 'department-head',
    versions: [
      {
        ...catalogue,
        what: '知道的问题有着落',
        how: '处理、上报或者移交',
        startFrom: '知悉记录',
        cadence: { nature: 'within-setting', setting: 'knownMustActWithinWorkdays' },
        countsWhen: '有了处理结果',
        confirmedBy: '上级党组织',
        under: ['accountability-regulation/7-8'],
      },
    ],
  },
  {
    id: 'H03',
    owedBy: 'department-head',
    versions: [
      {
        ...catalogue,
        what: '督促副职履行一岗双责',
        how: '看各条分管线，听汇报，促他补上空白',
        startFrom: '苗头和清单',
        cadence: halfYearlyByList,
        countsWhen: '空白补上了',
        confirmedBy: '主管',
        under: ['primary-responsibility-provisions/talk-and-remind'],
      },
    ],
  },
  {
    id: 'H04',
    owedBy: 'department-head',
    versions: [
      {
        ...catalogue,
        what: '结合实际落实上级文件',
        how: '找出本单位不同的地方，定自己的措施',
        startFrom: '上级文件和本单位的问题',
        cadence: perMatter,
        countsWhen: '措施有了结果，不是照转',
        confirmedBy: '上级党组织',
        under: ['county-practice/not-copied'],
      },
    ],
  },
  {
    id: 'H05',
    owedBy: 'department-head',
    versions: [
      {
        ...catalogue,
        what: '让制度管用',
        how: '起草时看严不严密，执行中看用没用，过时就改',
        startFrom: '制度清单',
        cadence: yearlyByList,
        countsWhen: '制度有人用，漏洞补上了',
        confirmedBy: '派驻纪检监察组',
        under: ['county-practice/rules-that-work'],
      },
    ],
  },
] as const satisfies readonly Duty[]
