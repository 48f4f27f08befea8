import type { Me } from '../../contract/access.ts'
import { shellWords } from '../words/shell.ts'

export type MenuEntry = { readonly to: string; readonly label: string }

const { pages } = shellWords

/** The menu of a person, by what he may; the doors themselves are on the server. */
export function menuOf(me: Me): MenuEntry[] {
  const entries: (MenuEntry & { shown: boolean })[] = [
    { to: '/', label: pages.desk, shown: me.hat === 'officer' },
    { to: '/duties', label: pages.duties, shown: me.hat === 'officer' },
    { to: '/signs', label: pages.signs, shown: me.hat === 'officer' },
    { to: '/talks', label: pages.talks, shown: me.hat === 'officer' },
    { to: '/problems', label: pages.problems, shown: me.hat === 'officer' },
    { to: '/matters', label: pages.matters, shown: me.hat === 'officer' },
    { to: '/acts', label: pages.acts, shown: me.hat === 'officer' },
    { to: '/units', label: pages.units, shown: me.hat === 'officer' },
    { to: '/book', label: pages.book, shown: me.hat === 'officer' },
    { to: '/facts', label: pages.facts, shown: me.may.enterFacts },
    { to: '/insight', label: pages.insight, shown: me.may.enterFacts },
    { to: '/replay', label: pages.replay, shown: me.may.replay },
    { to: '/administration', label: pages.administration, shown: me.hat !== 'officer' },
    { to: '/import', label: pages.import, shown: me.may.importWorkbook },
  ]
  return entries.filter((it) => it.shown).map(({ to, label }) => ({ to, label }))
}
