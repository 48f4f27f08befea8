import type { InPersonKind } from '../../contract/in-person.ts'
import { sayDay, sayShortDay } from './days.ts'

export const inPersonKindWords: Record<InPersonKind, string> = {
  deploy: '亲自部署',
  ask: '亲自过问',
  coordinate: '亲自协调',
  supervise: '亲自督办',
}

export const inPersonSpans = ['year', 'quarter', 'last-year'] as const
export type InPersonSpan = (typeof inPersonSpans)[number]

export const inPersonWords = {
  title: '四个亲自',
  titleOf: (name: string) => `${name}的四个亲自`,
  open: '四个亲自',
  what: '书记亲自部署、过问、协调、督办了哪些事，每件事后来怎样。',
  spans: { year: '今年', quarter: '近三个月', 'last-year': '去年' } satisfies Record<InPersonSpan, string>,
  period: '看哪一段',
  /** The first sentence: what to do now. */
  lead: (first: string | null, own: boolean) =>
    first === null
      ? own
        ? '现在没有等您亲自办的事。'
        : '现在没有等书记亲自办的事。'
      : `${own ? '请先办' : '等书记亲自办的，第一件是'}“${first}”。`,
  now: '现在要办的',
  nowLead: '本单位还没有亲自办过的问题，和交下去还没有动手的任务。',
  nowMore: '还有别的，办了前面的就会列出来。',
  untouched: (on: string) => `${sayShortDay(on)}发现，还没有亲自办的记录`,
  notBegun: (on: string, state: string) => `${sayShortDay(on)}起停在“${state}”，还没有动手`,
  record: '记一笔',
  matters: '办过的事',
  mattersEmpty: '这一段还没有记。在“记一笔”里选部署、过问、协调、督办中的一项，再选是哪一件事，就会列在这里。',
  mattersEmptyOther: '这一段没有您能看到的事。',
  knownBy: '怎么知道改好了：',
  ended: (on: string) => `${sayShortDay(on)}办结`,
  handed: '已交纪检机构办',
  handedOn: (on: string, to: string | null) => `${sayShortDay(on)}交${to ?? '纪检机构'}。`,
  nothingAfterwards: '交出以后，没有再亲自办的记录。',
  afterwards: (kind: InPersonKind, on: string) => `交出以后，${sayShortDay(on)}又${inPersonKindWords[kind]}。`,
  withoutMatter: '没有写明是哪件事的',
  withoutMatterLead: '记的时候还不要求写明是哪件事。',
  choose: '看哪位书记的',
  chooseHint: '打几个字就能找到；只列您有权看的。',
  none: '这一页给书记本人和负责他那个单位的人看。您现在没有可看的。',
  span: (from: string, until: string) => `${sayDay(from)}至${sayDay(until)}`,
  form: {
    matter: '是哪一件事',
    matterHint: '打几个字找：问题、任务、督办、现场办公。只列您能看到的、还没办完的。',
    handedTo: '交给哪个单位办',
    handedToHint: '自己在办就不填。交给纪检机构的，会写明“已交纪检机构办”。',
  },
} as const
