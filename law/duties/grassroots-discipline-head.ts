import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, perMatter, setByCounty } from './in-force.ts'

/** 乡镇纪委书记、派驻组组长. What the discipline secretary of a township and the leader of a stationed group owe. */
export const grassrootsDisciplineHead = [
  {
    id: 'D01',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '看到的问题要出手',
        how: '核实、上报或者转办，不压着',
        startFrom: '知悉记录、审计、检查和走访',
        cadence: { nature: 'within-setting', setting: 'knownMustActWithinWorkdays' },
        countsWhen: '有了处置或者已经上报',
        confirmedBy: '县纪委',
        under: ['accountability-regulation/6-1', 'inner-party-supervision-regulation/26-33'],
      },
    ],
  },
  {
    id: 'D02',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '线索双报告',
        how: '报同级党委，同时报上级纪委',
        startFrom: '线索登记（只有编号和状态）',
        cadence: perMatter,
        countsWhen: '两边的回执都有',
        confirmedBy: '上级纪委',
        under: ['reform-decision-2013/dual-report'],
      },
    ],
  },
  {
    id: 'D03',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '提出线索处置意见',
        how: '在四类方式里选定，集体研究',
        startFrom: '线索登记（只有编号和状态）',
        cadence: { nature: 'per-matter', within: { months: 1, under: 'supervision-discipline-rules/21-2' } },
        countsWhen: '按期报批了',
        confirmedBy: '案件监督管理部门',
        under: ['supervision-discipline-rules/21-1', 'supervision-discipline-rules/21-2'],
      },
    ],
  },
  {
    id: 'D04',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '监督书记和班子',
        how: '参加会议、谈话、提意见，必要时报上级',
        startFrom: '三重一大事项和议事程序',
        cadence: setByCounty,
        countsWhen: '意见有了回应',
        confirmedBy: '县纪委',
        under: ['inner-party-supervision-regulation/26-33'],
      },
    ],
  },
  {
    id: 'D05',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '发现非主业任务就登记',
        how: '登记下来，直接报县纪委',
        startFrom: '班子分工、会议和文件',
        cadence: { nature: 'any-time' },
        countsWhen: '任务清退了',
        confirmedBy: '县纪委',
        under: ['reform-decision-2013/three-transformations', 'reform-decision-2013/three-transformations-matters'],
      },
    ],
  },
  {
    id: 'D06',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '保密和回避',
        how: '看材料要有依据，有关系的及时申请回避',
        startFrom: '手里正在办的事项',
        cadence: { nature: 'any-time' },
        countsWhen: '没有越权，也没有漏报',
        confirmedBy: '县纪委',
        under: ['supervision-discipline-rules/65', 'supervision-discipline-rules/67'],
      },
    ],
  },
  {
    id: 'D07',
    owedBy: 'grassroots-discipline-head',
    versions: [
      {
        ...catalogue,
        what: '学会办案',
        how: '跟案、实训、复盘',
        startFrom: '自己的短板',
        cadence: { nature: 'voluntary', every: 'year' },
        countsWhen: '半年后工作有变化',
        confirmedBy: '带教的人',
        under: ['county-practice/field-training'],
      },
    ],
  },
] as const satisfies readonly Duty[]
