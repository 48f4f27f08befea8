import { choice, day, has, letter, notBefore, number, step } from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { petitionWork } from '../claims.ts'

const OURS = has('otherWay', 'ours')
const NOT_OURS = has('competence', 'not-ours')
const REFUSED = has('acceptance', 'refused')

/** 不属检举控告的: sorted within fifteen days, and handled under the petition work regulation where it is this organ's to handle. */
export const otherPetitionSteps: readonly Step[] = [
  step(
    'check-competence',
    '核对是不是本机关的职责',
    'to-check',
    [['passed-other', NOT_OURS], 'other'],
    'petition-office',
    {
      how: '信访部门转送、交办的，先看是不是本机关的职责；不是的，自收到之日起五个工作日内提出异议，原件交还。',
      fields: [
        choice('competence', '是不是本机关的职责', { ours: '是', 'not-ours': '不是，提出异议并交还' }),
        day('objectedOn', '提出异议的日期', { when: NOT_OURS }),
      ],
      ends: ['K17'],
      documents: [
        letter('objection', '信访事项异议函', {
          numbered: '信异',
          to: '转送、交办的信访部门',
          when: NOT_OURS,
          says: [
            '你单位转来的信访事项1件（我单位编号{number}），{receivedOn}收到。经核对，不属于我机关的职责范围，现提出异议，原件随函交还。',
          ],
        }),
      ],
      under: [petitionWork('23-objection')],
    },
  ),
  step('sort-other', '分流', 'other', [['to-tell', OURS], 'passed-other'], 'petition-office', {
    how: '自收到之日起十五日内分流：属本机关职责的自己办，不属的转送有权处理的单位。',
    fields: [
      day('sortedOn', '分流的日期'),
      choice('otherWay', '怎样分流', { pass: '转送有权处理的单位', ours: '属本机关职责，自己办' }),
      number('otherNumber', '转送函文号', { when: has('otherWay', 'pass') }),
    ],
    gates: [
      notBefore('sorted-before-received', 'sortedOn', 'receivedOn', {
        says: '分流的日期早于收到的日期，请核对后再填。',
        under: petitionWork('22'),
      }),
    ],
    starts: [{ clock: 'K17', when: OURS, from: 'receivedOn' }],
    ends: ['K16'],
    documents: [
      letter('passed-other', '信访事项转送函', {
        numbered: '信转',
        to: '有权处理的单位',
        when: has('otherWay', 'pass'),
        says: ['现将不属检举控告的信访事项1件（编号{number}）转去，请按信访工作条例办理并答复信访人。'],
      }),
    ],
    under: [petitionWork('22')],
  }),
  step('tell-other', '书面告知是否受理', 'to-tell', [['other-refused', REFUSED], 'other-handling'], 'petition-office', {
    how: '能当场告知的当场书面告知，不能的自收到之日起十五日内书面告知。受理的，六十日从受理那天算。',
    fields: [
      choice('acceptance', '是否受理', { accepted: '受理', refused: '不予受理' }),
      day('toldOtherOn', '书面告知的日期', { hint: '受理的，从这一天起算办结期限' }),
    ],
    starts: [{ clock: 'K18', when: has('acceptance', 'accepted'), from: 'toldOtherOn' }],
    ends: ['K17'],
    documents: [
      letter('other-told', '信访事项受理告知书', {
        numbered: '信告',
        to: '信访人',
        says: ['你提出的信访事项（编号{number}），{receivedOn}收到。经审查，决定：{acceptance}。'],
      }),
    ],
    under: [petitionWork('23'), petitionWork('23-on-the-spot')],
  }),
  step('reply-other', '出具处理意见', 'other-handling', 'replied', 'petition-office', {
    how: '自受理之日起六十日内办结并书面答复；情况复杂要延长三十日的，在页面上的办理时限旁办。这里只记日期和文号。',
    fields: [day('repliedOn', '书面答复的日期'), number('replyNumber', '处理意见书文号')],
    gates: [
      notBefore('replied-before-told', 'repliedOn', 'toldOtherOn', {
        says: '答复的日期早于告知受理的日期，请核对后再填。',
        under: petitionWork('34'),
      }),
    ],
    ends: ['K18'],
    documents: [
      letter('other-reply', '信访事项处理意见书', {
        numbered: '信答',
        to: '信访人',
        says: [
          '你提出的信访事项（编号{number}）已经办结，处理意见见密封附页，不在本系统载明。',
          '对处理意见不服的，可以自收到本意见之日起三十日内请求复查。',
        ],
      }),
    ],
    under: [petitionWork('34'), petitionWork('34-extension'), petitionWork('35')],
  }),
]
