import type { ShownMatter } from '../../contract/matters.ts'
import { clockWords } from './clock-changes.ts'
import { sayDue, sayShortDay } from './days.ts'
import { matterWords } from './matters.ts'

type Clock = ShownMatter['clocks'][number]

export const timelineWords = {
  title: '经过与期限',
  titleOf: (title: string) => `经过与期限：${title}`,
  lead: (number: string, state: string) => `${number}，现在：${state}。`,
  link: '看经过与期限的图',
  back: '回到这件事',
  drawn: '图',
  drawnLead: '带数字的圆点是办过的步骤，数字和下面的表对得上；横条是期限，从起算日到最后一天。',
  today: '今天',
  sayMonth: (month: string) => `${month.slice(2, 4)}年${Number(month.slice(5, 7))}月`,
  kinds: { ran: '已经过去的', left: '还剩的', paused: '停着的', lengthened: '延长出来的', over: '超过的' },
  says: (steps: number, clocks: number, late: readonly string[]) =>
    `办过 ${steps} 步，有 ${clocks} 个期限${late.length === 0 ? '，没有超过最后一天还没办的' : `；已经超过最后一天的：${late.join('、')}`}。下面的表说的是同样的内容。`,
  steps: '办过的步骤',
  stepsNone: '您可以看的步骤还没有。',
  nth: '序号',
  step: '步骤',
  on: '哪一天',
  by: '谁办的',
  clocks: '期限',
  clocksNone: '这件事没有起算的期限，也没有可以给您看的期限。',
  clock: '期限',
  from: '起算',
  dueOn: '最后一天',
  standing: '现在怎样',
  changes: '停过和延长',
  none: '—',
  marks: { lengthened: '延', ended: '止', due: '末' },
  marksSay: '横条下面：“延”是批准延长的日子，“止”是办结或停下来的日子，“末”是最后一天。',
  paused: (from: string, to: string | null) =>
    to === null
      ? `${sayShortDay(from)}起停着`
      : from === to
        ? `${sayShortDay(from)}停一天`
        : `${sayShortDay(from)}至${sayShortDay(to)}停着`,
  lengthened: (on: string, before: string | null) =>
    `${sayShortDay(on)}批准延长${before === null ? '' : `，原来到${sayShortDay(before)}`}`,
  bar: (it: Clock, today: string): string => {
    const due = it.dueOn === null || it.endedOn !== null ? '' : `最后一天${sayShortDay(it.dueOn)}，`
    return `${it.title}：${due}${timelineWords.stands(it, today)}`.replace(/。$/, '')
  },
  /** How a clock stands, in words. */
  stands: (it: Clock, today: string): string => {
    if (it.endedOn !== null) {
      const on = sayShortDay(it.endedOn)
      if (it.kind === 'effect') return clockWords.effectOver(on)
      if (it.kind === 'right' && it.endedOn === it.dueOn) return clockWords.rightOver(on).replace(/。$/, '')
      const late = it.kind === 'term' && it.dueOn !== null && it.endedOn > it.dueOn
      return `${matterWords.clockEnded(on)}${late ? '，过了最后一天' : ''}`
    }
    if (it.dueOn === null) return it.standing ? matterWords.standing : clockWords.waiting
    return it.kind === 'effect' ? '仍在影响期内' : sayDue(it.dueOn, it.workdaysLeft, today).says
  },
} as const
