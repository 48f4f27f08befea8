import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, halfYearlyByList, perMatter, setByCounty, yearlyByList } from './in-force.ts'

/** 县纪委书记、监督检查部门. What the county commission owes, its secretary and its offices of supervision. */
export const countyCommission = [
  {
    id: 'J01',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '协助党委压实主体责任',
        how: '报形势、提建议、请书记来现场办公',
        startFrom: '全县的苗头和逐级传导的情况',
        cadence: halfYearlyByList,
        countsWhen: '建议被采纳并有了结果',
        confirmedBy: '县委',
        under: ['inner-party-supervision-regulation/26-33'],
      },
    ],
  },
  {
    id: 'J02',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '检查乡镇和派驻机构的“三转”',
        how: '查清单、查会议、查谁牵头',
        startFrom: '三转登记',
        cadence: halfYearlyByList,
        countsWhen: '问题清退了，回潮的再查',
        confirmedBy: '县委',
        under: ['county-practice/three-transformations-check'],
      },
    ],
  },
  {
    id: 'J03',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '苗头件件有回音',
        how: '催办、提级、直接查',
        startFrom: '超期没有答复的苗头',
        cadence: setByCounty,
        countsWhen: '有人办，有结果',
        confirmedBy: '县委',
        under: ['county-practice/signs-answered'],
      },
    ],
  },
  {
    id: 'J04',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '精准问责',
        how: '按条例的程序办，防止泛化',
        startFrom: '问责线索',
        cadence: perMatter,
        countsWhen: '程序齐全，申诉畅通',
        confirmedBy: '上级纪委',
        under: [
          'accountability-regulation/3',
          'accountability-regulation/10',
          'accountability-regulation/21-1',
          'accountability-regulation/20',
        ],
      },
    ],
  },
  {
    id: 'J05',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '刀刃向内',
        how: '查压案、袒护和失密',
        startFrom: '本系统的苗头、复发的问题和被纠正的事项',
        cadence: halfYearlyByList,
        countsWhen: '作了处理或者澄清',
        confirmedBy: '上级纪委',
        under: ['county-practice/blade-inward'],
      },
    ],
  },
  {
    id: 'J06',
    owedBy: 'county-commission',
    versions: [
      {
        ...catalogue,
        what: '提高队伍能力',
        how: '安排跟案、上挂和讲堂',
        startFrom: '能力短板',
        cadence: yearlyByList,
        countsWhen: '半年后有变化',
        confirmedBy: '县委',
        under: ['county-practice/field-training'],
      },
    ],
  },
] as const satisfies readonly Duty[]
