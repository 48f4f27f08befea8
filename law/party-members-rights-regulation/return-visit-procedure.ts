import {
  choice,
  day,
  form,
  headed,
  least,
  letter,
  notBefore,
  notKin,
  onlyAfter,
  people,
  person,
  signed,
  step,
  taken,
  text,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import {
  accountability,
  administrativeSanction,
  county,
  membersRights,
  product,
  sanction,
  supervision,
  treatment,
} from '../claims.ts'
import { partyMembersRightsRegulation } from './instrument.ts'
import {
  ADMINISTRATIVE,
  carryingOutSteps,
  PARTY,
  RESULT,
  RESULT_CLOCKS,
  reviewSteps,
  SUSPENSION,
  TREATMENT,
} from './received-results.ts'

const notOver = (clock: string, what: string) =>
  onlyAfter(`${clock}-not-over`, ['over', clock], clock, 'hintedOn', {
    says: `${what}还没有满，最后一天是{day}，请期满以后再办。`,
    under: membersRights('36-normal-use'),
  })

/** Results received from elsewhere, their effect period by the clock alone, the visits, the hint at the end. */
export const returnVisitProcedure = {
  id: 'return-visit',
  title: '处理结果与回访',
  numbered: '回访',
  purpose:
    '收到党纪处分、政务处分、组织处理或者停职检查的决定，从这里登记：宣布、手续、回访到哪一天，影响期到哪一天，程序会算好。这里只登记结果，不作决定。',
  inForce: partyMembersRightsRegulation.inForce,
  readers: ['organ-head', 'opener', 'organisation-department'],
  states: [
    { id: 'received', title: '执行和影响期中' },
    { id: 'closed', title: '期满，已提示组织部门', ended: true },
    { id: 'overturned', title: '原决定已撤销或者变更', ended: true },
  ],
  steps: [
    step('receive', '登记处理结果', [], 'received', 'organ-member', {
      how: '照着决定书登记。一份决定登一件。',
      fields: [
        unit('organ', '登记的机关', { hint: '县纪委或者组织部门', names: 'organ' }),
        person('person', '对谁', { names: 'subject' }),
        ...RESULT,
      ],
      starts: RESULT_CLOCKS,
      opensTo: ['subject', 'subject-head'],
      forSubject: RESULT.map((it) => it.id),
      under: [
        sanction('10'),
        administrativeSanction('7-8'),
        sanction('8'),
        sanction('11-two-years'),
        sanction('14'),
        treatment('3'),
        treatment('suspension-six-months'),
        sanction('11-no-post'),
        sanction('12-13'),
        sanction('12-13-after'),
        treatment('longer-effect'),
        product('results-received'),
      ],
    }),
    ...carryingOutSteps,
    step('visit', '回访', 'received', null, ['organ-member', 'subject-head'], {
      how: '两人以上一起去，听他说，看他现在怎么样。思想不到位的引导，有包袱的鼓励。可以去几次。不打分、不分档。',
      fields: [
        day('visitedOn', '回访的日期'),
        people('visitedBy', '回访的人', { hint: '至少两人' }),
        text('visitFound', '了解到的情况', 1000),
      ],
      gates: [
        least('visited-by-one', 'visitedBy', 2, {
          says: '回访要两人以上一起去，请补充。',
          under: county('revisit-two'),
        }),
        notKin('visited-by-kin', 'visitedBy', {
          says: '回访的人里有本人或者与他有亲属等回避关系的人，请换人。',
          under: supervision('65'),
        }),
        notBefore('visited-before-decided', 'visitedOn', 'decidedOn', {
          says: '回访的日期早于作出决定的日期，请核对后再填。',
          under: membersRights('36'),
        }),
      ],
      documents: [
        form('visit-record', '回访登记表', {
          says: headed({
            对象: '{subject}',
            日期: '{visitedOn}',
            回访的人: '{visitedBy}',
            了解到的情况: '{visitFound}',
          }),
          signatures: signed('本人', '回访人', '回访人'),
        }),
      ],
      forSubject: ['visitedOn', 'visitedBy'],
      under: [membersRights('36'), accountability('22'), county('revisit-two')],
    }),
    ...reviewSteps,
    step('hint', '期满提示组织部门', 'received', 'closed', 'organ-member', {
      how: '影响期满，标记自动取消，不用批准。告诉组织部门：期满、表现好、符合条件的，按规定正常使用。',
      fields: [
        choice('over', '什么期满了', {
          K26: { title: '党纪处分影响期', when: PARTY },
          K26b: { title: '政务处分期', when: ADMINISTRATIVE },
          K27: { title: '停职检查期', when: SUSPENSION },
          'as-decided': { title: '决定书写明的期限', when: TREATMENT },
        }),
        day('hintedOn', '提示的日期'),
      ],
      gates: [
        notOver('K26', '党纪处分影响期'),
        notOver('K26b', '政务处分期'),
        notOver('K27', '停职检查期'),
        taken('not-visited', 'visit', { says: '还没有回访过，请先办“回访”。', under: membersRights('36') }),
      ],
      documents: [
        letter('hint-letter', '影响期满提示', {
          heading: '关于{subject}影响期满的函',
          numbered: '期满',
          to: '组织部门',
          says: [
            '{subject}：{decisionNumber}决定的{over}已满。',
            '最近一次回访：{visitedOn}，{visitFound}',
            '表现好、符合条件的，请按规定正常使用。',
          ],
        }),
      ],
      forSubject: 'all',
      under: [membersRights('36-normal-use'), accountability('22'), product('effect-mark-ends')],
    }),
  ],
  under: [
    membersRights('36'),
    membersRights('36-normal-use'),
    product('results-received'),
    product('effect-mark-ends'),
  ],
} as const satisfies Procedure
