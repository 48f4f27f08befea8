import type { Procedure } from '../../engine/procedures/vocabulary.ts'
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
  ({
    id: `${clock}-not-over`,
    gate: 'only-after',
    field: 'over',
    value: clock,
    clock,
    day: 'hintedOn',
    says: `${what}还没有满，最后一天是{day}，请期满以后再办。`,
    under: 'party-members-rights-regulation/36-normal-use',
  }) as const

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
    {
      id: 'receive',
      title: '登记处理结果',
      from: [],
      to: 'received',
      by: [{ relation: 'organ-member' }],
      how: '照着决定书登记。一份决定登一件。',
      fields: [
        { id: 'organ', label: '登记的机关', hint: '县纪委或者组织部门', ask: { kind: 'unit' }, names: 'organ' },
        { id: 'person', label: '对谁', ask: { kind: 'person' }, names: 'subject' },
        ...RESULT,
      ],
      starts: RESULT_CLOCKS,
      opensTo: ['subject', 'subject-head'],
      forSubject: RESULT.map((it) => it.id),
      under: [
        'disciplinary-sanction-regulation/10',
        'administrative-sanction-law/7-8',
        'disciplinary-sanction-regulation/8',
        'disciplinary-sanction-regulation/11-two-years',
        'disciplinary-sanction-regulation/14',
        'organisational-treatment-provisions/3',
        'organisational-treatment-provisions/suspension-six-months',
        'disciplinary-sanction-regulation/11-no-post',
        'disciplinary-sanction-regulation/12-13',
        'disciplinary-sanction-regulation/12-13-after',
        'organisational-treatment-provisions/longer-effect',
        'product-rules/results-received',
      ],
    },
    ...carryingOutSteps,
    {
      id: 'visit',
      title: '回访',
      from: ['received'],
      by: [{ relation: 'organ-member' }, { relation: 'subject-head' }],
      how: '两人以上一起去，听他说，看他现在怎么样。思想不到位的引导，有包袱的鼓励。可以去几次。不打分、不分档。',
      fields: [
        { id: 'visitedOn', label: '回访的日期', ask: { kind: 'day' } },
        { id: 'visitedBy', label: '回访的人', hint: '至少两人', ask: { kind: 'people' } },
        { id: 'visitFound', label: '了解到的情况', ask: { kind: 'text', most: 1000 } },
      ],
      gates: [
        {
          id: 'visited-by-one',
          gate: 'least',
          field: 'visitedBy',
          count: 2,
          says: '回访要两人以上一起去，请补充。',
          under: 'county-practice/revisit-two',
        },
        {
          id: 'visited-by-kin',
          gate: 'free-of-subject',
          field: 'visitedBy',
          only: 'kin',
          says: '回访的人里有本人或者与他有亲属等回避关系的人，请换人。',
          under: 'supervision-discipline-rules/65',
        },
        {
          id: 'visited-before-decided',
          gate: 'not-before',
          field: 'visitedOn',
          of: 'decidedOn',
          says: '回访的日期早于作出决定的日期，请核对后再填。',
          under: 'party-members-rights-regulation/36',
        },
      ],
      documents: [
        {
          id: 'visit-record',
          title: '回访登记表',
          layout: 'form',
          says: [
            '# 对象',
            '{subject}',
            '# 日期',
            '{visitedOn}',
            '# 回访的人',
            '{visitedBy}',
            '# 了解到的情况',
            '{visitFound}',
          ],
          signatures: ['本人（签字）', '回访人（签字）', '回访人（签字）'],
        },
      ],
      forSubject: ['visitedOn', 'visitedBy'],
      under: ['party-members-rights-regulation/36', 'accountability-regulation/22', 'county-practice/revisit-two'],
    },
    ...reviewSteps,
    {
      id: 'hint',
      title: '期满提示组织部门',
      from: ['received'],
      to: 'closed',
      by: [{ relation: 'organ-member' }],
      how: '影响期满，标记自动取消，不用批准。告诉组织部门：期满、表现好、符合条件的，按规定正常使用。',
      fields: [
        {
          id: 'over',
          label: '什么期满了',
          ask: {
            kind: 'choice',
            options: [
              { value: 'K26', title: '党纪处分影响期', when: PARTY },
              { value: 'K26b', title: '政务处分期', when: ADMINISTRATIVE },
              { value: 'K27', title: '停职检查期', when: SUSPENSION },
              { value: 'as-decided', title: '决定书写明的期限', when: TREATMENT },
            ],
          },
        },
        { id: 'hintedOn', label: '提示的日期', ask: { kind: 'day' } },
      ],
      gates: [
        notOver('K26', '党纪处分影响期'),
        notOver('K26b', '政务处分期'),
        notOver('K27', '停职检查期'),
        {
          id: 'not-visited',
          gate: 'taken',
          step: 'visit',
          says: '还没有回访过，请先办“回访”。',
          under: 'party-members-rights-regulation/36',
        },
      ],
      documents: [
        {
          id: 'hint-letter',
          title: '影响期满提示',
          heading: '关于{subject}影响期满的函',
          layout: 'letter',
          numbered: '期满',
          to: '组织部门',
          says: [
            '{subject}：{decisionNumber}决定的{over}已满。',
            '最近一次回访：{visitedOn}，{visitFound}',
            '表现好、符合条件的，请按规定正常使用。',
          ],
        },
      ],
      forSubject: ['over', 'hintedOn'],
      under: [
        'party-members-rights-regulation/36-normal-use',
        'accountability-regulation/22',
        'product-rules/effect-mark-ends',
      ],
    },
  ],
  under: [
    'party-members-rights-regulation/36',
    'party-members-rights-regulation/36-normal-use',
    'product-rules/results-received',
    'product-rules/effect-mark-ends',
  ],
} as const satisfies Procedure
