import type { Pattern } from '../engine/vocabulary.ts'

const UNDER = [
  'accountability-regulation/6-1',
  'primary-responsibility-provisions/dual-duty',
  'county-practice/head-must-act-within-days',
  'product-rules/pattern-of-facts',
] as const
const NEEDS = ['headMustActWithinDays'] as const

/** The three attitudes of the study, 一（三）: what stands together, and what may explain it innocently. The queries lie in `insight/dual-duty`. */
export const patterns = [
  {
    id: 'nothing-done',
    title: '甩手掌柜',
    says: '负责的线上先后被别人查出两件以上的事，从第一件起，没有他谈话、提醒、检查、处理或者自己动手办事的记录。',
    atLeast: 2,
    under: UNDER,
    needs: NEEDS,
    innocent: [
      '谈过、查过、处理过，只是没有登记。',
      '那段时间因病、学习或者抽调不在岗，由别人代管。',
      '查出的事由上级直接办理，要求他先不要动。',
      '分管登记没有更新，实际由别人负责。',
    ],
  },
  {
    id: 'not-spoken-to',
    title: '好人主义',
    says: '自己的事有记录，而负责的人先后两次以上违反纪律或者未报备外出，事后没有他与这些人谈话、提醒，也没有检查这条线的记录。',
    atLeast: 2,
    under: UNDER,
    needs: NEEDS,
    innocent: [
      '当面提醒过，只是没有登记。',
      '已经商定由主要负责人或者别的领导谈。',
      '认定没有通知到他，他当时不知道。',
      '与当事人有需回避的关系，没有来得及登记。',
    ],
  },
  {
    id: 'seen-and-left',
    title: '看客心态',
    says: '先后两次以上被记为看到未报备外出或者知悉问题，事后没有他提醒、谈话、处理、上报或者移交的记录。',
    atLeast: 2,
    under: [...UNDER.slice(0, 3), 'county-practice/known-must-act-within-workdays', 'product-rules/pattern-of-facts'],
    needs: ['headMustActWithinDays', 'knownMustActWithinWorkdays'],
    innocent: [
      '已经口头提醒或者报告，只是没有登记。',
      '点了“已知悉”，但登记的内容不全，当时看不出是什么事。',
      '事情正在核实，还不便处理。',
      '本来不归他管，知道以后已经告诉了该管的人。',
    ],
  },
] as const satisfies readonly Pattern[]
