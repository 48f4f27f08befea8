import type { Budget, ClockLine, DayChanged } from './clock.ts'
import { type Day, type DayStanding, dayInWords, weekday } from './dates/index.ts'

/** One line of a clock's derivation as a plain Chinese sentence. */
export function clockSentence(it: ClockLine): string {
  switch (it.line) {
    case 'start':
      return `${dayInWords(it.on)}起算，当日不计，期限${budgetInWords(it.budget)}。`
    case 'skipped':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，不计。`
    case 'counted':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，算工作日。`
    case 'month':
      return it.rule === 'corresponding-day'
        ? `按月计算，到${dayInWords(it.on)}（对应日）届满。`
        : `按月计算，当月没有对应日，到月末${dayInWords(it.on)}届满（参照民法典第二百零二条）。`
    case 'rolled':
      return `${dayWithWeekday(it.on)}${reason(it.standing)}，届满日顺延。`
    case 'unpublished':
      return `已公布的放假安排自${dayInWords(it.from)}至${dayInWords(it.horizon)}，此外的日子暂以周一至周五为工作日，新安排公布后重新推算。`
    case 'due':
      return it.provisional
        ? `最后一天暂定为${dayInWords(it.on)}，当日24时前办结都算按期。`
        : `最后一天是${dayInWords(it.on)}，当日24时前办结都算按期。`
  }
}

/** Why a clock moved when the calendar changed, one sentence a day. */
export function changeSentence({ on, is }: DayChanged): string {
  return `${dayWithWeekday(on)}${is.working ? '改为工作日' : '改为休息日'}：${reason(is)}。`
}

function budgetInWords(budget: Budget): string {
  if (budget.count === 'months') return `${budget.months}个月`
  return budget.count === 'working-days' ? `${budget.days}个工作日` : `${budget.days}天（自然日）`
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
