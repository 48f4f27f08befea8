import type { Step } from '../../engine/procedures/vocabulary.ts'

/** Lightest first: what an appeal, and what a defence, may never make worse. */
export const OUTCOMES_BY_WEIGHT = [
  'not-pursued',
  'exempted',
  'self-examination',
  'circular',
  'admonition',
  'suggest-treatment',
  'treatment',
  'suggest-sanction',
  'reorganise',
] as const

/**
 * 申诉与纠正, open from the day the decision was served: the same steps for every decision that the county's organs serve.
 * An appeal never stops the decision; a late one is registered and judged by the organ; a correction may come at any time.
 */
export const appealSteps = [
  {
    id: 'appeal',
    title: '申诉',
    from: 'always',
    aside: true,
    by: [{ relation: 'subject' }, { relation: 'organ-member' }],
    how: '对决定不服的，自收到决定之日起一个月内向作出决定的党组织书面申诉。可以由本人在这里提出，也可以由承办机关把收到的纸质申诉登记进来。期限最后一天提出、之后才登记的，仍是按期。',
    fields: [
      {
        id: 'lodgedOn',
        label: '收到申诉的日期',
        hint: '纸质申诉填收到的那一天，不是登记的这一天',
        ask: { kind: 'day' },
      },
      { id: 'appealGrounds', label: '申诉的理由', hint: '一条一行', ask: { kind: 'points' } },
    ],
    gates: [
      {
        id: 'appeal-before-served',
        gate: 'taken',
        step: 'serve',
        says: '决定还没有送达，等送达以后再提出或者登记申诉。',
        under: 'accountability-regulation/20',
      },
      {
        id: 'appeal-day-before-served',
        gate: 'not-before',
        field: 'lodgedOn',
        of: 'servedOn',
        says: '收到申诉的日期早于决定送达的日期，请核对后再填。',
        under: 'accountability-regulation/20',
      },
    ],
    starts: [{ clock: 'K20b', from: 'lodgedOn' }],
    forSubject: ['lodgedOn', 'appealGrounds'],
    under: ['accountability-regulation/20'],
  },
  {
    id: 'admit-appeal',
    title: '受理申诉',
    from: 'always',
    by: [{ relation: 'organ-head' }, { relation: 'organ-member' }],
    how: '看收到申诉的日期是不是在期限以内，确定复核的人。原调查组的人不参与复核。申诉期间不停止执行决定。',
    fields: [
      {
        id: 'admission',
        label: '是否受理',
        ask: {
          kind: 'choice',
          options: [
            { value: 'admitted', title: '受理' },
            { value: 'refused-late', title: '逾期，不受理' },
          ],
        },
      },
      {
        id: 'refusedWhy',
        label: '不受理的说明',
        hint: '写明收到申诉的日期和期限的最后一天，并告知本人仍可以请求纠正',
        ask: { kind: 'text', most: 500 },
        when: { field: 'admission', has: 'refused-late' },
      },
      {
        id: 'execution',
        label: '申诉期间的执行',
        ask: {
          kind: 'choice',
          options: [
            { value: 'goes-on', title: '照常执行' },
            {
              value: 'stopped',
              title: '停止执行',
              never: {
                says: '申诉期间不停止执行决定，请选“照常执行”。决定确有不当的，请办“纠正”。',
                under: 'accountability-regulation/20-not-suspended',
              },
            },
          ],
        },
      },
      {
        id: 'reviewers',
        label: '复核人',
        ask: { kind: 'people' },
        when: { field: 'admission', has: 'admitted' },
      },
    ],
    gates: [
      {
        id: 'nothing-appealed',
        gate: 'taken',
        step: 'appeal',
        says: '还没有登记申诉，请先登记。',
        under: 'accountability-regulation/20',
      },
      {
        id: 'appeal-in-time',
        gate: 'only-after',
        field: 'admission',
        value: 'refused-late',
        clock: 'K20',
        day: 'lodgedOn',
        says: '申诉在期限以内，不能以逾期为由不受理：最后一天是{day}，当天收到的都算按期。',
        under: 'accountability-regulation/20',
      },
      {
        id: 'reviewer-free',
        gate: 'free-of-subject',
        field: 'reviewers',
        when: { field: 'admission', has: 'admitted' },
        says: '复核人里有与对象存在回避关系的人，请换人。',
        under: 'supervision-discipline-rules/65',
      },
      {
        id: 'reviewer-not-handler',
        gate: 'not-among',
        field: 'reviewers',
        of: 'team',
        when: { field: 'admission', has: 'admitted' },
        says: '原调查组的人不参与复核，请换人。',
        under: 'product-rules/reviewer-not-handler',
      },
    ],
    ends: [{ clock: 'K20b', when: { field: 'admission', has: 'refused-late' } }],
    forSubject: ['admission', 'refusedWhy', 'execution'],
    under: ['accountability-regulation/20', 'accountability-regulation/20-not-suspended'],
  },
  {
    id: 'answer-appeal',
    title: '申诉处理决定',
    from: 'always',
    by: [{ relation: 'organ-head', when: { field: 'admission', has: 'admitted' } }],
    how: '收到申诉之日起一个月内作出维持、变更或者撤销的决定，书面告知申诉人和所在党组织。处理不能因为申诉而加重。',
    fields: [
      { id: 'appealDecidedOn', label: '作出处理决定的日期', ask: { kind: 'day' } },
      {
        id: 'appealResult',
        label: '处理结果',
        ask: {
          kind: 'choice',
          options: [
            { value: 'upheld', title: '维持' },
            { value: 'changed', title: '变更' },
            { value: 'revoked', title: '撤销' },
          ],
        },
      },
      {
        id: 'outcomeAfterAppeal',
        label: '变更后的处理',
        ask: {
          kind: 'choice',
          options: [
            { value: 'not-pursued', title: '不予问责' },
            { value: 'exempted', title: '免予问责' },
            { value: 'self-examination', title: '检查' },
            { value: 'circular', title: '通报' },
            { value: 'admonition', title: '诫勉' },
            { value: 'suggest-treatment', title: '建议组织处理' },
            { value: 'treatment', title: '组织处理' },
            { value: 'suggest-sanction', title: '建议纪律处分' },
            { value: 'reorganise', title: '改组' },
          ],
        },
        when: { field: 'appealResult', has: 'changed' },
      },
      { id: 'appealReasons', label: '理由', hint: '逐条回应申诉的理由', ask: { kind: 'answers', to: 'appealGrounds' } },
      { id: 'appealToldOn', label: '书面告知的日期', ask: { kind: 'day' } },
    ],
    gates: [
      {
        id: 'appeal-not-admitted',
        gate: 'taken',
        step: 'admit-appeal',
        says: '请先办“受理申诉”，确定复核的人。',
        under: 'accountability-regulation/20',
      },
      {
        id: 'worse-by-appeal',
        gate: 'no-worse',
        field: 'outcomeAfterAppeal',
        than: 'outcome',
        order: OUTCOMES_BY_WEIGHT,
        when: { field: 'appealResult', has: 'changed' },
        says: '不能因为申诉而加重处理，请选与原决定相同或者更轻的处理。',
        under: 'product-rules/no-worse-by-appeal',
      },
    ],
    ends: ['K20b'],
    documents: [
      {
        id: 'appeal-decision',
        title: '申诉处理决定',
        heading: '关于{subject}申诉的处理决定',
        layout: 'letter',
        forSubject: true,
        numbered: '申复',
        to: '{subject}',
        says: [
          '{you}对问责决定（{no.decision}）提出的申诉，{lodgedOn}收到。',
          '经复核，决定：{appealResult}。',
          '变更后的处理：{outcomeAfterAppeal}。',
          '# 对申诉理由的答复',
          '{appealReasons}',
          '本决定作出以前，原决定照常执行。认为处理仍不准确的，可以随时请求纠正。',
        ],
      },
    ],
    forSubject: ['appealDecidedOn', 'appealResult', 'outcomeAfterAppeal', 'appealReasons', 'appealToldOn'],
    under: ['accountability-regulation/20-reply'],
  },
  {
    id: 'correct',
    title: '纠正',
    from: 'always',
    aside: true,
    by: [{ relation: 'organ-head' }, { relation: 'peer-committee-head' }],
    how: '事实不清、证据不确凿、依据不充分、责任不清晰、程序不合规、处理不恰当，或者不应当问责的，任何时候都应当纠正，不受申诉期限限制。纠正以后恢复档案和待遇，在原来的范围内更正。',
    fields: [
      {
        id: 'correctionWhy',
        label: '为什么纠正',
        ask: {
          kind: 'choices',
          options: [
            { value: 'facts', title: '事实不清' },
            { value: 'evidence', title: '证据不确凿' },
            { value: 'basis', title: '依据不充分' },
            { value: 'responsibility', title: '责任不清晰' },
            { value: 'procedure', title: '程序不合规' },
            { value: 'treatment', title: '处理不恰当' },
            { value: 'should-not', title: '不应当问责' },
          ],
        },
      },
      { id: 'orderedBy', label: '上级责令纠正的文号', ask: { kind: 'number' }, optional: true },
      {
        id: 'corrected',
        label: '怎样纠正',
        hint: '撤销还是变更、恢复什么、在什么范围内更正',
        ask: { kind: 'text', most: 1000 },
      },
      { id: 'correctedOn', label: '作出纠正决定的日期', ask: { kind: 'day' } },
    ],
    gates: [
      {
        id: 'nothing-to-correct',
        gate: 'taken',
        step: 'serve',
        says: '决定还没有送达，没有可以纠正的决定。',
        under: 'accountability-regulation/21-1',
      },
    ],
    to: 'corrected',
    ends: ['K20b', 'K20c', 'K25'],
    documents: [
      {
        id: 'correction-decision',
        title: '纠正决定',
        heading: '关于纠正对{subject}问责的决定',
        layout: 'letter',
        forSubject: true,
        numbered: '纠正',
        to: '{subject}',
        says: [
          '问责决定（{no.decision}）经查存在下列情形：{correctionWhy}。',
          '现决定纠正如下：{corrected}',
          '原决定的影响自本决定作出之日起不再执行，档案和待遇按规定更正、恢复。',
        ],
      },
    ],
    forSubject: ['correctionWhy', 'corrected', 'correctedOn'],
    under: ['accountability-regulation/21-1'],
  },
] as const satisfies readonly Step[]
