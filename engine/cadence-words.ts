import type { Cadence, CountyCadence, Every } from './vocabulary.ts'

export const EVERY: Readonly<Record<Every, string>> = {
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
}

/** 每半年 … in one short sentence, for a list. `set` is the county's cadence in force today, if any. */
export function cadenceInWords(cadence: Cadence, set: CountyCadence | null): string {
  switch (cadence.nature) {
    case 'statutory':
      return `${EVERY[cadence.every]}（法定）`
    case 'by-adopted-list':
      return `${EVERY[cadence.every]}（按清单，不是法定）`
    case 'set-by-county':
      if (set !== null) return `${EVERY[set.every]}（县定：${set.document}）`
      return cadence.suggested === null
        ? '由县定，县里还没有定'
        : `由县定，县里还没有定（可考虑${EVERY[cadence.suggested]}）`
    case 'day-set-above':
      return '每年年初，日期由上级定'
    case 'per-matter':
      return cadence.within === null ? '逐件' : `逐件，收到之日起${cadence.within.months}个月内`
    case 'within-setting':
      return '逐件，在县定的工作日内'
    case 'promptly':
      return '及时（不设天数）'
    case 'any-time':
      return '随时'
    case 'voluntary':
      return `${EVERY[cadence.every]}，自愿`
  }
}

/** Why nothing of a duty falls due on a set day, or null where its periods do. */
export function whyNothingFallsDue(cadence: Cadence, set: CountyCadence | null): string | null {
  switch (cadence.nature) {
    case 'statutory':
    case 'by-adopted-list':
      return null
    case 'set-by-county':
      return set === null ? '县里还没有以文件定期次，不产生到期。' : null
    case 'day-set-above':
      return '上级还没有定日期，不产生到期。'
    case 'voluntary':
      return '自愿参加，不产生到期。'
    case 'promptly':
      return '遇到就办，法规写的是“及时”，没有天数。'
    default:
      return '有事才办，不按期产生到期。'
  }
}
