import {
  all,
  any,
  aside,
  choice,
  choices,
  day,
  forbidden,
  has,
  not,
  notBefore,
  number,
  step,
  taken,
  tick,
  when,
} from '../../engine/procedures/rows.ts'
import type { ClockUse, Field, Step } from '../../engine/procedures/vocabulary.ts'
import { administrativeSanction, membersRights, product, sanction } from '../claims.ts'

export const PARTY = has('kind', 'party')
export const ADMINISTRATIVE = has('kind', 'administrative')
export const TREATMENT = has('kind', 'treatment')
export const SUSPENSION = has('kind', 'suspension')
const FORMALITIES = any(has('formalities', 'true'), has('administrativeSanction', 'demotion'))

/** The values are the variants of K26. */
const PARTY_SANCTIONS = {
  warning: '警告',
  'serious-warning': '严重警告',
  removal: '撤销党内职务',
  'serious-warning-for-removal': '应撤销党内职务而没有党内职务，改给严重警告',
  'probation-one-year': '留党察看一年',
  'probation-two-years': '留党察看二年',
  expulsion: '开除党籍',
}

/** The values are the variants of K26b; dismissal has no period. */
const ADMINISTRATIVE_SANCTIONS = {
  warning: '警告',
  demerit: '记过',
  'serious-demerit': '记大过',
  demotion: '降级、撤职',
}

const TREATMENTS = {
  transfer: '平职调整',
  rank: '转任职级公务员',
  'ordered-resignation': '责令辞职',
  'dismissal-from-post': '免职',
  demotion: '降职',
  'early-retirement': '提前退休',
}

/** What was decided elsewhere, as the decision says it. */
export const RESULT: readonly Field[] = [
  choice('kind', '收到的是哪一种结果', {
    party: '党纪处分',
    administrative: '政务处分',
    treatment: '组织处理',
    suspension: '停职检查',
  }),
  choice('partySanction', '处分', PARTY_SANCTIONS, { when: PARTY }),
  choice('administrativeSanction', '政务处分', ADMINISTRATIVE_SANCTIONS, {
    hint: '开除没有处分期，不用在这里登记',
    when: ADMINISTRATIVE,
  }),
  choice('treatment', '组织处理', TREATMENTS, { when: TREATMENT }),
  number('decisionNumber', '决定的文号'),
  day('decidedOn', '作出决定的日期'),
  day('effectFrom', '处分生效的日期', {
    hint: '影响期从这一天起算，当天计入；同时有几项的，各登一件，按长的执行',
    when: any(PARTY, ADMINISTRATIVE),
  }),
  day('reachedOn', '本人收到决定的日期', { hint: '申请复审从这一天起算', when: ADMINISTRATIVE }),
  tick('formalities', '要变更职务、职级、工资等手续', {
    hint: '降级、撤职的一定要办，不用勾',
    when: any(PARTY, ADMINISTRATIVE),
    optional: true,
  }),
]

export const RESULT_CLOCKS: readonly ClockUse[] = [
  ...Object.keys(PARTY_SANCTIONS).map((variant) => ({
    clock: 'K26',
    variant,
    when: all(PARTY, has('partySanction', variant)),
    from: 'effectFrom',
  })),
  ...Object.keys(ADMINISTRATIVE_SANCTIONS).map((variant) => ({
    clock: 'K26b',
    variant,
    when: all(ADMINISTRATIVE, has('administrativeSanction', variant)),
    from: 'effectFrom',
  })),
  { clock: 'K27', when: SUSPENSION, from: 'decidedOn' },
  { clock: 'K07', when: PARTY, from: 'decidedOn' },
  { clock: 'K08b', when: PARTY, from: 'decidedOn' },
  { clock: 'K08', when: FORMALITIES, from: 'decidedOn' },
  { clock: 'K21', when: ADMINISTRATIVE, from: 'reachedOn' },
]

const beforeDecided = (field: string) =>
  notBefore(`${field}-before-decided`, field, 'decidedOn', {
    says: '这个日期早于作出决定的日期，请核对后再填。',
    under: product('results-received'),
  })

/** 宣布, 手续, 执行情况报告. */
export const carryingOutSteps: readonly Step[] = [
  step('announce', '宣布', 'received', null, when(PARTY, 'organ-member', 'subject-head'), {
    how: '一个月内向本人和他所在基层党组织的全体党员宣布；是领导班子成员的，还要向班子宣布。送达不能代替宣布。',
    fields: [
      day('announcedOn', '宣布的日期'),
      choices('announcedTo', '向谁宣布了', {
        himself: '本人',
        members: '所在基层党组织的全体党员',
        group: '领导班子',
        'served-only': {
          title: '只送达，没有宣布',
          never: { says: '送达不能代替宣布，请宣布以后再登记。', under: product('announced-not-served') },
        },
      }),
    ],
    gates: [
      beforeDecided('announcedOn'),
      forbidden('announced-in-part', not(all(has('announcedTo', 'himself'), has('announcedTo', 'members'))), {
        says: '处分决定要向本人和所在基层党组织的全体党员宣布，请都宣布了再登记。',
        under: sanction('44'),
      }),
    ],
    ends: ['K07'],
    forSubject: 'all',
    under: [sanction('44'), product('announced-not-served')],
  }),
  step('formalities', '办理变更手续', 'received', null, when(FORMALITIES, 'organ-member', 'organisation-department'), {
    how: '职务、职级、工资等手续一个月内办完；特殊情况经作出决定的机关批准，最长不超过六个月，在期限那里延长。',
    fields: [day('formalitiesDoneOn', '手续办完的日期')],
    gates: [beforeDecided('formalitiesDoneOn')],
    ends: ['K08'],
    forSubject: 'all',
    under: [administrativeSanction('54'), sanction('change-of-post')],
  }),
  step('report-execution', '报告执行情况', 'received', null, when(PARTY, 'subject-head', 'organ-member'), {
    how: '所在单位六个月内报告处分执行得怎么样。',
    fields: [day('reportedOn', '报告的日期'), number('reportNumber', '报告的文号')],
    gates: [beforeDecided('reportedOn')],
    ends: ['K08b'],
    forSubject: 'all',
    under: [sanction('execution-report')],
  }),
]

const untaken = (id: string, step: string, says: string) =>
  taken(id, step, { says, under: administrativeSanction('55-56') })
const REVIEW = [administrativeSanction('55-56'), administrativeSanction('55-56-not-suspended')] as const

/** 复审、复核 of an administrative sanction: what came of it is received, nothing is judged here. */
export const reviewSteps: readonly Step[] = [
  aside('note-review', '登记复审', 'received', null, when(ADMINISTRATIVE, 'organ-member'), {
    how: '本人向监察机关申请复审、监察机关受理的，登记日期。复审期间照常执行。',
    fields: [day('reviewAcceptedOn', '受理复审的日期')],
    ends: ['K21'],
    starts: [{ clock: 'K22', from: 'reviewAcceptedOn' }],
    forSubject: 'all',
    under: REVIEW,
  }),
  aside('review-upheld', '复审维持', 'received', null, when(ADMINISTRATIVE, 'organ-member'), {
    how: '复审决定维持的，登记本人收到的日期，申请复核从这一天起算。决定撤销、变更的，办“原决定撤销、变更”。',
    fields: [number('reviewNumber', '复审决定的文号'), day('reviewReachedOn', '本人收到复审决定的日期')],
    gates: [untaken('not-reviewed', 'note-review', '还没有登记复审，请先登记。')],
    ends: ['K22'],
    starts: [{ clock: 'K23', from: 'reviewReachedOn' }],
    forSubject: 'all',
    under: REVIEW,
  }),
  aside('note-recheck', '登记复核', 'received', null, when(ADMINISTRATIVE, 'organ-member'), {
    how: '本人不服复审决定，向上一级监察机关申请复核、受理了的，登记日期。复核期间照常执行。',
    fields: [day('recheckAcceptedOn', '受理复核的日期')],
    gates: [untaken('no-review-decision', 'review-upheld', '还没有登记复审决定，请先办“复审维持”。')],
    ends: ['K23'],
    starts: [{ clock: 'K24', from: 'recheckAcceptedOn' }],
    forSubject: 'all',
    under: REVIEW,
  }),
  aside('recheck-upheld', '复核维持', 'received', null, when(ADMINISTRATIVE, 'organ-member'), {
    how: '复核决定维持的，登记文号。决定撤销、变更的，办“原决定撤销、变更”。',
    fields: [number('recheckNumber', '复核决定的文号')],
    gates: [untaken('not-rechecked', 'note-recheck', '还没有登记复核，请先登记。')],
    ends: ['K24'],
    forSubject: 'all',
    under: REVIEW,
  }),
  aside('overturned', '原决定撤销、变更', ['received', 'closed'], 'overturned', 'organ-member', {
    how: '收到撤销、变更原决定的文件就登记，影响期标记当天取消。变更的，照新的决定另登记一件。',
    fields: [
      choice('overturnedHow', '撤销还是变更', { revoked: '撤销', changed: '变更' }),
      number('overturnedNumber', '撤销、变更决定的文号'),
    ],
    ends: ['K07', 'K08', 'K08b', 'K21', 'K22', 'K23', 'K24', 'K26', 'K26b', 'K27'],
    forSubject: 'all',
    under: [administrativeSanction('55-56'), membersRights('18'), product('effect-mark-ends')],
  }),
]
