import type { z } from 'zod'
import type { Answer, SignLine } from '../../contract/signs.ts'

export const mineWords: Record<SignLine['mine'], string> = {
  addressee: '提示给您',
  'step-up': '下一级没有按期答复，提示到您',
  office: '提示给您所在的机构',
  concerned: '与您本人有关',
}

export const answerWords: Record<z.infer<typeof Answer>, string> = {
  remind: '提醒',
  talk: '谈话',
  check: '核查',
  'not-so': '不属实',
}

export const signWords = {
  title: '苗头',
  lead: '按规则从登记的事实里得出的提示，不是结论。请先看事实，再决定怎样处理。',
  states: { open: '等答复的', answered: '已答复的', all: '全部' },
  stateLabel: '看哪些',
  empty: {
    open: '现在没有等您答复的苗头。登记的外出、违纪认定、知悉的问题达到规则所定的情形时，会提示到这里。',
    answered: '还没有答复过的苗头。答复以后会留在这里，可以随时回看。',
    all: '还没有提示给您的苗头。',
  },
  about: '关于谁',
  since: '哪天提示',
  raised: (day: string) => `${day}提示`,
  dueIs: '答复期限：',
  due: '答复期限',
  noDue: '本县没有定答复期限',
  how: '怎么来的',
  answeredAlready: '已有答复',
  whatToDo: '您可以这样处理',
  whatMore: '已有答复，如有需要还可以再处理',
  innocentHere: (count: number) => `先想一想：可能另有原因（${count} 条）`,
  facts: '事实经过',
  factsLead: '按发生的先后排列。菱形是规则判断的那一天。',
  turning: '这一天形成苗头',
  noDirectBlame: '以上只说明登记了什么、没有登记什么，不代表已作出认定。',
  numberIs: (title: string, value: string, document: string) => `${title}：${value}（${document}）`,
  provisional: '所依据的工作日历尚未公布到这一天，日期是暂定的。',
  since_: '提示之后登记的',
  innocent: '可能另有原因',
  innocentLead: '处理前请先排除这些情形。',
  innocentConcerned: '如果是其中哪一种，请在说明里写清楚。',
  to: '提示给了谁',
  office: '机构',
  stepUp: '逐级上提',
  outcome: '后来怎么样',
  outcomeEmpty: '还没有人答复。答复、谈话和当事人的说明会列在这里。',
  reply: (name: string) => `${name}的说明`,
  talk: (from: string, to: string, kind: string) => `${from}与${to}的${kind}`,
  replyTitle: '您的说明',
  replyHint: '写清楚实际情况。您写的会原样给处理这件事的人看，并留在记录里。',
  replySend: '提交说明',
  replied: '您的说明已记下，处理这件事的人会看到。',
  concernedLead: '这件事已经开始与您谈或核查。您可以看到事实和依据，也可以说明情况。',
  form: {
    on: '哪一天',
    confirmedBy: '请谁核实检查结果',
    confirmedByHint: '检查结果要由您以外的人核实后才算数。输入姓名或拼音首字母。',
    remind: { title: '记下提醒', words: '怎样提醒的', hint: '当面还是电话，说了什么，对方怎么回答', send: '记下提醒' },
    check: { title: '记下核查', words: '查了什么，查到什么', hint: '写看到的事实和结果', send: '记下核查' },
    'not-so': { title: '说明不属实', words: '为什么不属实', hint: '哪一条事实有出入，凭什么知道', send: '记为不属实' },
  },
  done: {
    remind: '已记下提醒，这件苗头有了答复。',
    check: '已记下核查，这件苗头有了答复。',
    'not-so': '已记下“不属实”和您的理由。',
  },
} as const
