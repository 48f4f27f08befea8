import {
  all,
  aside,
  choice,
  count,
  day,
  dayAhead,
  has,
  letter,
  notBefore,
  number,
  person,
  step,
  text,
  tick,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Field, Procedure } from '../../engine/procedures/vocabulary.ts'
import { accountability, openness, product } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { partyOpennessRegulation } from './instrument.ts'

/** Levels that are meant to hide who it is. */
const NAMELESS = has('level', 'public', 'role-only', 'statistics')

/** Below this many of one post in one place, a reader knows who is meant. */
const FEW = 5

const TEXT: readonly Field[] = [
  choice(
    'level',
    '隐名到哪一层',
    {
      internal: '内部：写全名',
      county: '县内通报：经批准写全名',
      public: '对外公开：姓加“某”',
      'role-only': '教学用：只写职务',
      statistics: '只用数字',
    },
    { hint: '范围越大，隐得越多' },
  ),
  text('headline', '标题', 60),
  text('draft', '通报稿', 4000, { hint: '只写查实的事实、处理结果和教训' }),
  count('peers', '稿子里的地方和职务合起来，一共有几个人', 1, 10000, {
    hint: '只用数字的，填最小一格的人数',
    when: NAMELESS,
  }),
  text('fewAnswer', '不足五人，一看就知道是谁：怎么办', 500, {
    hint: '写明怎样改得认不出来，或者为什么仍要这样写',
    when: all(NAMELESS, { field: 'peers', below: FEW }),
  }),
]

const CHECK = '写稿的人不能自己核对，请由另一个人核对。'
const APPROVE = '写稿、核对的人不能自己批准，请由另一位有权的负责人审批。'

/** 通报曝光: drafted, checked by another, approved by a third, out for a time, taken down. */
export const publicNoticeProcedure = {
  id: 'public-notice',
  title: '通报曝光',
  numbered: '通曝',
  purpose: '已经作出处理决定的典型问题要通报、公开，或者用来教育干部的，从这里办。还没有查实、没有作决定的，不能通报。',
  inForce: partyOpennessRegulation.inForce,
  calledBy: 'headline',
  readers: ['organ-head', 'opener'],
  states: [
    { id: 'drafted', title: '已拟稿，待核对' },
    { id: 'checked', title: '已核对，待批准' },
    { id: 'approved', title: '已批准，待发布' },
    { id: 'published', title: '通报中' },
    { id: 'taken-down', title: '已撤下', ended: true },
    { id: 'dropped', title: '不通报', ended: true },
  ],
  steps: [
    step('draft', '拟稿', [], 'drafted', 'organ-member', {
      how: '先定发到哪里、隐名到哪一层，再写稿。人数太少、一看就知道是谁的，要写明怎么办。',
      fields: [
        unit('organ', '通报的机关', { names: 'organ' }),
        choice('about', '通报谁的问题', { person: '一个人', organisation: '一个单位', several: '几件一起' }),
        person('person', '当事人', {
          hint: '只用来核对回避，不会自动写进稿子',
          names: 'subject',
          when: has('about', 'person'),
        }),
        unit('unit', '单位', { names: 'subject', when: has('about', 'organisation') }),
        number('decisionNumber', '依据的处理决定文号'),
        ...TEXT,
      ],
      under: [openness('accountability-made-public'), product('anonymity-levels')],
    }),
    aside('redraft', '改稿', ['drafted', 'checked', 'approved'], 'drafted', 'organ-member', {
      how: '稿子改过一个字，也要重新核对、重新批准。',
      fields: TEXT,
      under: [product('anonymity-levels')],
    }),
    step('check', '核对不该公开的内容', 'drafted', 'checked', 'organ-member', {
      how: '由没有写稿的人逐项看一遍，确实没有的才勾。有一项拿不准，就退回去改稿。',
      fields: [
        tick('noInformant', '没有检举控告的人'),
        tick('noWitness', '没有证人'),
        tick('noMinor', '没有未成年人'),
        tick('noBystander', '没有与案情无关的人'),
        tick('noSource', '没有线索来源'),
        tick('noUnproven', '没有尚未查实的内容'),
        tick('noPrivate', '没有身份证号、电话、住址和家属情况'),
        tick('namedAsLevel', '姓名、地名、职务都隐到了所选的层次'),
      ],
      gates: [byAnother('checker-is-drafter', 'draft', CHECK), byAnother('checker-is-redrafter', 'redraft', CHECK)],
      under: [product('never-public'), product('anonymity-levels')],
    }),
    step('approve', '批准', 'checked', 'approved', 'organ-head', {
      how: '看该不该通报、范围和隐名合不合适，定到哪一天撤下。',
      fields: [
        number('approvalNumber', '批准文号'),
        text('scope', '发到哪里', 200),
        dayAhead('expiresOn', '到哪一天撤下'),
      ],
      gates: [
        byAnother('approver-is-drafter', 'draft', APPROVE),
        byAnother('approver-is-redrafter', 'redraft', APPROVE),
        byAnother('approver-is-checker', 'check', APPROVE),
      ],
      under: [
        accountability('13-2-publish'),
        openness('accountability-made-public'),
        product('anonymity-levels'),
        product('notice-comes-down'),
      ],
    }),
    aside('drop', '不通报', ['drafted', 'checked', 'approved'], 'dropped', 'organ-head', {
      how: '不适合通报的，写一句原因。',
      fields: [text('droppedWhy', '原因', 300)],
      under: [product('never-public')],
    }),
    step('publish', '发布', 'approved', 'published', 'organ-member', {
      how: '照批准的稿子和范围发布，填发布的日期。',
      fields: [day('publishedOn', '发布的日期')],
      gates: [
        notBefore('expired-before-published', 'expiresOn', 'publishedOn', {
          says: '批准的撤下日期已经过了，请改稿后重新批准。',
          under: product('notice-comes-down'),
        }),
      ],
      documents: [
        letter('notice', '通报', {
          heading: '关于{headline}的通报',
          numbered: '通报',
          to: '{scope}',
          says: ['{draft}'],
        }),
      ],
      under: [openness('accountability-made-public')],
    }),
    step('take-down', '撤下', 'published', 'taken-down', 'organ-member', {
      how: '到了批准的日期就撤下；提前撤也可以。撤下后填日期。',
      fields: [day('takenDownOn', '撤下的日期')],
      gates: [
        notBefore('taken-down-before-published', 'takenDownOn', 'publishedOn', {
          says: '撤下的日期早于发布的日期，请核对。',
          under: product('notice-comes-down'),
        }),
      ],
      under: [product('notice-comes-down')],
    }),
    aside('mend', '更正', ['published', 'taken-down'], null, 'organ-head', {
      how: '依据的决定后来变更、撤销的，在原来的范围内更正。',
      fields: [number('mendedNumber', '变更、撤销决定的文号'), text('mended', '更正的内容', 1000)],
      documents: [
        letter('mended-notice', '更正通报', {
          heading: '关于更正一件通报的通知',
          numbered: '通报',
          to: '{scope}',
          says: ['{publishedOn}通报的“{headline}”，现更正如下：', '{mended}'],
        }),
      ],
      under: [accountability('21-1')],
    }),
  ],
  under: [
    accountability('13-2-publish'),
    openness('accountability-made-public'),
    product('anonymity-levels'),
    product('never-public'),
  ],
} as const satisfies Procedure
