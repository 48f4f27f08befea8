import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, halfYearlyByList } from './in-force.ts'

/** 乡镇党委书记. What a township secretary owes towards villages and stations. */
export const townSecretary = [
  {
    id: 'T01',
    owedBy: 'town-secretary',
    versions: [
      {
        ...catalogue,
        what: '把两个责任压到村和站所',
        how: '压到村书记、站所长，一件事落到一个人',
        startFrom: '村一级的问题和信访的分布',
        cadence: { nature: 'set-by-county', suggested: 'quarter' },
        countsWhen: '村里有自己的措施和结果',
        confirmedBy: '县纪委',
        under: ['primary-responsibility-provisions/talk-and-remind'],
      },
    ],
  },
  {
    id: 'T02',
    owedBy: 'town-secretary',
    versions: [
      {
        ...catalogue,
        what: '让乡镇纪委专职专责',
        how: '不派主业以外的事，保证人手和时间',
        startFrom: '班子分工和会议牵头情况',
        cadence: halfYearlyByList,
        countsWhen: '名义上和实际上都退出了',
        confirmedBy: '县纪委',
        under: ['reform-decision-2013/three-transformations', 'reform-decision-2013/three-transformations-matters'],
      },
    ],
  },
  {
    id: 'T03',
    owedBy: 'town-secretary',
    versions: [
      {
        ...catalogue,
        what: '解决群众身边的问题',
        how: '查清、改正、公开',
        startFrom: '惠民资金、集体三资和工程项目',
        cadence: { nature: 'set-by-county', suggested: 'quarter' },
        countsWhen: '问题改了，群众知道了',
        confirmedBy: '县纪委',
        under: ['accountability-regulation/7-10'],
      },
    ],
  },
] as const satisfies readonly Duty[]
