import { day, letter, notBefore, number, step, tick } from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { accusation, product } from '../claims.ts'
import { reportingAndAccusationRules } from './instrument.ts'

/**
 * 反映本机关主要负责人的: a series of its own, so that not even a gap in the numbers of the petitions tells the organ that
 * there is one; nobody reads it but whoever sent it up.
 */
export const petitionAboutHeadProcedure = {
  id: 'petition-about-head',
  title: '径送上一级的信访件',
  numbered: '径送',
  purpose: '收到反映本机关主要负责人的信访件，先密封送上一级，再在这里记一笔。只有登记的人自己看得到。',
  inForce: reportingAndAccusationRules.inForce,
  shell: true,
  readers: ['opener'],
  states: [
    { id: 'sent', title: '已径送，待上一级签收' },
    { id: 'received', title: '上一级已签收', ended: true },
  ],
  steps: [
    step('register', '登记径送', [], 'sent', 'petition-office', {
      how: '先密封径送上一级信访举报部门，再登记日期。不给本机关任何人看，不复制，不摘抄，不录入内容。',
      fields: [
        day('receivedOn', '收到的日期'),
        day('sentOn', '径送上一级的日期'),
        tick('unseen', '没有给别人看，没有复制、摘抄、录入'),
      ],
      gates: [
        notBefore('sent-before-received', 'sentOn', 'receivedOn', {
          says: '径送的日期早于收到的日期，请核对后再填。',
          under: accusation('15-own-head'),
        }),
      ],
      documents: [
        letter('sent-above', '检举控告径送单', {
          to: '上一级纪检监察机关信访举报部门',
          says: [
            '现径送检举控告1件（编号{number}），{receivedOn}收到，随本单密封报送。',
            '按规定径送你机关，未复制、未摘抄、未录入任何系统。收到后请将回执直接退回经办人本人。',
          ],
        }),
      ],
      under: [accusation('15-own-head'), accusation('15-not-entered'), product('own-head-out-of-sight')],
    }),
    step('acknowledged', '登记签收回执', 'sent', 'received', 'opener', {
      how: '收到上一级退回的回执后登记；久没有回执的，直接向上一级询问。',
      fields: [number('receiptNumber', '回执编号')],
      under: [accusation('15-own-head')],
    }),
  ],
  under: [accusation('15-own-head'), product('own-head-out-of-sight')],
} as const satisfies Procedure
