import type { TalkBasis } from '../engine/vocabulary.ts'

/** 谈心谈话, 约谈, 提醒谈话: none has a name of its own in statute, so whoever prepares one chooses what it rests on. */
export const talkBases = [
  {
    kind: 'heart',
    title: '谈心谈话',
    under: ['inner-party-supervision-regulation/18', 'primary-responsibility-provisions/dual-duty'],
  },
  {
    kind: 'ask',
    title: '约谈',
    under: [
      'top-leaders-supervision-opinions/head-over-head',
      'primary-responsibility-provisions/talk-and-remind',
      'county-practice/one-to-one',
    ],
  },
  {
    kind: 'reminder',
    title: '提醒谈话',
    under: [
      'inner-party-supervision-regulation/21-reminder',
      'primary-responsibility-provisions/dual-duty',
      'primary-responsibility-provisions/talk-and-remind',
    ],
  },
] as const satisfies readonly TalkBasis[]
