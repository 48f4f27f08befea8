import type { ClockUse, Field, Option, Step } from '../../engine/procedures/vocabulary.ts'

export const PARTY = { field: 'kind', has: 'party' } as const
export const ADMINISTRATIVE = { field: 'kind', has: 'administrative' } as const
export const TREATMENT = { field: 'kind', has: 'treatment' } as const
export const SUSPENSION = { field: 'kind', has: 'suspension' } as const
const FORMALITIES = {
  any: [
    { field: 'formalities', has: 'true' },
    { field: 'administrativeSanction', has: 'demotion' },
  ],
} as const

/** The values are the variants of K26. */
const PARTY_SANCTIONS: readonly Option[] = [
  { value: 'warning', title: '警告' },
  { value: 'serious-warning', title: '严重警告' },
  { value: 'removal', title: '撤销党内职务' },
  { value: 'serious-warning-for-removal', title: '应撤销党内职务而没有党内职务，改给严重警告' },
  { value: 'probation-one-year', title: '留党察看一年' },
  { value: 'probation-two-years', title: '留党察看二年' },
  { value: 'expulsion', title: '开除党籍' },
]

/** The values are the variants of K26b; dismissal has no period. */
const ADMINISTRATIVE_SANCTIONS: readonly Option[] = [
  { value: 'warning', title: '警告' },
  { value: 'demerit', title: '记过' },
  { value: 'serious-demerit', title: '记大过' },
  { value: 'demotion', title: '降级、撤职' },
]

const TREATMENTS: readonly Option[] = [
  { value: 'transfer', title: '平职调整' },
  { value: 'rank', title: '转任职级公务员' },
  { value: 'ordered-resignation', title: '责令辞职' },
  { value: 'dismissal-from-post', title: '免职' },
  { value: 'demotion', title: '降职' },
  { value: 'early-retirement', title: '提前退休' },
]

/** What was decided elsewhere, as the decision says it. */
export const RESULT: readonly Field[] = [
  {
    id: 'kind',
    label: '收到的是哪一种结果',
    ask: {
      kind: 'choice',
      options: [
        { value: 'party', title: '党纪处分' },
        { value: 'administrative', title: '政务处分' },
        { value: 'treatment', title: '组织处理' },
        { value: 'suspension', title: '停职检查' },
      ],
    },
  },
  { id: 'partySanction', label: '处分', ask: { kind: 'choice', options: PARTY_SANCTIONS }, when: PARTY },
  {
    id: 'administrativeSanction',
    label: '政务处分',
    hint: '开除没有处分期，不用在这里登记',
    ask: { kind: 'choice', options: ADMINISTRATIVE_SANCTIONS },
    when: ADMINISTRATIVE,
  },
  { id: 'treatment', label: '组织处理', ask: { kind: 'choice', options: TREATMENTS }, when: TREATMENT },
  { id: 'decisionNumber', label: '决定的文号', ask: { kind: 'number' } },
  { id: 'decidedOn', label: '作出决定的日期', ask: { kind: 'day' } },
  {
    id: 'effectFrom',
    label: '处分生效的日期',
    hint: '影响期从这一天起算，当天计入；同时有几项的，各登一件，按长的执行',
    ask: { kind: 'day' },
    when: { any: [PARTY, ADMINISTRATIVE] },
  },
  {
    id: 'reachedOn',
    label: '本人收到决定的日期',
    hint: '申请复审从这一天起算',
    ask: { kind: 'day' },
    when: ADMINISTRATIVE,
  },
  {
    id: 'formalities',
    label: '要变更职务、职级、工资等手续',
    hint: '降级、撤职的一定要办，不用勾',
    ask: { kind: 'tick' },
    when: { any: [PARTY, ADMINISTRATIVE] },
    optional: true,
  },
]

export const RESULT_CLOCKS: readonly ClockUse[] = [
  ...PARTY_SANCTIONS.map(({ value }) => ({
    clock: 'K26',
    variant: value,
    when: { all: [PARTY, { field: 'partySanction', has: value }] },
    from: 'effectFrom',
  })),
  ...ADMINISTRATIVE_SANCTIONS.map(({ value }) => ({
    clock: 'K26b',
    variant: value,
    when: { all: [ADMINISTRATIVE, { field: 'administrativeSanction', has: value }] },
    from: 'effectFrom',
  })),
  { clock: 'K27', when: SUSPENSION, from: 'decidedOn' },
  { clock: 'K07', when: PARTY, from: 'decidedOn' },
  { clock: 'K08b', when: PARTY, from: 'decidedOn' },
  { clock: 'K08', when: FORMALITIES, from: 'decidedOn' },
  { clock: 'K21', when: ADMINISTRATIVE, from: 'reachedOn' },
]

const beforeDecided = (field: string) =>
  ({
    id: `${field}-before-decided`,
    gate: 'not-before',
    field,
    of: 'decidedOn',
    says: '这个日期早于作出决定的日期，请核对后再填。',
    under: 'product-rules/results-received',
  }) as const

/** 宣布, 手续, 执行情况报告. */
export const carryingOutSteps = [
  {
    id: 'announce',
    title: '宣布',
    from: ['received'],
    by: [
      { relation: 'organ-member', when: PARTY },
      { relation: 'subject-head', when: PARTY },
    ],
    how: '一个月内向本人和他所在基层党组织的全体党员宣布；是领导班子成员的，还要向班子宣布。送达不能代替宣布。',
    fields: [
      { id: 'announcedOn', label: '宣布的日期', ask: { kind: 'day' } },
      {
        id: 'announcedTo',
        label: '向谁宣布了',
        ask: {
          kind: 'choices',
          options: [
            { value: 'himself', title: '本人' },
            { value: 'members', title: '所在基层党组织的全体党员' },
            { value: 'group', title: '领导班子' },
            {
              value: 'served-only',
              title: '只送达，没有宣布',
              never: { says: '送达不能代替宣布，请宣布以后再登记。', under: 'product-rules/announced-not-served' },
            },
          ],
        },
      },
    ],
    gates: [
      beforeDecided('announcedOn'),
      {
        id: 'announced-in-part',
        gate: 'forbidden',
        when: {
          not: {
            all: [
              { field: 'announcedTo', has: 'himself' },
              { field: 'announcedTo', has: 'members' },
            ],
          },
        },
        says: '处分决定要向本人和所在基层党组织的全体党员宣布，请都宣布了再登记。',
        under: 'disciplinary-sanction-regulation/44',
      },
    ],
    ends: ['K07'],
    forSubject: ['announcedOn', 'announcedTo'],
    under: ['disciplinary-sanction-regulation/44', 'product-rules/announced-not-served'],
  },
  {
    id: 'formalities',
    title: '办理变更手续',
    from: ['received'],
    by: [
      { relation: 'organ-member', when: FORMALITIES },
      { relation: 'organisation-department', when: FORMALITIES },
    ],
    how: '职务、职级、工资等手续一个月内办完；特殊情况经作出决定的机关批准，最长不超过六个月，在期限那里延长。',
    fields: [{ id: 'formalitiesDoneOn', label: '手续办完的日期', ask: { kind: 'day' } }],
    gates: [beforeDecided('formalitiesDoneOn')],
    ends: ['K08'],
    forSubject: ['formalitiesDoneOn'],
    under: ['administrative-sanction-law/54', 'disciplinary-sanction-regulation/change-of-post'],
  },
  {
    id: 'report-execution',
    title: '报告执行情况',
    from: ['received'],
    by: [
      { relation: 'subject-head', when: PARTY },
      { relation: 'organ-member', when: PARTY },
    ],
    how: '所在单位六个月内报告处分执行得怎么样。',
    fields: [
      { id: 'reportedOn', label: '报告的日期', ask: { kind: 'day' } },
      { id: 'reportNumber', label: '报告的文号', ask: { kind: 'number' } },
    ],
    gates: [beforeDecided('reportedOn')],
    ends: ['K08b'],
    forSubject: ['reportedOn', 'reportNumber'],
    under: ['disciplinary-sanction-regulation/execution-report'],
  },
] as const satisfies readonly Step[]

const untaken = (id: string, step: string, says: string) =>
  ({ id, gate: 'taken', step, says, under: 'administrative-sanction-law/55-56' }) as const
const REVIEW = ['administrative-sanction-law/55-56', 'administrative-sanction-law/55-56-not-suspended'] as const

/** 复审、复核 of an administrative sanction: what came of it is received, nothing is judged here. */
export const reviewSteps = [
  {
    id: 'note-review',
    title: '登记复审',
    from: ['received'],
    aside: true,
    by: [{ relation: 'organ-member', when: ADMINISTRATIVE }],
    how: '本人向监察机关申请复审、监察机关受理的，登记日期。复审期间照常执行。',
    fields: [{ id: 'reviewAcceptedOn', label: '受理复审的日期', ask: { kind: 'day' } }],
    ends: ['K21'],
    starts: [{ clock: 'K22', from: 'reviewAcceptedOn' }],
    forSubject: ['reviewAcceptedOn'],
    under: REVIEW,
  },
  {
    id: 'review-upheld',
    title: '复审维持',
    from: ['received'],
    aside: true,
    by: [{ relation: 'organ-member', when: ADMINISTRATIVE }],
    how: '复审决定维持的，登记本人收到的日期，申请复核从这一天起算。决定撤销、变更的，办“原决定撤销、变更”。',
    fields: [
      { id: 'reviewNumber', label: '复审决定的文号', ask: { kind: 'number' } },
      { id: 'reviewReachedOn', label: '本人收到复审决定的日期', ask: { kind: 'day' } },
    ],
    gates: [untaken('not-reviewed', 'note-review', '还没有登记复审，请先登记。')],
    ends: ['K22'],
    starts: [{ clock: 'K23', from: 'reviewReachedOn' }],
    forSubject: ['reviewNumber', 'reviewReachedOn'],
    under: REVIEW,
  },
  {
    id: 'note-recheck',
    title: '登记复核',
    from: ['received'],
    aside: true,
    by: [{ relation: 'organ-member', when: ADMINISTRATIVE }],
    how: '本人不服复审决定，向上一级监察机关申请复核、受理了的，登记日期。复核期间照常执行。',
    fields: [{ id: 'recheckAcceptedOn', label: '受理复核的日期', ask: { kind: 'day' } }],
    gates: [untaken('no-review-decision', 'review-upheld', '还没有登记复审决定，请先办“复审维持”。')],
    ends: ['K23'],
    starts: [{ clock: 'K24', from: 'recheckAcceptedOn' }],
    forSubject: ['recheckAcceptedOn'],
    under: REVIEW,
  },
  {
    id: 'recheck-upheld',
    title: '复核维持',
    from: ['received'],
    aside: true,
    by: [{ relation: 'organ-member', when: ADMINISTRATIVE }],
    how: '复核决定维持的，登记文号。决定撤销、变更的，办“原决定撤销、变更”。',
    fields: [{ id: 'recheckNumber', label: '复核决定的文号', ask: { kind: 'number' } }],
    gates: [untaken('not-rechecked', 'note-recheck', '还没有登记复核，请先登记。')],
    ends: ['K24'],
    forSubject: ['recheckNumber'],
    under: REVIEW,
  },
  {
    id: 'overturned',
    title: '原决定撤销、变更',
    from: ['received', 'closed'],
    to: 'overturned',
    aside: true,
    by: [{ relation: 'organ-member' }],
    how: '收到撤销、变更原决定的文件就登记，影响期标记当天取消。变更的，照新的决定另登记一件。',
    fields: [
      {
        id: 'overturnedHow',
        label: '撤销还是变更',
        ask: {
          kind: 'choice',
          options: [
            { value: 'revoked', title: '撤销' },
            { value: 'changed', title: '变更' },
          ],
        },
      },
      { id: 'overturnedNumber', label: '撤销、变更决定的文号', ask: { kind: 'number' } },
    ],
    ends: ['K07', 'K08', 'K08b', 'K21', 'K22', 'K23', 'K24', 'K26', 'K26b', 'K27'],
    forSubject: ['overturnedHow', 'overturnedNumber'],
    under: [
      'administrative-sanction-law/55-56',
      'party-members-rights-regulation/18',
      'product-rules/effect-mark-ends',
    ],
  },
] as const satisfies readonly Step[]
