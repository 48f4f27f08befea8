import type { Budget } from './clocks/clock.ts'
import type { Dated, Day } from './dates/index.ts'
import type { Procedure } from './procedures/vocabulary.ts'
import type { StudyForm } from './study.ts'

/**
 * How sure we are of what a provision says. C: the text was read; C-2: an official explanation or article quotes it;
 * R: to be checked against the printed text (待核); L: local practice, set by the county (县定); P: a rule of this product,
 * never shown as statute.
 */
export type Mark = 'C' | 'C-2' | 'R' | 'L' | 'P'

/** From the surest to what is no provision at all; lists of provisions are shown in this order. */
export const MARKS: readonly Mark[] = ['C', 'C-2', 'R', 'L', 'P']

export type Instrument = Dated & {
  readonly id: string
  readonly title: string
  /** As it is cited on a small mark: 问责条例. */
  readonly shortTitle: string
  readonly issuer: string
  /** How sure we are of the first day in force. */
  readonly inForceMark: Mark
  /** Dates of its life in words, oldest first, each as sure as its mark. */
  readonly revisions: readonly { readonly says: string; readonly mark: Mark }[]
}

/** One claim of one instrument, in our own words. Amend by adding an entry with the same id that begins where the last ends. */
export type Provision = Dated & {
  /** `<instrument>/<claim>`; never reused. */
  readonly id: string
  readonly instrument: string
  /** 第六条第一款, or 条号待核 with the chapter where that is known. */
  readonly article: string
  readonly says: string
  readonly mark: Mark
}

/** The words of the workbook's column 类别. */
export type UnitKind =
  | 'county-committee'
  | 'county-commission'
  | 'department'
  | 'other-unit'
  | 'town-committee'
  | 'town-commission'
  | 'stationed-group'
  | 'office'
  | 'section'
  | 'village'

/** A kind of post that owes duties; each has one list of at most fifteen. */
export type PostKind =
  | 'leading-group' // 党委(党组)班子; its duties are carried by its secretary
  | 'secretary' // 书记(第一责任人)
  | 'group-member' // 班子成员、副职(一岗双责)
  | 'supervising-leader' // 主管(上级分管领导)
  | 'department-head' // 部门党组书记、局长(主官)
  | 'town-secretary' // 乡镇党委书记
  | 'grassroots-discipline-head' // 乡镇纪委书记、派驻组组长
  | 'county-commission' // 县纪委书记、监督检查部门
  | 'section-head' // 科长、站所长
  | 'village-secretary' // 村党组织书记

export type PostKindEntry = { readonly id: PostKind; readonly title: string }

export type Every = 'month' | 'quarter' | 'half-year' | 'year'

/** The numbers that a county sets for itself. */
export type SettingName =
  | 'headMustActWithinDays'
  | 'knownMustActWithinWorkdays'
  | 'repeatWindowMonths'
  | 'answerWithinWorkdays'

/** How often a duty comes round, as data. Only the first three ever make a period end fall due. */
export type Cadence =
  /** Falls due by itself; `under` is the provision that sets the cadence. */
  | { readonly nature: 'statutory'; readonly every: Every; readonly under: string }
  /** Not statutory: part of the catalogue, and of the list once that is adopted; `under` is a rule of this product. */
  | { readonly nature: 'by-adopted-list'; readonly every: Every; readonly under: string }
  /** Falls due only once the county has set a cadence with a document; the suggestion sets nothing. */
  | { readonly nature: 'set-by-county'; readonly suggested: Every | null }
  /** 每年初,上级定日: until the superior has named the day nothing falls due. */
  | { readonly nature: 'day-set-above'; readonly every: Every }
  /** 逐事、逐件; `within` where statute gives a term from the day the matter was received. */
  | { readonly nature: 'per-matter'; readonly within: { readonly months: number; readonly under: string } | null }
  /** 逐件, in the working days that the county set. */
  | { readonly nature: 'within-setting'; readonly setting: SettingName }
  /** 及时. Never a number of days: the type has no room for one. */
  | { readonly nature: 'promptly' }
  /** 随时: whenever the matter arises. */
  | { readonly nature: 'any-time' }
  | { readonly nature: 'voluntary'; readonly every: Every }

/** A cadence that the county set with a document; it holds until the next one for the same duty begins. */
export type CountyCadence = {
  readonly duty: string
  readonly every: Every
  readonly fromDay: Day
  readonly document: string
}

export type DutyVersion = Dated & {
  /** 抓什么 */
  readonly what: string
  /** 怎么抓 */
  readonly how: string
  /** 从哪里抓 */
  readonly startFrom: string
  readonly cadence: Cadence
  /** 算数: the result that counts, never a paper. */
  readonly countsWhen: string
  /** 由谁核实: never the actor or anyone below him. */
  readonly confirmedBy: string
  /** Provisions, strongest mark first. */
  readonly under: readonly string[]
}

/** 四个亲自: deploying, asking, coordinating, supervising in person. */
export type InPersonKind = 'deploy' | 'ask' | 'coordinate' | 'supervise'

export type Duty = {
  /** B01, S05 …; never reused. */
  readonly id: string
  readonly owedBy: PostKind
  /** Which of the four in person it is; each act for it names the matter it was about. */
  readonly inPerson?: InPersonKind
  /** Kinds of unit whose post-holders owe it; every kind where absent. */
  readonly onlyIn?: readonly UnitKind[]
  readonly versions: readonly DutyVersion[]
}

export type CountySetting = {
  readonly name: SettingName
  readonly title: string
  readonly unit: '天' | '个工作日' | '个月'
  /** What the invented counties and the replay start with. A real county has none until it sets one with a document. */
  readonly suggested: number
  readonly governs: string
  /** The county's own practice under which the number stands. */
  readonly under: string
}

export type SignKind =
  | 'absence-unreported'
  | 'head-inactive-on-absences'
  | 'known-not-acted'
  | 'violation-in-line'
  | 'leader-inactive-after-first'

export type TalkKind = 'heart' | 'ask' | 'reminder'

/** A next step offered beside a sign; nothing happens by itself. */
export type SignStep = {
  readonly answer: 'remind' | 'talk' | 'check' | 'not-so'
  /** The procedure that it begins; null where it is answered in a line. */
  readonly begins: string | null
  /** Who would do it: the addressee, or the head of the unit, who may entrust it to the addressee. */
  readonly by: 'addressee' | 'head'
  readonly label: string
  readonly hint: string
}

export type Sign = {
  readonly id: SignKind
  readonly title: string
  /** Provisions, strongest mark first; with the county's own for each number the sign needs. */
  readonly under: readonly string[]
  /** The county's numbers without which the sign stays off. */
  readonly needs: readonly SettingName[]
  /** What may explain it innocently, in plain Chinese. */
  readonly innocent: readonly string[]
  readonly next: readonly SignStep[]
}

export type PatternKind = 'nothing-done' | 'not-spoken-to' | 'seen-and-left'

/** M13: facts that stand together about how a leader answers for his line. The name is the pattern's, never a person's. */
export type Pattern = {
  readonly id: PatternKind
  /** As the study names it. */
  readonly title: string
  /** Which facts stand together, in plain Chinese. */
  readonly says: string
  /** Of so many happenings at the least. */
  readonly atLeast: number
  readonly under: readonly string[]
  readonly needs: readonly SettingName[]
  readonly innocent: readonly string[]
}

/** Who may lengthen a running clock; the words stand with the rule. */
export type ExtensionAuthority = 'own-head' | 'superior' | 'deciding-organ'

/** How a clock may be lengthened, how often, by how much and by whom. */
export type ExtensionRule = {
  /** Named within its variant; never reused. */
  readonly id: string
  readonly by: ExtensionAuthority
  /** 本机关主要负责人批准，并向上级报告 */
  readonly byWords: string
  /** Counted in the unit of the term, but for `as-approved`, which may add calendar days to a term of months. */
  readonly length:
    | { readonly kind: 'exactly' | 'at-most'; readonly adds: Budget }
    | { readonly kind: 'total-at-most'; readonly total: Budget }
    | { readonly kind: 'as-approved' }
  /** How often; null where the provision names no number. */
  readonly times: number | null
  /** Opens only once this other rule has been used. */
  readonly after?: string
  readonly under: readonly string[]
}

/** One stage of an effect period; the next begins the day after it ends. */
export type EffectStage = { readonly title: string; readonly months: number }

/**
 * What a clock runs to. `statutory`: the starting day not counted, an end on a rest day moved forward. `effect-period`:
 * the starting day counted, never moved. `yearly-date`: the next such date on or after the day, never moved. `period-end`:
 * the last day of the calendar period that holds the day, never moved. `set-above`: no day until the superior named it.
 */
export type ClockTerm =
  | { readonly kind: 'statutory'; readonly budget: Budget }
  | { readonly kind: 'effect-period'; readonly stages: readonly [EffectStage, ...EffectStage[]] }
  | { readonly kind: 'yearly-date'; readonly month: number; readonly date: number }
  | { readonly kind: 'period-end'; readonly every: Exclude<Every, 'month'> }
  | { readonly kind: 'set-above' }

/** One term of a clock. */
export type ClockVariant = {
  /** Named within its clock; never reused. */
  readonly id: string
  readonly title: string
  /** Where this term starts with something else than the clock. */
  readonly startsWith?: string
  readonly term: ClockTerm
  readonly extensions?: readonly ExtensionRule[]
  /** A term within which someone may act: that it passes is no breach of anybody's. */
  readonly right?: true
  /** Provisions, strongest mark first. */
  readonly under: readonly string[]
}

/** A clock of the book. */
export type Clock = {
  /** K01, K20b …; never reused. */
  readonly id: string
  readonly title: string
  /** 起算: what starts it, in words. */
  readonly startsWith: string
  /** The first is the basic one, used where none is named. */
  readonly variants: readonly [ClockVariant, ...ClockVariant[]]
}

/** On which provisions a talk of a kind may rest; whoever prepares it chooses one. */
export type TalkBasis = { readonly kind: TalkKind; readonly title: string; readonly under: readonly string[] }

/** The whole statute book: nothing but data. */
export type Book = {
  readonly instruments: readonly Instrument[]
  readonly provisions: readonly Provision[]
  readonly postKinds: readonly PostKindEntry[]
  readonly duties: readonly Duty[]
  readonly settings: readonly CountySetting[]
  readonly signs: readonly Sign[]
  readonly patterns: readonly Pattern[]
  readonly study: StudyForm
  readonly talkBases: readonly TalkBasis[]
  readonly clocks: readonly Clock[]
  readonly procedures: readonly Procedure[]
}
