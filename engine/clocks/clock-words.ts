import { type Day, type DayStanding, dayInWords, type MonthRule, weekday } from '../dates/index.ts'
import type { Budget, ClockLine, DayChanged, Left, NoDueDay, Reckoning, Reprojection } from './clock.ts'

/** One line of a clock's derivation as a plain Chinese sentence. */
export function clockSentence(it: ClockLine): string {
  switch (it.line) {
    case 'start':
      return `${dayInWords(it.on)}起算，当日不计，期限${budgetInWords(it.budget)}。`
    case 'extended':
      return `${dayInWords(it.on)}经${it.by}（${it.document}），延长${budgetInWords(it.adds)}，从原期限接着算。`
    case 'skipped':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，不计。`
    case 'counted':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，算工作日。`
    case 'month':
      return `按月计算，${monthEnd(it.on, it.rule)}届满${analogy(it.rule)}。`
    case 'further-days':
      return `再加${it.days}天（自然日），到${dayInWords(it.on)}届满。`
    case 'paused':
      return pauseInWords(it)
    case 'standing':
      return `${dayInWords(it.since)}起中止，还没有恢复，${leftInWords(it.left)}`
    case 'rolled':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，届满日顺延。`
    case 'unpublished':
      return `已公布的放假安排自${dayInWords(it.from)}至${dayInWords(it.horizon)}，此外的日子暂以周一至周五为工作日，新安排公布后重新推算。`
    case 'due':
      return it.provisional
        ? `最后一天暂定为${dayInWords(it.on)}，当日24时前办结都算按期。`
        : `最后一天是${dayInWords(it.on)}，当日24时前办结都算按期。`
    default:
      return fixedSentence(it)
  }
}

type StatutoryLine =
  | 'start'
  | 'extended'
  | 'skipped'
  | 'counted'
  | 'month'
  | 'further-days'
  | 'paused'
  | 'standing'
  | 'rolled'
  | 'unpublished'
  | 'due'

/** The lines of effect periods and of dates of the calendar. */
function fixedSentence(it: Exclude<ClockLine, { line: StatutoryLine }>): string {
  switch (it.line) {
    case 'effect-stage':
      return `${it.title}${it.months}个月，自${dayInWords(it.from)}起算，当日计入。`
    case 'effect-end':
      return it.rule === 'corresponding-day'
        ? `${it.title}到对应日的前一日${dayInWords(it.on)}届满。`
        : `${it.title}：${monthEnd(it.on, it.rule)}届满${analogy(it.rule)}。`
    case 'asked':
      return `从${dayInWords(it.on)}起看。`
    case 'yearly-date':
      return `每年${it.month}月${it.date}日前一次，取当日或者其后最近的一个${it.month}月${it.date}日。`
    case 'period-end':
      return `${it.label}：${dayInWords(it.first)}至${dayInWords(it.last)}，期内完成即可。`
    case 'not-set-above':
      return '日期由上级确定，上级还没有定日，现在没有最后一天；上级定日后请补录。'
    case 'set-above':
      return `上级确定的日期是${dayInWords(it.on)}。`
    case 'ends':
      return it.of === 'effect'
        ? `影响到${dayInWords(it.on)}为止（含当日），不因放假顺延，次日起不再有影响。`
        : `最后一天是${dayInWords(it.on)}，是日历上的日子，不因放假顺延，当日24时前办结都算按期。`
  }
}

/** Why a clock moved when the calendar changed, one sentence a day. */
export function changeSentence({ on, is }: DayChanged): string {
  return `${dayWithWeekday(on)}${is.working ? '改为工作日' : '改为休息日'}：${reason(is)}。`
}

/** What a changed calendar did to a clock: from which day to which, then why. */
export function reprojectionSentences({ was, is, because }: Reprojection<Reckoning | NoDueDay>): string[] {
  if (was.dueOn === is.dueOn) return [...because.map(changeSentence), '放假安排有变，最后一天不变。']
  const named = (it: Reckoning | NoDueDay) => (it.dueOn === null ? '未定' : dayInWords(it.dueOn))
  return [`放假安排有变，最后一天由${named(was)}改为${named(is)}。`, ...because.map(changeSentence)]
}

export function budgetInWords(budget: Budget): string {
  if (budget.count === 'months') return `${budget.months}个月`
  return budget.count === 'working-days' ? `${budget.days}个工作日` : `${budget.days}天（自然日）`
}

function monthEnd(on: Day, rule: MonthRule): string {
  return rule === 'corresponding-day' ? `到${dayInWords(on)}（对应日）` : `当月没有对应日，到月末${dayInWords(on)}`
}

const analogy = (rule: MonthRule) => (rule === 'last-of-month' ? '（参照民法典第二百零二条）' : '')

function pauseInWords({ from, last, adds, count }: Extract<ClockLine, { line: 'paused' }>): string {
  const span = from === last ? `${dayInWords(from)}中止一天` : `${dayInWords(from)}至${dayInWords(last)}中止`
  if (adds > 0) return `${span}，扣除${adds}${UNIT[count]}，恢复后接着算。`
  return count === 'working-days'
    ? `${span}，期间没有工作日，不扣除。`
    : `${span}，中止前期限已满，最后一天顺延到恢复之后。`
}

const UNIT = { 'working-days': '个工作日', 'calendar-days': '天（自然日）' } as const

function leftInWords({ count, days }: Left): string {
  return days === 0 ? '期限已满，恢复后的首个工作日是最后一天。' : `还剩${days}${UNIT[count]}，恢复后接着算。`
}

function reason(standing: DayStanding): string {
  switch (standing.why) {
    case 'weekday':
      return standing.published ? '是工作日' : '按工作日计（放假安排未公布）'
    case 'weekend':
      return standing.published ? '是周末' : '是周末（放假安排未公布）'
    case 'holiday':
      return `是${standing.holiday}放假（《${standing.notice}》）`
    case 'made-up':
      return `因${standing.holiday}调休上班（《${standing.notice}》）`
  }
}

function dayWithWeekday(on: Day): string {
  return `${dayInWords(on)}（周${'日一二三四五六'.charAt(weekday(on))}）`
}
