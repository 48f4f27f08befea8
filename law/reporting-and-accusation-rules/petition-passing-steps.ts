import { choice, day, letter, notBefore, number, step } from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accusation } from '../claims.ts'

/** 径送上级、转送下级、重复件留存: B0a, B0c, B0d. What is not for this level to handle leaves it with its number alone. */
export const passingSteps: readonly Step[] = [
  step('send-up', '报上一级', 'to-go-up', 'sent-up', 'petition-office', {
    how: '先径送本机关主要负责人，五个工作日内报上一级信访举报部门。只记日期，不复制、不摘抄、不录入内容。',
    fields: [day('shownHeadOn', '径送主要负责人的日期'), day('sentUpOn', '报上一级的日期')],
    gates: [
      notBefore('shown-before-received', 'shownHeadOn', 'receivedOn', {
        says: '径送主要负责人的日期早于收到的日期，请核对后再填。',
        under: accusation('15'),
      }),
      notBefore('sent-before-shown', 'sentUpOn', 'shownHeadOn', {
        says: '报上一级的日期早于径送主要负责人的日期，请核对后再填。',
        under: accusation('15'),
      }),
    ],
    ends: ['K10', 'K11', 'K12', 'K13'],
    documents: [
      letter('sent-up', '检举控告径送单', {
        numbered: '信送',
        to: '上一级纪检监察机关信访举报部门',
        says: [
          '我单位{receivedOn}收到属你机关受理的检举控告1件，编号{number}，现随本单密封报送，请查收。',
          '本件未复制、未摘抄、未录入任何系统。收到后请在回执上签收退回。',
        ],
      }),
    ],
    under: [accusation('15'), accusation('15-not-entered')],
  }),
  step('pass-down', '转送下级', 'to-go-down', 'with-below', 'petition-office', {
    how: '属下级受理的及时转送，填转送函文号。',
    fields: [day('passedDownOn', '转送的日期'), number('passNumber', '转送函文号')],
    ends: ['K10', 'K12', 'K13'],
    documents: [
      letter('passed-down', '检举控告转送函', {
        numbered: '信转',
        to: '有受理权限的下级纪检监察机关',
        says: [
          '现将属你单位受理的检举控告1件（编号{number}）转去，请按规定办理。',
          '请自收到之日起五个工作日内完成受理或者转办，并告知我单位。严格控制知悉范围，不得把材料和信息转给被反映的一方。',
        ],
      }),
    ],
    under: [accusation('16-pass-on')],
  }),
  step('below-received', '下级签收', 'with-below', 'below-has', 'petition-office', {
    how: '收到下级的签收回执后登记签收的日期，五个工作日从这一天算。',
    fields: [day('belowGotOn', '下级签收的日期')],
    gates: [
      notBefore('got-before-passed', 'belowGotOn', 'passedDownOn', {
        says: '下级签收的日期早于转送的日期，请核对后再填。',
        under: accusation('16'),
      }),
    ],
    starts: [{ clock: 'K12', from: 'belowGotOn' }],
    under: [accusation('16')],
  }),
  step('below-took-up', '下级受理或者转办', 'below-has', 'passed-down', 'petition-office', {
    how: '下级告知已经受理或者转办的，登记日期；过了五个工作日没有告知的，督办。',
    fields: [
      day('belowDoneOn', '下级完成的日期'),
      choice('belowDid', '下级怎样办的', { accepted: '受理', 'passed-on': '转办' }),
    ],
    ends: ['K12'],
    under: [accusation('16')],
  }),
  step('keep', '留存备查', 'to-keep', 'kept', 'petition-office', {
    how: '重复件、没有实质内容的件登记后留存备查，并定期通报承办部门。实名的重复件不再告知。',
    fields: [day('repeatsToldOn', '向承办部门通报的日期')],
    ends: ['K10', 'K12', 'K13'],
    under: [accusation('14-repeated'), accusation('real-name-acceptance')],
  }),
]
