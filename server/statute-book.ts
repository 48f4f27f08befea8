import { isSetByCounty } from '../engine/occurrences.ts'
import type { Duty, SignKind, TalkKind } from '../engine/vocabulary.ts'
import { calendarOfId, workingCalendar } from '../law/calendars/index.ts'
import { absenceRules } from '../law/county-practice/absence-rules.ts'
import { actingExplanations } from '../law/county-practice/acting-explanations.ts'
import { book } from '../law/index.ts'
import { ledgers } from '../law/ledgers.ts'

const provisions = new Map(book.provisions.map((it) => [it.id, it]))
const instruments = new Map(book.instruments.map((it) => [it.id, it]))
const markWords = { C: '', 'C-2': '（转引）', R: '（待核）', L: '（县定）', P: '（本系统规则）' } as const

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const it = map.get(id)
  if (it === undefined) throw new RangeError(`not in the book: ${id}`)
  return it
}

/** A provision as every screen shows it. */
function provision(id: string) {
  const { article, says, mark, instrument } = found(provisions, id)
  return { id, instrument: found(instruments, instrument).title, article, says, mark }
}

/** "问责条例第六条第一款（转引）" */
function shortProvision(id: string): string {
  const { article, mark, instrument } = found(provisions, id)
  if (mark === 'L') return '本县文件（县定）'
  const doubt = article.includes('待核') ? '' : markWords[mark]
  return `${found(instruments, instrument).shortTitle}${article.replace(/，?条号待核$/, '（条号待核）')}${doubt}`
}

const signs = new Map(book.signs.map((it) => [it.id, it]))
const signOf = (kind: SignKind) => found(signs as ReadonlyMap<string, (typeof book.signs)[number]>, kind)

/** What a talk should bring up, as a start for whoever holds it. */
const talkPoints: Readonly<Record<SignKind, string>> = {
  'absence-unreported': '这次外出是什么事，为什么没有事先报备。\n今后外出怎样报备、向谁报备。',
  'head-inactive-on-absences': '知悉几次未报备外出以后做了什么。\n班子成员外出今后怎样报备、谁来提醒。',
  'known-not-acted': '知悉这个问题以后做了什么，卡在哪里。\n下一步处理、上报还是移交，需要什么支持。',
  'violation-in-line': '这次违纪认定反映出平时管理哪里没有跟上。\n工作和生活上有什么难处，今后怎样避免。',
  'leader-inactive-after-first': '前一次以后对分管的人做过哪些提醒、谈话和检查。\n分管线今后怎样教育管理监督。',
}

const dualDuty = { patterns: book.patterns, calendar: workingCalendar, provision }

const current = (duty: Duty) => duty.versions.at(-1)

const matters = {
  procedures: book.procedures,
  clocks: book.clocks,
  provisions: book.provisions,
  instruments: book.instruments,
  calendar: workingCalendar,
  provision,
  cite: shortProvision,
}

/** What a sign may grow into where a talk is not enough. */
const GRAVER = ['talk-measure', 'accountability']

/** The statute book as the modules are handed it: they never import it themselves. */
export const statuteBook = {
  whole: book,
  calendar: workingCalendar,
  settings: book.settings.map(({ name, title, unit, suggested, governs }) => ({
    name,
    title,
    unit,
    suggested,
    governs,
  })),
  /** Rules on absence reports: the county's own, or none. */
  absences: { rules: absenceRules, calendar: workingCalendar, provision },
  provision,
  shortProvision,
  signTitle: (kind: string) => signOf(kind as SignKind).title,
  signs: { signs: book.signs, shortProvision },
  showing: {
    calendar: workingCalendar,
    provision,
    entry: (kind: SignKind) => {
      const { title, needs, innocent, next } = signOf(kind)
      const offered = next.filter((it) => it.by === 'addressee')
      return {
        title,
        settings: needs,
        innocent,
        next: offered.map(({ answer, begins, label, hint }) => ({ answer, begins, label, hint })),
      }
    },
    settingTitle: (name: string) => {
      const { title, unit } = found(new Map(book.settings.map((it) => [it.name as string, it])), name)
      return { title, unit }
    },
    matters,
    begins: book.procedures.filter((it) => GRAVER.includes(it.id)),
  },
  dualDuty,
  /** The study rests on the same patterns. */
  study: { ...dualDuty, study: book.study },
  duties: { duties: book.duties, postKinds: book.postKinds, provision, shortProvision },
  talkBases: (kind: TalkKind): readonly string[] => book.talkBases.find((it) => it.kind === kind)?.under ?? [],
  talkPoints: (kind: SignKind) => talkPoints[kind],
  matters,
  /** What is put beside the facts about a supervising body, and the procedures whose states may be shown. */
  acting: {
    explanations: actingExplanations,
    under: ['accountability-regulation/7-8', 'county-practice/blade-inward', 'product-rules/three-nots-as-facts'],
    provision,
    procedures: book.procedures.filter((it) => !it.hiddenBelow),
  },
  /** Ledgers as offices keep them on paper. */
  ledgers,
  /** A calendar as it was known before, by its id. */
  calendarOfId,
  /** Duties whose cadence statute leaves to the county. */
  countySetDuties: () =>
    book.duties.flatMap((it) => {
      const version = current(it)
      return version && isSetByCounty(version.cadence) ? [{ id: it.id, what: version.what }] : []
    }),
  /** The lists of the book, kind of post by kind of post. */
  lists: () =>
    book.postKinds.map((kind) => ({
      postKind: kind.id as string,
      title: kind.title,
      duties: book.duties
        .filter((it) => it.owedBy === kind.id)
        .map((it) => {
          const version = current(it)
          const first = version?.under[0]
          return {
            id: it.id,
            what: version?.what ?? it.id,
            mark: first === undefined ? 'P' : found(provisions, first).mark,
          }
        }),
    })),
} as const
