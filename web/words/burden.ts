import type { Asked, Objection } from '../../contract/burden.ts'
import { sayShortDay } from './days.ts'
import { shellWords } from './shell.ts'

const { pages } = shellWords
const PAGES: Readonly<Record<string, string>> = {
  ...pages,
  '': pages.desk,
  people: shellWords.people,
  forms: '表格',
  lists: '清单',
  files: pages.matters,
}

/** What a page is called, by its address: `/matters/0193…` is 事项. */
export const sayPage = (address: string): string => PAGES[address.split(/[/?#]/)[1] ?? ''] ?? '别的页面'

export const objectionWhats: Record<Objection['what'], { label: string; hint: string }> = {
  'too-much': { label: '要得太多', hint: '项目太多、次数太密，或者要的东西办事用不上。' },
  twice: { label: '重复要', hint: '这里已经填过，或者别处已经报过。' },
  'not-needed': { label: '不该要', hint: '没有依据，或者不归我们报。' },
}

export const burdenWords = {
  title: '负担',
  lead: '一段时间里，各单位、各岗位被要了多少。只数要求，不评单位，也不列到人。',
  mine: '要我办的',
  units: '我负责的单位',
  unitsLead: '按单位编号排列，不按多少排。点单位名称，看各个岗位。',
  noUnits: '您不负责单位，这里只显示要您本人办的。',
  nothing: '这段时间没有到期的职责，也没有别的要求。',
  posts: (unit: string) => `${unit}的各个岗位`,
  allUnits: '收起岗位',
  unit: '单位',
  post: '岗位',
  noPost: '（单位）',
  assumed: '分钟数是怎么估的',
  columns: {
    duties: '到期职责',
    steps: '办事步骤',
    confirmations: '请核实',
    signs: '要答复的苗头',
    presses: '督办函',
    again: '其中重复',
    minutes: '估计分钟',
    uploads: '要上传',
  },
  minutes: ({ least, most }: Asked['minutes']) => (least === most ? `${most}` : `${least}—${most}`),
  stepsNote:
    '办事步骤包括事项、问题和外出报备里已办的，和事项里正等着办的；等着办的还没有办，不计分钟。涉密的线索和信访件不计入。',
  noUploads: '本系统没有一处要求上传照片、文件或者位置，所以“要上传”总是 0。',
  ask: '这里要得太多？',
  objections: '减负意见和答复',
  objectionsLead: '不署名的意见答复以后，所有人都能看到。署名的只有本人和负责答复的单位能看到。',
  noObjections: '还没有可以看的意见。哪一页要得太多，就点那一页最下面的“这里要得太多？”。',
  waiting: (count: number) => `另有 ${count} 条不署名的意见在等答复。`,
  by: (name: string | null, on: string) => `${name ?? '不署名'}，${sayShortDay(on)}`,
  at: (page: string) => `说的是“${sayPage(page)}”页`,
  answered: (unit: string, on: string) => `${unit}${sayShortDay(on)}答复：`,
  notAnswered: '还没有答复。',
  answer: '答复',
  answerHint: '写明改不改、怎么改；不改的，写明依据。',
  answerSend: '答复这条意见',
  answerSaved: '已答复。',
  form: {
    title: '这里要得太多？',
    lead: '说说哪里要得太多、重复要。意见交党风政风监督室；署名的，还交给提出要求的单位。',
    what: '是哪一种情况',
    page: (address: string) => `说的是“${sayPage(address)}”页。从那一页最下面点进来，就会换成那一页。`,
    words: '哪里要得太多',
    wordsHint: '写明哪一项、多久一次、在别处什么地方已经填过。不要写人名和案情。',
    how: '怎样提',
    named: '署名',
    namedHint: '负责答复的单位能看到您的姓名，答复会出现在您的工作台。',
    unnamed: '不署名',
    unnamedHint: '不留您的账号、时刻和所看内容的编号，只留哪一类页面。答复公开登在“负担”页。',
    send: '提出意见',
    sentNamed: '已提出。有了答复，会出现在您的工作台。',
    sentUnnamed: '已提出，没有留下您的账号。答复会登在“负担”页。',
  },
} as const
