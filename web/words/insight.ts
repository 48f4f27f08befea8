import { actionWords } from './actions.ts'
import { inPersonWords } from './in-person.ts'
import { loadWords } from './load.ts'
import { supervisionWords } from './supervision.ts'

/** What may be looked at, in the order in which a committee would. */
export const insightWords = {
  title: '分析',
  lead: '从各项工作自己留下的记录里看：做了什么，停在哪里，要了多少。只摆事实和数，不评人，不评单位。',
  parts: '分析的内容',
  days: (span: string) => `看的是${span}，换一段`,
  from: '从哪一天',
  until: '到哪一天',
  show: '看这一段',
  entries: [
    {
      to: '/insight/dual-duty',
      title: '一岗双责：主动与被动',
      says: '负责的线上出了什么事，哪些是自己先动手的，哪些是事后才做的；哪些事实该请本人说明。',
    },
    {
      to: '/acts/in-person',
      title: inPersonWords.title,
      says: '书记亲自部署、过问、协调、督办了哪些事，每件事后来怎样，哪些交给纪检机构办了。',
      shownTo: 'secretaries',
    },
    {
      to: '/insight/acting',
      title: '见事出手',
      says: '各监督机构知悉了什么，做了什么，从知悉到处理用了多少天。',
      shownTo: 'bodies',
    },
    {
      to: '/insight/study',
      title: '专题调研',
      says: '按记录写成的调研报告：查到什么、为什么、怎么办；每个数都能打开看记录，可以下载公文。',
      shownTo: 'county',
    },
    {
      to: '/insight/actions',
      title: actionWords.title,
      says: '各层级、各单位记下多少陈述、多少行动，行动里多少由别人核实过。',
    },
    {
      to: '/insight/supervision',
      title: supervisionWords.title,
      says: '某一天每个单位的负责人是谁，由哪位领导监督；哪里空着要先补。',
    },
    { to: '/insight/load', title: loadWords.title, says: '一年里每个月被要了多少，哪几个月最集中。' },
    { to: '/burden', title: '负担', says: '各单位、各岗位被要了多少，哪些重复要；减负意见和答复。' },
  ],
} as const
