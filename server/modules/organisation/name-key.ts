import { pinyin } from 'pinyin-pro'

/** For finding by keyboard: the name, its full pinyin and its initials ("范宇 fanyu fy"). */
export function nameKey(name: string): string {
  const full = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('')
  return `${name} ${full} ${initials.toLowerCase()}`
}
