import type { StudyForm } from '../engine/study.ts'

const FIRST = ['primary-responsibility-provisions/first-responsible'] as const
const DUAL = ['primary-responsibility-provisions/dual-duty'] as const

/**
 * 专题调研: what the county says of itself, in the order of the study 一 problems, 二 causes, 三 measures. A sentence stands where its first
 * figure, or the one it needs, has a record behind it; a measure only where what it answers was found.
 */
export const study = {
  people: [
    'absences.unreported',
    'absences.reminded',
    'absences.left-alone',
    'violations.recorded',
    'violations.covert-check',
    'violations.again',
    'patterns.nothing-done',
    'patterns.not-spoken-to',
    'patterns.seen-and-left',
    'matters.accountability',
    'matters.formed',
    'matters.form-1',
    'matters.form-2',
    'matters.form-3',
    'matters.form-4',
  ],
  sums: {
    'absences.unreported': ['absences.reminded', 'absences.left-alone'],
    'matters.formed': ['matters.form-1', 'matters.form-2', 'matters.form-3', 'matters.form-4'],
  },
  chapters: [
    {
      title: '主要情况和问题',
      sections: [
        {
          title: '履行主体责任',
          sentences: [
            {
              says: '记下履责 {acts.recorded} 件，其中开会、发文、表态等陈述 {acts.statement} 件，行动 {acts.action} 件；行动里经别人核实属实的 {acts.confirmed} 件，核实不属实的 {acts.not-true} 件，还没有核实的 {acts.unconfirmed} 件。',
              under: ['product-rules/confirmed-by-another'],
            },
            {
              says: '按审议通过的清单到期的履责事项 {duties.due} 件，有核实过的结果 {duties.done} 件，没有的 {duties.undone} 件。',
              under: ['primary-responsibility-provisions/duty-list'],
            },
            {
              says: '登记问题 {problems.found} 件，本单位自查发现 {problems.self-found} 件，别人发现 {problems.by-others} 件；凭结果销号 {problems.closed} 件，还没有销号 {problems.open} 件。',
              under: ['primary-responsibility-provisions/remedy'],
            },
            {
              says: '同一单位同类问题销号以后又出现的 {problems.relapsed} 件。',
              under: ['primary-responsibility-provisions/remedy'],
            },
            {
              says: '未报备外出 {absences.unreported} 人次，事后有人提醒或者谈话的 {absences.reminded} 人次，没有的 {absences.left-alone} 人次。',
              under: ['inner-party-supervision-regulation/24'],
            },
            {
              says: '书记到纪委或者到单位现场办公 {matters.session} 次。',
              under: ['county-practice/secretaries-on-site'],
            },
          ],
        },
        {
          title: '履行监督责任',
          sentences: [
            {
              says: '各级纪检机构记为知悉的问题 {known.known} 件，已经处理、上报或者移交 {known.acted} 件，还没有处理的 {known.open} 件。',
              under: ['accountability-regulation/6-1'],
            },
            {
              says: '按规则提示的苗头 {signs.raised} 条，已经答复 {signs.answered} 条，没有答复 {signs.unanswered} 条。',
              under: ['county-practice/signs-answered'],
            },
            {
              says: '违反纪律的认定 {violations.recorded} 人次，其中暗访发现 {violations.covert-check} 人次。',
              under: ['county-practice/covert-check'],
            },
            {
              says: '作出处理 {matters.formed} 件，第一种形态 {matters.form-1} 件，第二种 {matters.form-2} 件，第三种 {matters.form-3} 件，第四种 {matters.form-4} 件；问责 {matters.accountability} 件。',
              under: ['inner-party-supervision-regulation/7'],
            },
            {
              says: '发出督办函 {matters.pressed} 件，再次督办 {matters.pressed-again} 件。',
              under: ['county-practice/pressing'],
            },
          ],
        },
        {
          title: '履行“一岗双责”',
          sentences: [
            {
              says: '分管线上出的事 {started.happened} 件；各位领导谈话、提醒、检查、处理，自己先动手的 {started.self} 次，事后才做的 {started.after} 次。',
              under: DUAL,
            },
            {
              says: '负责的线上先后被别人查出两件以上的事，而没有本人动手记录的，共 {patterns.nothing-done} 处。',
              under: ['product-rules/pattern-of-facts'],
            },
            {
              says: '自己的事有记录，而对出了事的人没有谈话、提醒记录的，共 {patterns.not-spoken-to} 处。',
              under: ['product-rules/pattern-of-facts'],
            },
            {
              says: '看到或者知悉两件以上，而没有提醒、处理、上报记录的，共 {patterns.seen-and-left} 处。',
              under: ['product-rules/pattern-of-facts'],
            },
          ],
        },
        {
          title: '层层传导',
          sentences: [
            {
              says: '交下任务 {tasks.sent} 件，接收 {tasks.received} 件，定了自己的措施 {tasks.planned} 件，动手 {tasks.acted} 件，办出经核实的结果 {tasks.confirmed} 件。',
              under: ['county-practice/level-by-level'],
            },
            {
              says: '往下再传的任务 {tasks.below} 件，其中几乎照转上一级原话的 {tasks.bare} 件。',
              under: ['county-practice/not-copied'],
            },
          ],
        },
        {
          title: '给基层的负担',
          sentences: [
            {
              says: '提出“要得太多”的意见 {objections.made} 条，已经答复 {objections.answered} 条。',
              under: ['government-apps-measures/P12'],
            },
          ],
        },
      ],
    },
    {
      title: '原因分析',
      sections: [
        {
          title: '把自己的责任当成别人的',
          sentences: [
            {
              says: '事后才做的 {started.after} 次，自己先动手的 {started.self} 次：等事情出来了才动手的，平时的教育管理监督没有跟上。',
              exceeds: ['started.after', 'started.self'],
              under: DUAL,
            },
            {
              says: '知悉以后没有处理的问题 {known.open} 件：是不愿、不会还是不敢，记录说不清，要逐件问清。',
              under: ['accountability-regulation/6-1'],
            },
            {
              says: '没有答复的苗头 {signs.unanswered} 条，提示到了人，没有得到回音。',
              under: ['county-practice/signs-answered'],
            },
          ],
        },
        {
          title: '说得多，做得少',
          sentences: [
            {
              says: '陈述 {acts.statement} 件，而经别人核实属实的行动 {acts.confirmed} 件；只有后者才算数。',
              exceeds: ['acts.statement', 'acts.confirmed'],
              under: ['product-rules/confirmed-by-another'],
            },
            {
              says: '几乎照转上一级原话的任务 {tasks.bare} 件，没有结合本地实际定自己的措施。',
              under: ['county-practice/not-copied'],
            },
            {
              says: '还没有动手的任务 {tasks.still} 件，要求还没有变成行动。',
              under: ['county-practice/level-by-level'],
            },
          ],
        },
        {
          title: '改了一次，没有改到根上',
          sentences: [
            {
              says: '销号以后又出现的问题 {problems.relapsed} 件，当时同意销号的依据要回头看。',
              under: ['primary-responsibility-provisions/remedy'],
            },
            {
              says: '同一人在县定的月数以内再次违反纪律 {violations.again} 人次，第一次以后谈了什么、查了什么，要逐件回头看。',
              under: ['county-practice/repeat-window-months'],
            },
          ],
        },
      ],
    },
    {
      title: '对策建议',
      sections: [
        {
          title: '党委主要负责人亲自抓',
          sentences: [
            {
              says: '党委书记到纪委现场办公，把没有处理的 {known.open} 件一件一件议透，定处理办法、定人、定时间。',
              under: [...FIRST, 'county-practice/secretaries-on-site'],
            },
            {
              says: '对到期没有结果的履责事项 {duties.undone} 件，书记亲自过问，查清是没有做、没有记，还是这一条本来查不到结果、应当删掉。',
              under: FIRST,
            },
          ],
        },
        {
          title: '主管约谈主官，把“一岗双责”压到人',
          sentences: [
            {
              says: '上级分管领导对没有提醒的未报备外出 {absences.left-alone} 人次，逐一问到主要负责人，商定今后谁来提醒。',
              under: ['county-practice/one-to-one'],
            },
            {
              says: '对再次违反纪律的 {violations.again} 人次，由分管领导谈心谈话并到这条线上检查，结果请别人核实。',
              under: [...DUAL, 'county-practice/one-to-one'],
            },
            {
              says: '到照转原话的 {tasks.bare} 件任务所在的单位现场办公，当场定出自己的措施。',
              under: ['county-practice/supervisor-on-site'],
            },
          ],
        },
        {
          title: '用好问责，也管好自己的人',
          sentences: [
            {
              says: '对销号以后又出现的 {problems.relapsed} 件，依照问责条例的程序查清是谁同意销号、凭什么同意，该问责的问责，该澄清的澄清。',
              under: ['accountability-regulation/6-1'],
            },
            {
              says: '对纪检机构知悉而没有处理的 {known.open} 件，由县纪委直接过问，属于能力不够的跟案学习，属于不愿、不敢的依规处理。',
              under: ['county-practice/blade-inward', 'county-practice/field-training'],
            },
          ],
        },
        {
          title: '少要材料，多看结果',
          sentences: [
            {
              says: '对“要得太多”的意见 {objections.made} 条，能不要的不再要，能从记录里取的不再让基层填。',
              under: ['fingertip-formalism-opinions/P07'],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies StudyForm
