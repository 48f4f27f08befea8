type Counted = { readonly happened: number; readonly started: number; readonly after: number }

export const dualDutyWords = {
  title: '一岗双责：主动与被动',
  lead: (waiting: number) =>
    waiting === 0
      ? '现在没有等着请人说明的事实。下面是各位领导在负责的线上，自己先动手的和事后才做的。'
      : `有 ${waiting} 处事实还没有请本人说明。请先看事实和可能的原因，再请他说明。`,
  found: '请本人说明的',
  foundLead: '几件事实合在一起，值得问一问。先想可能的原因，再请本人说明；不作结论。',
  foundEmpty: '这段时间没有这样的事实合在一起。负责的线上出了事而没有谈话、检查、提醒的记录，会列在这里。',
  records: (count: number) => `${count} 件事实`,
  see: '看事实',
  asked: '已请他说明',
  leaders: '自己先动手的，和事后才做的',
  leadersLead: '按单位的次序排列，不按多少排。点姓名，看每一条记录。',
  leadersAre: (which: 'happened' | 'all', count: number) => `${which === 'all' ? '全部' : '线上出过事的'} ${count} 位`,
  leadersEmpty: '这段时间没有您可以看的记录。',
  unit: '单位',
  leader: '负责的领导',
  left: '已离任',
  happened: '线上出的事',
  started: '自己先动手',
  after: '事后才做',
  patterns: '看的是哪几种情形',
  patternsNote: '名称出自专题调研，只用来称呼情形，不加在任何人身上。',
  count: '怎么算',
  countNote:
    '谈话、提醒、核实过的检查、处理或者上报问题、自己发现本线问题，都算做了。之前负责的线上已有同一人、同一单位的事记录在案的，算事后才做；没有的，算自己先动手。交给别人办的不算。',
  leaderTitle: (name: string) => `${name}：负责的线上`,
  leaderLead: (waiting: number) =>
    waiting === 0 ? '线上出了什么事，他做了什么。' : '请先看合在一起的事实和可能的原因，再请他说明。',
  quarters: '一个季度一个季度看',
  quarter: '季度',
  quarterSays: ({ happened, started, after }: Counted) =>
    happened + started + after === 0
      ? '没有记录'
      : `${started + after === 0 ? '没有做过的记录' : `自己先动手 ${started} 次，事后才做 ${after} 次`}；线上出事 ${happened} 件`,
  quartersSay: (quarters: readonly (Counted & { readonly title: string })[]): string =>
    `${quarters.map((it) => `${it.title}：${dualDutyWords.quarterSays(it)}`).join('。')}。`,
  quartersEmpty: '这段时间没有记录。',
  inLine: '线上出的事',
  inLineEmpty: '这段时间没有登记。',
  deeds: '他做的',
  deedsEmpty: '这段时间没有登记。做过没有登记的，请他补录。',
  startedMark: '自己先动手',
  afterMark: '事后',
  together: '这些事实合在一起',
  innocent: '可能另有原因',
  innocentLead: '请先排除这些情形。',
  handedOver: (count: number) => `这段时间里，他把知悉的 ${count} 件问题交给了别人办。`,
  ask: '请他说明',
  askWords: '请他说明什么',
  askHint: '写具体：哪几件事，想知道他做了什么、有什么原因。他会看到您写的话和这些事实。',
  askedBelow: '这些事实已经请他说明，见下面“请他说明过的”。',
  askSaved: '已请他说明，会出现在他的工作台。',
  asking: (name: string, on: string) => `${name}${on}请他说明：`,
  reply: (on: string) => `本人${on}说明：`,
  noReply: '还没有说明。',
  explanations: '请他说明过的',
  explain: {
    title: '请您说明情况',
    done: '说明情况',
    lead: (name: string) => `${name}请您看看下面几件事实，说说实际情况。这不是结论。`,
    /** `whom`: null to himself. */
    asking: (name: string, on: string, whom: string | null) => `${name}${on}请${whom ?? '您'}说明：`,
    facts: '是哪几件事',
    because: '为什么问到您',
    words: '您的说明',
    hint: '做过没有登记的，写明哪天、做了什么；另有原因的，写明原因。您写的会原样给看这些事实的人。',
    send: '提交说明',
    saved: '您的说明已记下，问您的人会看到。',
    innocentLead: '如果是其中哪一种，请在说明里写清楚。',
  },
} as const
