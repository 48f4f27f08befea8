import { type Day, dayNumber, dayOrNull, weekday } from '../../engine/dates/index.ts'

const WEEK = ['日', '一', '二', '三', '四', '五', '六']

const partsOf = (on: string) => {
  const [year, month, date] = on.split('-').map(Number)
  return { year, month, date }
}

/** 2026年3月5日 */
export function sayShortDay(on: string): string {
  const { year, month, date } = partsOf(on)
  return `${year}年${month}月${date}日`
}

/** 1977年12月, from `1977-12` or a day; as kept where it is neither. */
export function sayMonth(at: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(at) ?? []
  return year ? `${year}年${Number(month)}月` : at
}

/** 2026年3月5日（周四） */
export function sayDay(on: string): string {
  const known = dayOrNull(on)
  return known === null ? on : `${sayShortDay(on)}（周${WEEK[weekday(known)]}）`
}

/** 3月5日至3月20日； the year is said where it changes or is not this one. An open end is 今. */
export function saySpan(from: string, to: string | null, today: string): string {
  const sameYear = to !== null && from.slice(0, 4) === to.slice(0, 4) && from.slice(0, 4) === today.slice(0, 4)
  const say = (on: string) => (sameYear ? sayShortDay(on).slice(5) : sayShortDay(on))
  return `${say(from)}至${to === null ? '今' : say(to)}`
}

/** A moment as kept (ISO): 2026年3月5日 14:20, in China's time. */
export function sayMoment(at: string): string {
  const known = new Date(at)
  if (Number.isNaN(known.getTime())) return at
  const local = new Date(known.getTime() + 8 * 3_600_000).toISOString()
  return `${sayShortDay(local.slice(0, 10))} ${local.slice(11, 16)}`
}

export type Due = { readonly tone: 'plain' | 'late' | 'last-day'; readonly says: string }

/** How much time is left; working days where the server counted them, else calendar days. */
export function sayDue(dueOn: string, workdaysLeft: number | null, today: string): Due {
  if (dueOn === today) return { tone: 'last-day', says: '今天是最后一天' }
  if (dueOn < today) {
    const late =
      workdaysLeft !== null && workdaysLeft < 0 ? `${-workdaysLeft} 个工作日` : `${daysApart(dueOn, today)} 天`
    return { tone: 'late', says: `已过 ${late}` }
  }
  if (workdaysLeft !== null && workdaysLeft > 0) return { tone: 'plain', says: `还有 ${workdaysLeft} 个工作日` }
  return { tone: 'plain', says: `还有 ${daysApart(today, dueOn)} 天` }
}

const daysApart = (from: string, to: string) => dayNumber(to as Day) - dayNumber(from as Day)

const WRITTEN = /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/

/** A day in the habits of the office (2026-3-5, 2026.3.5, 3月5日, 20260305, 今天, 昨天); null where it is none. */
export function readDay(typed: string, today: string): Day | null {
  const text = typed.trim().replace(/[０-９]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
  if (text === '今天') return dayOrNull(today)
  if (text === '昨天' || text === '前天') {
    const back = text === '昨天' ? 1 : 2
    return dayOrNull(new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10))
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const found = compact ?? WRITTEN.exec(text)
  if (found === null) return null
  const [, year = today.slice(0, 4), month = '', date = ''] = found
  return dayOrNull(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
