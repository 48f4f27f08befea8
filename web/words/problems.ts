import type { Problem, ProblemClass, ProblemSource, ProblemState, ProblemStep } from '../../contract/problems.ts'
import { PROBLEM_CLASSES, PROBLEM_SOURCES } from '../../contract/problems.ts'

export const problemTabs = ['open', 'closed', 'all'] as const

type Words = Readonly<Record<string, string>>
export const sayClass = (of: string) => (PROBLEM_CLASSES as Words)[of] ?? of
export const saySource = (of: string) => (PROBLEM_SOURCES as Words)[of] ?? of

export const classChoices = (Object.keys(PROBLEM_CLASSES) as ProblemClass[]).map((key) => ({
  key,
  label: PROBLEM_CLASSES[key],
}))

const sourceHints: Partial<Record<ProblemSource, string>> = {
  'self-found': '本单位的人在别人发现之前自己查出来的。',
  petition: '只登编号，不写来信来访的内容和人。',
}
export const sourceChoices = (Object.keys(PROBLEM_SOURCES) as ProblemSource[]).map((key) => ({
  key,
  label: PROBLEM_SOURCES[key],
  ...(sourceHints[key] ? { hint: sourceHints[key] } : {}),
}))

export const problemStateWords: Readonly<Record<ProblemState, string>> = {
  found: '等写措施',
  proposed: '措施等审',
  working: '整改中',
  progressed: '进展已认可',
  asked: '等销号',
  closed: '已销号',
}

/** What it is called when done, and what by when it is to be done. */
export const problemStepWords: Readonly<Record<ProblemStep, { readonly done: string; readonly todo: string }>> = {
  known: { done: '主要负责人已知悉', todo: '我已知悉' },
  measures: { done: '写了措施', todo: '写整改措施' },
  'decide-measures': { done: '审措施', todo: '审措施' },
  progress: { done: '记了进展', todo: '记进展' },
  'decide-progress': { done: '审进展', todo: '审进展' },
  'ask-closing': { done: '提出销号', todo: '提出销号' },
  'decide-closing': { done: '审销号', todo: '审销号' },
  revisit: { done: '回头看', todo: '回头看' },
}

export const signedOffWords: Partial<Record<ProblemStep, string>> = {
  'decide-measures': '认可措施',
  'decide-progress': '认可进展',
  'ask-closing': '提出销号',
  'decide-closing': '同意销号',
}

const decided = (agreed: boolean) => (agreed ? '同意' : '退回')

export function sayStep(step: Problem['steps'][number]): string {
  const { done } = problemStepWords[step.step]
  if (step.agreed !== null) return `${done}：${decided(step.agreed)}`
  if (step.holds !== null) return `${done}：${step.holds ? '没有再出现' : '又出现了'}`
  return done
}

export const problemWords = {
  title: '问题',
  lead: '发现的问题从这里登记，一直办到改好、销号、回头看。自己查出来的排在前面说。',
  raise: '登记一个问题',
  tabs: { open: '在改', closed: '已销号', all: '全部' },
  empty: {
    open: '没有您能看到的在改问题。发现了就登记，谁登记的谁看得到。',
    closed: '没有您能看到的已销号问题。',
    all: '没有您能看到的问题。',
  },
  waits: '等我办',
  relapse: '同类问题又出现',
  dueOn: '最近的完成时限',
  found: (day: string) => `${day}发现`,
  new: {
    title: '登记一个问题',
    lead: '谁发现谁登记。写清是什么问题就行，不用附材料。',
    unit: '哪个单位的问题',
    class: '问题类别',
    source: '从哪里发现的',
    sourceNumber: '来文编号',
    sourceNumberHint: '报告、信访件的编号，或者这个问题以前用过的编号。',
    foundBy: '谁发现的',
    foundByHint: '人或者机构，例如：县审计局。',
    foundOn: '哪天发现的',
    foundOnHint: '早于今天的会注明补录。',
    what: '是什么问题',
    headToldOn: '哪天告诉单位主要负责人的',
    headToldOnHint: '还没告诉的留空。您就是主要负责人的，不用填。',
    save: '登记',
    saved: (number: string) => `已登记，编号${number}。`,
  },
  pageLead: (number: string, state: string) => `${number}，现在：${state}`,
  now: '现在要办',
  nobody: '这一步要由上面的人办，名单里没有能办的人。请告诉党风政风监督室。',
  waiting: (people: string, todo: string) => `等${people}${todo}。`,
  closedNow: (day: string) => `${day}已销号。过一段时间回头看，还在不在。`,
  besides: '还可以办',
  doneSteps: '办过的',
  by: (name: string, day: string) => `${name}，${day}`,
  late: (day: string) => `${day}补录`,
  facts: '这个问题',
  labels: {
    unit: '单位',
    class: '类别',
    source: '来源',
    foundBy: '谁发现的',
    foundOn: '发现日期',
    raisedBy: '谁登记的',
    responsible: '现在的主要负责人',
    onTheDay: '当天谁负责',
    what: '问题内容',
  },
  as: { head: '主要负责人', 'in-charge': '分管', supervising: '主管领导' },
  nobodyThen: '当天没有登记负责人',
  said: {
    done: '做了什么',
    words: '说明',
    changed: '变了什么',
    knownBy: '怎么知道的',
    evidence: '凭据在哪里',
    finding: '看到了什么',
  },
  measures: '整改措施',
  measureHeads: { what: '措施', who: '谁负责', dueOn: '完成时限' },
  measure: (nth: number) => `第${nth}条措施`,
  addMeasure: '再加一条',
  removeMeasure: (nth: number) => `去掉第${nth}条`,
  measuresHint: '写自己要做的事，不照抄来文。一次写全，由上面的人一起审。',
  selfPutRight: '自查自改',
  selfPutRightSays: '单位自己发现、自己改好，此前没有别人知悉的登记。',
  knownBefore: '他人发现前已有人知悉',
  knownBeforeLead: '下面是登记在先的知悉，只是事实。有什么缘由，请先问本人。',
  before: '同类问题又出现',
  beforeLead: '这个单位的同类问题以前销过号。上一次是谁认可的、凭什么认可的，请一起看。',
  after: '销号以后又出现',
  afterLead: '这个问题销号以后，同一单位又发现了同类问题。',
  between: (days: number) => (days === 0 ? '同一天又发现' : `销号后 ${days} 天又发现`),
  betweenAfter: (days: number) => (days === 0 ? '销号当天又发现' : `销号后 ${days} 天发现`),
  signed: (what: string, name: string, day: string) => `${what}：${name}，${day}`,
  form: {
    on: '哪天',
    knownOn: '哪天知悉的',
    knownHint: '记下以后，从那天起处理的期限开始算。',
    done: '做了什么',
    doneHint: '写做成的事，不写开了什么会。',
    agreed: '同意还是退回',
    yes: '同意',
    no: '退回',
    words: '说明',
    wordsHint: '退回的写明还缺什么。',
    changed: '变了什么',
    changedHint: '跟发现的时候比，哪里不一样了。',
    knownBy: '怎么知道的',
    knownByHint: '谁去看了、看了什么，别人照着也能看到。',
    evidence: '凭据在哪里',
    evidenceHint: '有就写放在哪里，没有不用写，不用上传。',
    holds: '结论',
    holdsYes: '没有再出现',
    holdsNo: '又出现了',
    finding: '看到了什么',
    send: (todo: string) => `记下：${todo}`,
    saved: (todo: string) => `已办：${todo}。`,
  },
} as const
