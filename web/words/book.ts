import type { BookUse } from '../../contract/book.ts'

export const bookWords = {
  title: '法典',
  lead: (instruments: number, provisions: number) =>
    `${instruments} 件、${provisions} 条，都用我们自己的话转述，不是原文。每条写明我们对文字有多大把握，以及哪些事项以它为依据。`,
  find: '查条文',
  findHint: '输入条文里的字、条号或者法规名称，几个词用空格分开。',
  marks: '按把握大小看',
  all: '全部',
  foundCount: (count: number) => `找到 ${count} 条`,
  none: '没有找到这样的条文。请换个词，或者改看“全部”。',
  instruments: '各件法规',
  inForceFrom: (day: string) => `${day}起施行`,
  count: (all: number, quoted: number, toCheck: number) =>
    [`${all} 条`, ...(quoted > 0 ? [`转引 ${quoted}`] : []), ...(toCheck > 0 ? [`待核 ${toCheck}`] : [])].join('，'),
  procedures: '各项程序',
  proceduresLead: '每一步谁来办、要什么、依据哪一条，都画在图上。',
  toBook: '回到法典',
  life: '发布和修订',
  meaning: '标记的意思',
  inForceSince: (day: string) => `本书收入的文本自${day}起施行`,
  provisionSince: (day: string) => `自${day}起`,
  provisionTo: (day: string) => `到${day}为止`,
  usedBy: '以它为依据的',
  unused: '还没有事项用到。',
  provisions: '条文',
  kinds: {
    duty: '履责条目',
    setting: '县定数',
    sign: '苗头',
    pattern: '履责情形',
    study: '专题调研',
    talk: '谈话',
    clock: '时限',
    procedure: '程序',
    step: '程序步骤',
  } satisfies Record<BookUse['kind'], string>,
} as const

/** What rests on a provision, named as it is known elsewhere: by its number where it has one. */
export const sayUse = ({ kind, id, title }: BookUse) => (kind === 'duty' || kind === 'clock' ? `${id} ${title}` : title)

/** Where a procedure is drawn. */
export const procedureAddress = (id: string) => `/book/procedures/${id}`

/** Where a thing that rests on a provision can be seen; null where it has no page of its own. */
export function addressOfUse({ kind, id }: BookUse): string | null {
  if (kind === 'procedure') return procedureAddress(id)
  return kind === 'step' ? procedureAddress(id.split('/')[0] ?? id) : null
}
