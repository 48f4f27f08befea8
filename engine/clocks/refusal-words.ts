import { dayInWords } from '../dates/index.ts'
import { budgetInWords } from './clock-words.ts'
import type { Extension, ExtensionRefusal } from './extensions.ts'
import type { ClockRefusal } from './running-clock.ts'

/** Why a clock cannot be reckoned, and what to do, in one Chinese sentence. */
export function clockRefusalSentence(it: ClockRefusal): string {
  switch (it.refused) {
    case 'before-calendar':
      return `起算日${dayInWords(it.start)}早于${dayInWords(it.calendarFrom)}，此前的放假安排没有收录，不能推算，请换用之后的日期。`
    case 'pause-backwards':
      return `中止从${dayInWords(it.pause.from)}开始，恢复日不能早于它，请更正。`
    case 'day-not-set-above':
      return '这个时钟的日期不由上级确定，请去掉上级定日。'
    case 'set-day-before-start':
      return `上级定日不能早于${dayInWords(it.start)}，请更正。`
    default:
      return EXTENSION[it.refused](it.extension)
  }
}

const EXTENSION: Readonly<Record<ExtensionRefusal, (it: Extension) => string>> = {
  'unknown-extension': () => '这个期限没有这种延期，不能延长。',
  'without-authority': () => '批准延期的不是有权批准的一级，请报有权批准的一级。',
  'without-document': () => '延期要写明批准的文书，请补上文号或者名称。',
  'before-its-turn': () => '前一种延期还没有用过，不能先用这一种。',
  'too-often': () => '这种延期的次数已经用完，不能再延。',
  'no-length': () => '延长的时间应当是大于零的整数，请更正。',
  'another-unit': ({ adds }) => `延长${budgetInWords(adds)}与原期限的单位不同，请按原期限的单位写。`,
  'another-length': ({ adds }) => `规定的延长时间是固定的，不能改为${budgetInWords(adds)}。`,
  'over-the-cap': ({ adds }) => `延长${budgetInWords(adds)}超过了规定的上限，请缩短。`,
  'granted-outside-the-term': ({ grantedOn }) =>
    `批准日${dayInWords(grantedOn)}不在期限之内，期限届满后批准的延期不算。`,
}
