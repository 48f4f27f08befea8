import type { Duty } from '../../engine/vocabulary.ts'
import { topLeadersSupervisionOpinions } from '../top-leaders-supervision-opinions/instrument.ts'
import { catalogue, setByCounty } from './in-force.ts'

/** From this day the line rests on more than the county's own practice. */
const opinionsFrom = topLeadersSupervisionOpinions.inForce.from

/** 主管(上级分管领导). What a supervising leader owes towards the head on his line. */
export const supervisingLeader = [
  {
    id: 'L01',
    owedBy: 'supervising-leader',
    versions: [
      {
        inForce: { from: catalogue.inForce.from, until: opinionsFrom },
        what: '一对一归口监督主官',
        how: '多过问、多提醒',
        startFrom: '主官和他所在单位的苗头',
        cadence: setByCounty,
        countsWhen: '过问的事有了回音',
        confirmedBy: '纪委',
        under: ['county-practice/one-to-one'],
      },
      {
        inForce: { from: opinionsFrom, until: null },
        what: '一对一归口监督主官',
        how: '多过问、多提醒',
        startFrom: '主官和他所在单位的苗头',
        cadence: setByCounty,
        countsWhen: '过问的事有了回音',
        confirmedBy: '纪委',
        under: ['top-leaders-supervision-opinions/head-over-head', 'county-practice/one-to-one'],
      },
    ],
  },
  {
    id: 'L02',
    owedBy: 'supervising-leader',
    versions: [
      {
        ...catalogue,
        what: '对苗头约谈提醒',
        how: '当面告知、听他说明、商定怎么改，过后回访',
        startFrom: '苗头',
        cadence: { nature: 'promptly' },
        countsWhen: '回访属实',
        confirmedBy: '纪委',
        under: ['inner-party-supervision-regulation/21-reminder'],
      },
    ],
  },
  {
    id: 'L03',
    owedBy: 'supervising-leader',
    versions: [
      {
        ...catalogue,
        what: '到单位开展一岗双责现场办公',
        how: '看清单、看问题，当场解一个难题',
        startFrom: '清单上的空白和复发的问题',
        cadence: setByCounty,
        countsWhen: '议定的事项落实了',
        confirmedBy: '纪委',
        under: ['county-practice/supervisor-on-site'],
      },
    ],
  },
] as const satisfies readonly Duty[]
