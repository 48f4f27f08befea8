import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, halfYearlyByList, perMatter } from './in-force.ts'

/** 党委(党组)班子. Duties of the group as a whole; its secretary carries them. */
export const leadingGroup = [
  {
    id: 'B01',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '专题研究全面从严治党',
        how: '开常委会（党组）会议分析形势，每件事定到人、定到时间',
        startFrom: '上一期的问题清单、苗头和纪委的通报',
        cadence: {
          nature: 'statutory',
          every: 'half-year',
          under: 'primary-responsibility-provisions/half-yearly-study',
        },
        countsWhen: '议定的事项有了落实结果',
        confirmedBy: '纪委',
        under: [
          'primary-responsibility-provisions/half-yearly-study',
          'primary-responsibility-provisions/half-yearly-at-least-once',
        ],
      },
    ],
  },
  {
    id: 'B02',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '定好责任清单和年度任务安排',
        how: '集体审议，每一条定到人、定到时间',
        startFrom: '法典目录，以及上一年没有落实的条目',
        cadence: { nature: 'statutory', every: 'year', under: 'primary-responsibility-provisions/yearly-plan' },
        countsWhen: '清单生效，每一条都有人负责',
        confirmedBy: '上级党组织',
        under: ['primary-responsibility-provisions/duty-list', 'primary-responsibility-provisions/yearly-plan'],
      },
    ],
  },
  {
    id: 'B03',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '年初向上级书面报告上一年的落实情况',
        how: '由全年记录生成初稿，班子审定',
        startFrom: '全年的履责记录',
        cadence: { nature: 'day-set-above', every: 'year' },
        countsWhen: '上级收到并给出反馈',
        confirmedBy: '上级党组织',
        under: ['primary-responsibility-provisions/yearly-report'],
      },
    ],
  },
  {
    id: 'B04',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '整改巡察、检查、审计反馈的问题',
        how: '一个问题一个办法，方案和销号各审批一次，过后回头看',
        startFrom: '问题清单',
        cadence: perMatter,
        countsWhen: '说得出变了什么、怎么知道变了',
        confirmedBy: '提出问题的一方',
        under: ['primary-responsibility-provisions/remedy'],
      },
    ],
  },
  {
    id: 'B05',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '支持纪委“三转”',
        how: '把派给纪委的非主业事项清理出来并收回',
        startFrom: '议事协调机构名单和班子分工文件',
        cadence: halfYearlyByList,
        countsWhen: '名义上和实际上都退出了',
        confirmedBy: '上级纪委',
        under: ['reform-decision-2013/three-transformations', 'reform-decision-2013/three-transformations-matters'],
      },
    ],
  },
  {
    id: 'B06',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '开展理论学习中心组集体研讨',
        how: '带着本单位的问题研讨，议出要办的事',
        startFrom: '认知检查的结果和典型案例',
        cadence: { nature: 'statutory', every: 'quarter', under: 'group-study-rules/quarterly' },
        countsWhen: '研讨议出的事有了结果',
        confirmedBy: '县委宣传部',
        under: ['group-study-rules/quarterly'],
      },
    ],
  },
  {
    id: 'B07',
    owedBy: 'leading-group',
    versions: [
      {
        ...catalogue,
        what: '以案促改',
        how: '案件办结后剖析原因、补上漏洞、开展教育',
        startFrom: '本单位和同类单位已经办结的案件',
        cadence: perMatter,
        countsWhen: '漏洞补上了，受教育的人经过回访',
        confirmedBy: '纪委',
        under: ['accountability-regulation/14'],
      },
    ],
  },
] as const satisfies readonly Duty[]
