import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, perMatter, setByCounty } from './in-force.ts'

/** 书记(第一责任人). What the secretary owes in person; handing it to the discipline body does not count. */
export const secretary = [
  {
    id: 'S01',
    owedBy: 'secretary',
    inPerson: 'deploy',
    versions: [
      {
        ...catalogue,
        what: '重要工作亲自部署',
        how: '对具体的事定目标、定人、定时间',
        startFrom: '年度任务安排',
        cadence: perMatter,
        countsWhen: '这件事有了结果',
        confirmedBy: '承办人的上级',
        under: ['primary-responsibility-provisions/first-responsible'],
      },
    ],
  },
  {
    id: 'S02',
    owedBy: 'secretary',
    inPerson: 'ask',
    versions: [
      {
        ...catalogue,
        what: '重大问题亲自过问',
        how: '问到问题本身，提出要求，看到回音',
        startFrom: '问题清单和苗头',
        cadence: perMatter,
        countsWhen: '问题有了进展',
        confirmedBy: '提出问题的一方',
        under: ['primary-responsibility-provisions/first-responsible'],
      },
    ],
  },
  {
    id: 'S03',
    owedBy: 'secretary',
    inPerson: 'coordinate',
    versions: [
      {
        ...catalogue,
        what: '重点环节亲自协调',
        how: '把卡住的那一步解开',
        startFrom: '停下来不动的事项',
        cadence: perMatter,
        countsWhen: '卡住的地方通了',
        confirmedBy: '承办人',
        under: ['primary-responsibility-provisions/first-responsible'],
      },
    ],
  },
  {
    id: 'S04',
    owedBy: 'secretary',
    inPerson: 'supervise',
    versions: [
      {
        ...catalogue,
        what: '重要案件亲自督办',
        how: '按程序督促，不打听案情',
        startFrom: '纪委报请的事项',
        cadence: perMatter,
        countsWhen: '事项按程序往前走了',
        confirmedBy: '纪委',
        under: ['primary-responsibility-provisions/first-responsible'],
      },
    ],
  },
  {
    id: 'S05',
    owedBy: 'secretary',
    onlyIn: ['county-committee', 'town-committee'],
    versions: [
      {
        ...catalogue,
        what: '到纪委现场办公',
        how: '和纪委一起学习、研判，当场议定怎么办',
        startFrom: '纪委报送的疑难事项',
        cadence: setByCounty,
        countsWhen: '议定的事项落实了',
        confirmedBy: '纪委',
        under: ['county-practice/secretaries-on-site'],
      },
    ],
  },
  {
    id: 'S06',
    owedBy: 'secretary',
    versions: [
      {
        ...catalogue,
        what: '与班子成员和下级书记谈话',
        how: '谈心，也谈监督；看到苗头及时提醒',
        startFrom: '各条分管线上的苗头和清单上的空白',
        cadence: { nature: 'set-by-county', suggested: 'year' },
        countsWhen: '谈到的事有了改变',
        confirmedBy: '谈话对象所在的纪委',
        under: ['inner-party-supervision-regulation/21-reminder'],
      },
    ],
  },
  {
    id: 'S07',
    owedBy: 'secretary',
    versions: [
      {
        ...catalogue,
        what: '讲廉政党课',
        how: '用身边的事讲',
        startFrom: '本县的案例',
        cadence: { nature: 'set-by-county', suggested: 'year' },
        countsWhen: '听课的人复查时认识有变化',
        confirmedBy: '县委宣传部',
        under: ['county-practice/integrity-lecture'],
      },
    ],
  },
  {
    id: 'S08',
    owedBy: 'secretary',
    versions: [
      {
        ...catalogue,
        what: '述责述廉',
        how: '如实说做了什么、还差什么',
        startFrom: '全年的履责记录',
        cadence: { nature: 'statutory', every: 'year', under: 'inner-party-supervision-regulation/22' },
        countsWhen: '评议提出的意见有了整改',
        confirmedBy: '上级党组织',
        under: ['inner-party-supervision-regulation/22'],
      },
    ],
  },
] as const satisfies readonly Duty[]
