import type { Act } from '../../contract/duties.ts'

export const natureWords: Record<Act['nature'], { label: string; hint: string }> = {
  action: { label: '行动', hint: '发现了问题、找人谈了话、把事情办成了。结果经他人核实后算数。' },
  statement: { label: '陈述', hint: '开会、发文、表态、部署。如实记下即可，不单独算作落实。' },
}

export const standingWords: Record<Act['standing'], string> = {
  unasked: '尚未请人核实',
  asked: '等他人核实',
  confirmed: '已核实属实',
  'not-true': '核实认为不属实',
}

export const actWords = {
  title: '履责纪实',
  lead: '做过的事，一件一行。行动经他人核实后算数。',
  mine: '我记下的',
  mineEmpty: '您还没有记过。做了一件事，就用“记一笔”写下来，半分钟就够。',
  toConfirm: '请我核实的',
  toConfirmLead: '请就您所知判断：事情办了没有，结果是不是这样。',
  record: '记一笔',
  outcomeIs: '结果：',
  confirmedBy: (name: string) => `（${name}）`,
  late: '补录',
  matter: '看这件事',
  handedTo: (unit: string) => `交${unit}办`,
  by: (name: string, on: string) => `${name}，${on}`,
  isTrue: '属实',
  notTrue: '不属实',
  notTrueForm: '您看到的是什么情况',
  notTrueHint: '写明看到了什么。这段话会让行为人看到。',
  notTrueSend: '记为不属实',
  confirmedDone: '已记下：属实。',
  notTrueDone: '已记下：不属实。',
  ask: {
    open: '请人核实',
    title: '请谁核实',
    hint: '由知情的上级或纪检机构的人核实，不能是您自己或您的下级。输入姓名或拼音首字母。',
    send: '送他核实',
    done: (name: string) => `已送${name}核实。`,
  },
  cancel: '不改了',
  new: {
    title: '记一笔',
    lead: '写一句做了什么、有什么结果就行。不用传照片，不用附材料。',
    forWhat: '为哪一项',
    forWhatHint: '打几个字就能找到，上下键选择，回车确定',
    done: '做了什么',
    outcome: '有什么结果',
    outcomeHint: '还没有结果就先空着，有了再记一笔',
    nature: '属于哪一种',
    today: (day: string) => `发生在今天，${day}。`,
    otherDay: '不是今天？改日期',
    on: '哪一天',
    late: '会标明“补录”。',
    save: '记下',
    saved: (what: string) => `已记下“${what}”，并进入台账。`,
    noChoices: '您名下还没有可记的履责事项。县里把您这类岗位的责任清单定下来以后，就能在这里选。',
  },
} as const
