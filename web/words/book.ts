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
  instrument: '名称',
  issuer: '发布机关',
  since: '施行日',
  count: '条数',
  toCheck: '待核',
  quoted: '转引',
  toBook: '回到法典',
  life: '发布和修订',
  meaning: '标记的意思',
  inForce: '施行',
  provisionSince: (day: string) => `自${day}起`,
  provisionTo: (day: string) => `到${day}为止`,
  usedBy: '以它为依据的',
  unused: '目前没有事项以它为依据。',
  provisions: '条文',
  kinds: {
    duty: '履责条目',
    setting: '县定数',
    sign: '苗头',
    talk: '谈话',
    clock: '时限',
    procedure: '程序',
    step: '程序步骤',
  } satisfies Record<BookUse['kind'], string>,
} as const

/** What rests on a provision, named as it is known elsewhere: by its number where it has one. */
export function sayUse({ kind, id, title, of }: BookUse): string {
  if (kind === 'duty') return `${id} ${title}（${of}）`
  if (kind === 'clock') return `${id} ${title}`
  return kind === 'step' ? `${of}：${title}` : title
}
