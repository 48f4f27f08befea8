import type { Sign, SignStep } from '../engine/vocabulary.ts'

const addressee = { by: 'addressee' } as const

const remind = (hint: string) =>
  ({ ...addressee, answer: 'remind', begins: null, label: '提醒', hint }) as const satisfies SignStep
const heartTalk = (hint: string) =>
  ({ ...addressee, answer: 'talk', begins: 'talk-heart', label: '准备谈心谈话', hint }) as const satisfies SignStep
const ask = (hint: string) =>
  ({ ...addressee, answer: 'talk', begins: 'talk-ask', label: '准备约谈', hint }) as const satisfies SignStep
const reminderTalk = (hint: string) =>
  ({ ...addressee, answer: 'talk', begins: 'talk-reminder', label: '准备提醒谈话', hint }) as const satisfies SignStep
const check = (hint: string) =>
  ({ ...addressee, answer: 'check', begins: null, label: '核查', hint }) as const satisfies SignStep
const notSo = (hint: string) =>
  ({ ...addressee, answer: 'not-so', begins: null, label: '不属实', hint }) as const satisfies SignStep

/** What each sign rests on, what may explain it innocently, what may be done. The conditions are in docs/signs.md. */
export const signs = [
  {
    id: 'absence-unreported',
    title: '未报备外出',
    under: ['inner-party-supervision-regulation/24', 'accountability-regulation/6-1'],
    needs: [],
    innocent: [
      '家里有急事或者突发疾病，来不及事先报备。',
      '已经口头或者打电话报告过负责人，只是没有登记。',
      '临时接到上级通知去开会、办事，通知人没有转告本单位。',
      '登记时把人、日期或者是否报备弄错了。',
    ],
    next: [
      remind('当面或者电话问明情况，提醒下次外出前先报备。'),
      heartTalk('看看是不是家里或者工作上有难处。'),
      reminderTalk('不是第一次的，按提醒谈话准备。'),
      check('向本人和知情的人核对那几天的去向。'),
      notSo('事先报告过或者登记有误的，写明是怎么回事。'),
    ],
  },
  {
    id: 'head-inactive-on-absences',
    title: '主官知悉外出未报备而没有提醒',
    under: [
      'inner-party-supervision-regulation/24',
      'accountability-regulation/6-1',
      'county-practice/head-must-act-within-days',
      'county-practice/repeat-window-months',
    ],
    needs: ['headMustActWithinDays', 'repeatWindowMonths'],
    innocent: [
      '主官已经当面提醒过，只是没有记下来。',
      '那段时间主官在外学习、住院或者休假，由别人主持工作。',
      '核对后知道是临时受派外出，不需要提醒。',
      '点了“已知悉”，但登记的内容不全，当时看不出是没有报备。',
    ],
    next: [
      remind('问主官知悉以后做了什么，请他补上提醒。'),
      ask('请主官当面说明，商定今后外出怎样报备、谁来提醒。'),
      reminderTalk('多次提醒仍没有改变的，按提醒谈话准备。'),
      check('核对前后几次外出，以及主官那段时间是否在岗。'),
      notSo('主官已经提醒过或者另有原因的，写明依据。'),
    ],
  },
  {
    id: 'known-not-acted',
    title: '知道问题而没有处理、上报或者移交',
    under: [
      'accountability-regulation/6-1',
      'accountability-regulation/7-8',
      'county-practice/known-must-act-within-workdays',
    ],
    needs: ['knownMustActWithinWorkdays'],
    innocent: [
      '已经口头报告上级或者移交他人，只是没有登记。',
      '正在核实，事情还没有弄清楚，不便先处理。',
      '上级已经直接办理，要求本人先不要动。',
      '本人与此事有需回避的关系，已经申请回避。',
      '知悉后不久因病、学习或者调动离开了岗位。',
    ],
    next: [
      remind('问他知道以后做到哪一步，请他尽快处理、上报或者移交。'),
      ask('请本人当面说明，商定由谁办、什么时候办。'),
      reminderTalk('说不出理由又一直不动的，按提醒谈话准备。'),
      check('看问题本身现在怎样，请别人核实结果。'),
      notSo('已经处理、上报、移交，或者本来不归他管的，写明依据。'),
    ],
  },
  {
    id: 'violation-in-line',
    title: '分管线上有人违反纪律',
    under: ['accountability-regulation/6-1', 'primary-responsibility-provisions/dual-duty'],
    needs: [],
    innocent: [
      '分管领导刚接手，还没来得及了解这条线上的人。',
      '是个人一时疏忽，平时表现一贯良好。',
      '分管领导已经提醒或者谈过话，只是没有登记。',
      '任职或者分管登记没有更新，实际由别人负责。',
    ],
    next: [
      heartTalk('由分管领导当面问清缘由，说明要求。'),
      {
        answer: 'talk',
        begins: 'talk-reminder',
        by: 'head',
        label: '准备提醒谈话',
        hint: '由单位主要负责人谈，也可以委托分管领导谈。',
      },
      check('到这条线上看看别人有没有同样的问题，结果请他人核实。'),
      remind('对情节轻微的，当面提醒并说明下次怎么做。'),
      notSo('认定有变化或者人员、分管登记有误的，写明依据。'),
    ],
  },
  {
    id: 'leader-inactive-after-first',
    title: '第一次问题之后分管领导没有谈话、没有检查',
    under: [
      'accountability-regulation/6-1',
      'primary-responsibility-provisions/dual-duty',
      'county-practice/repeat-window-months',
    ],
    needs: ['repeatWindowMonths'],
    innocent: [
      '第一次之后谈过话、查过，只是没有登记，或者检查结果没有请他人核实。',
      '第一次的认定没有通知到分管领导。',
      '两次之间分管领导因病、学习或者抽调不在岗，由别人代管。',
      '两次的人和事没有关联，第一次之后已经由主要负责人谈过话。',
    ],
    next: [
      ask('请分管领导当面说明第一次之后做了什么，商定这次怎么办。'),
      remind('提醒分管领导补上谈话和检查。'),
      reminderTalk('一再放任不管的，按提醒谈话准备。'),
      check('核对第一次之后的谈话、检查和分管登记。'),
      notSo('已经谈过、查过或者当时不由他分管的，写明依据。'),
    ],
  },
] as const satisfies readonly Sign[]
