import type { Dated } from '../dates/index.ts'

/**
 * Who someone is to a matter on a day. The program finds the people from posts, lines and what was entered before; nobody
 * types in who he is.
 */
export type Relation =
  | 'opener' // 经办人: who opened the matter
  | 'organ-head' // the principal head of the organ that conducts the matter
  | 'organ-member' // whoever holds a post in that organ or in an office of it
  | 'peer-committee-head' // the secretary of the committee at the organ's own level
  | 'commission-head' // 县纪委主要负责人
  | 'commission-officer' // whoever holds a post in the county commission or in an office of it
  | 'committee-head' // 县委主要负责人
  | 'supervision-office' // 党风政风监督室
  | 'petition-office' // 信访室
  | 'case-office' // 案件监督管理室
  | 'review-office' // 案件审理室
  | 'organisation-department' // 县委组织部
  | 'subject' // the person it is about, or the head of the organisation it is about
  | 'subject-head' // the head of the unit in which that person serves
  | 'supervising-leader' // the supervising leader of the unit that it is about or whose person it is about
  | 'answers-for-subject' // whoever heads, is in charge of or supervises the unit that it is about or whose person it is about, or one above it
  | 'above-subject' // of these, whoever neither heads that unit nor holds a post in it; nearest first
  | 'unit-head' // whoever heads the unit that it is about
  | 'unit-seat' // whoever holds a post in that unit itself
  | 'unit-member' // or in a unit under it
  | 'commission-side' // whoever serves in the county commission or in any unit under it
  | 'supervision-apart' // 党风政风监督室, but for whoever holds a post in the unit that it is about
  | 'leader-in-charge' // 分管领导 of the person it is about
  | 'origin-addressee' // to whom the sign that it grew from went, to answer it
  | 'opener-outside' // the opener, where he is no member of the unit that it is about
  | 'opener-colleague' // whoever serves in a unit in which the opener serves
  | 'program' // the program itself, by a rule that the step says
  | 'anyone' // every officer
  | { readonly namedIn: string } // whoever an earlier step named in that field

/** What the world says of the one a matter is about, and of the organ that conducts it. */
export type Trait =
  | 'organisation'
  | 'person'
  | 'led-by-peer-committee' // 同级党委直接领导的党组织, or the principal head of one
  | 'managed-by-peer-committee' // 同级党委管理的领导干部
  | 'leading-cadre' // 党的领导干部: holds a leading post
  | 'managed-above' // 市管: managed by the level above the county
  | 'organ-is-commission'
  | 'organ-is-committee'
  | 'heads-committee' // 县委主要负责人 himself

export type When =
  /** With `column`: some row of that field has it there. */
  | { readonly field: string; readonly has: string; readonly column?: string }
  /** A count less than that. */
  | { readonly field: string; readonly below: number }
  | { readonly trait: Trait }
  /** Whether a step was taken before. */
  | { readonly taken: string }
  | { readonly not: When }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }

export type Option = {
  readonly value: string
  readonly title: string
  /** The provision that this choice rests on. */
  readonly under?: string
  /** Offered only then; sent all the same, it is refused with `otherwise`. */
  readonly when?: When
  readonly otherwise?: Forbidden
  /** Never to be had here: not offered, and refused with the reason. */
  readonly never?: Forbidden
}

/** What is refused: one sentence that says what to do instead, and the provision that forbids it. */
export type Forbidden = { readonly says: string; readonly under: string }

export type Ask =
  /** Not later than the day of entry, unless `ahead`. */
  | { readonly kind: 'day'; readonly ahead?: true }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'person' | 'people' | 'unit' }
  /** The number of a document or approval: 〔2026〕12号. Short, and no room for a story. */
  | { readonly kind: 'number' }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  /** Points, each one line. */
  | { readonly kind: 'points' }
  /**
   * One row for every point that was ever entered in that field: taken up or not, and why; or columns of its own. Where that
   * field holds rows, `said` names the column that says what each row is.
   */
  | { readonly kind: 'answers'; readonly to: string; readonly said?: string; readonly columns?: readonly Field[] }
  /** Who took part in a collective decision and where he stood: for, against, reserved; by name. */
  | { readonly kind: 'stances' }
  /** `inCharge` names the columns of a unit and a day: the program adds who headed it and who was in charge of it that day. */
  | {
      readonly kind: 'rows'
      readonly columns: readonly Field[]
      readonly inCharge?: { readonly unit: string; readonly on: string }
    }
  /** Something is so: ticked, or not. */
  | { readonly kind: 'tick' }

export type Field = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly ask: Ask
  /** Asked only then. */
  readonly when?: When
  /** May be left empty; where a condition, only while that does not hold. */
  readonly optional?: true | When
  /** What the entry makes of who or what is named: the matter's subject, its handler, its organ, its unit. */
  readonly names?: 'subject' | 'organ'
  /** Filled in from what the matter grows from: its facts in words, what to ask about, its provision. */
  readonly carries?: 'facts' | 'points' | 'provision'
  /** Begins as what was last entered in that field, its own included: to be put right, not to be typed again. */
  readonly begins?: string
  /** Begins as what the program knows of whoever fills it in, and of the day. */
  readonly offers?: { readonly what: 'own-unit' | 'own-name' | 'today'; readonly when?: When }
}

/** What must hold for a step to be taken. Judged by one pure function; the refusal is the sentence. */
export type Gate = Forbidden & {
  readonly id: string
  readonly when?: When
} & (
    | { readonly gate: 'least'; readonly field: string; readonly count: number }
    /**
     * Nobody named there is the subject, kin to him, in his line of superiors or subordinates, or in his unit; `only: 'kin'`
     * for those who decide, who are often his superiors: himself and his kin alone.
     */
    | { readonly gate: 'free-of-subject'; readonly field: string; readonly only?: 'kin' }
    /** Whoever takes this step may not have taken that one. */
    | { readonly gate: 'other-hand'; readonly than: string }
    /**
     * Whoever takes this step neither took that one himself, nor is kin to whoever did, nor stands under him: the last time it
     * was taken, every time, or every time since `since` was last taken.
     */
    | { readonly gate: 'free-of-hands'; readonly of: string; readonly ever?: true; readonly since?: string }
    /** Nobody named in this field was named in that one, or took that step. */
    | { readonly gate: 'not-among'; readonly field: string; readonly of: string }
    /** At least one of these is entered. */
    | { readonly gate: 'one-of'; readonly fields: readonly string[] }
    | { readonly gate: 'taken'; readonly step: string }
    /** Not further along the order than what was decided before. */
    | { readonly gate: 'no-worse'; readonly field: string; readonly than: string; readonly order: readonly string[] }
    /** A choice that may be made only after the last day of a clock, counted to the day in that field. */
    | {
        readonly gate: 'only-after'
        readonly field: string
        readonly value: string
        readonly clock: string
        readonly day: string
      }
    /** Every dissent on record of the subject in a collective decision is answered in this field. */
    | { readonly gate: 'dissent-answered'; readonly field: string }
    /** This choice must be among those made in that one. */
    | { readonly gate: 'within'; readonly field: string; readonly of: string }
    /** The day in `field`, or each in that column of its rows, is not before the day in `of`, or on which that step was last taken. */
    | { readonly gate: 'not-before'; readonly field: string; readonly column?: string; readonly of: string }
    /** The day in `field` is later than the day in `of`, whose last day is still in time. */
    | { readonly gate: 'after'; readonly field: string; readonly of: string }
    /** Everyone named in this field stands in one of these relations. */
    | { readonly gate: 'stands'; readonly field: string; readonly in: readonly Relation[] }
    /** Always refused where `when` holds. */
    | { readonly gate: 'forbidden' }
  )

export type ClockUse = {
  readonly clock: string
  readonly variant?: string
  readonly when?: When
  /** The field that holds its starting day; the day of the step where absent. */
  readonly from?: string
}

/**
 * A document that a step leaves, filled in from the record. `{field}` stands for what was entered there, `{field.column}` for
 * that column of its rows, `{subject}`, `{you}` (你 or 你单位), `{organ}`, `{committee}` (the one at the organ's level),
 * `{number}` (of the matter), `{no.document}` (of a document left before), `{day}` and `{by}` (who took the step, with his
 * post) for what the record knows.
 */
export type DocumentForm = {
  readonly id: string
  readonly title: string
  /** What stands over it where the title alone does not say of what it is: 关于对{subject}问责的决定. */
  readonly heading?: string
  /** letter and minutes: the layouts of GB/T 9704-2012; record: headed stretches to be read and signed; form: a ruled form. */
  readonly layout: 'letter' | 'minutes' | 'record' | 'form'
  /** In whose name, where not in the organ's own: 监察委员会, or 纪委监委 together. */
  readonly issuedBy?: 'supervisory' | 'both'
  /** 代字 of its number, after the organ's own; 〔year〕n号 follows. None where absent. */
  readonly numbered?: string
  readonly to?: string
  readonly when?: When
  /** Whoever the matter was opened to may have it too. */
  readonly forSubject?: true
  /**
   * Paragraphs; `# ` begins a heading of the first level, `@ ` a roll of minutes (`@ 出席：{coming}`). A paragraph of which nothing
   * was entered is left out, with a heading that has nothing else under it; a heading alone leaves lines to write on.
   */
  readonly says: readonly string[]
  /** Who signs a record by hand. */
  readonly signatures?: readonly string[]
}

export type By = {
  readonly relation: Relation
  readonly when?: When
  /** Only for the first so many of them it waits; the others may take it where they read the matter. */
  readonly waits?: number
}

export type Step = {
  readonly id: string
  readonly title: string
  /** States in which it may be taken; 'any' while the matter is open, 'always' even after it has ended. */
  readonly from: readonly string[] | 'any' | 'always'
  /** The state it leads to; none leaves the state as it is. The first way whose condition holds. */
  readonly to?: string | readonly { readonly state: string; readonly when?: When }[]
  /** Any of them may take it. */
  readonly by: readonly By[]
  /** Said to whoever is none of them; a general sentence where absent. */
  readonly otherwise?: string
  /** What to do, in plain words; where to begin. */
  readonly how: string
  readonly fields: readonly Field[]
  readonly gates?: readonly Gate[]
  readonly starts?: readonly ClockUse[]
  /** Ids of clocks; with `when`, only then. */
  readonly ends?: readonly (string | { readonly clock: string; readonly when: When })[]
  readonly suspends?: readonly string[]
  readonly resumes?: readonly string[]
  readonly documents?: readonly DocumentForm[]
  /** From this step on these may read the matter: not how it was decided within, but what is `forSubject`. */
  readonly opensTo?: readonly Relation[]
  /** Fields of this step that whoever it was opened to may read; the rest of it, and a step without any, is not for him. */
  readonly forSubject?: readonly string[]
  /** May be taken while it is possible, but nobody waits for it; or in these states nobody does. */
  readonly aside?: true | readonly string[]
  /** The field that says on which day the next step is meant to be taken: somebody's plan, no term. */
  readonly plans?: string
  /** Waited for from the planned day on; where none was planned it is merely possible. */
  readonly whenPlanned?: true
  /** What it leaves in the module that keeps such things, by its name; `in`: only where the step led to that state. */
  readonly leaves?: readonly { readonly what: string; readonly in?: string }[]
  readonly under: readonly string[]
}

export type State = {
  readonly id: string
  readonly title: string
  readonly ended?: true
  /** `field.column`: here the next step is meant for the earliest day in those rows, whatever a step planned. */
  readonly plans?: string
}

export type Procedure = Dated & {
  readonly id: string
  readonly title: string
  /** 代字 of the matter's own number: 问责〔2026〕3号. */
  readonly numbered: string
  /** When to begin one, in one or two plain sentences. */
  readonly purpose: string
  /** Holds number, routing, state and clocks alone: no name, no content. */
  readonly shell?: true
  /** Whoever is recorded in it, and everyone under him, never learns of it. */
  readonly hiddenBelow?: true
  /** One may be passed down as another of its kind that names it; the chain is followed on a page of its own. */
  readonly passedDown?: true
  /** The field of the first step that says in a line what a matter is about. */
  readonly calledBy?: string
  /** Listed on a page of its own. */
  readonly group?: 'talks' | 'problems'
  /**
   * The field of the first step with the day on which it arose in a unit that works on it itself: whoever headed it that day is
   * no outsider to it, and his kin are kept out.
   */
  readonly arises?: string
  /** Who took a step is no reader for that: whoever is in those places now reads it. */
  readonly readByPlace?: true
  /** The one it is about meets those who conduct it face to face: who took a step is no secret from him. */
  readonly namesHands?: true
  /** Who reads every matter of this kind from the first day, unless barred. */
  readonly readers: readonly Relation[]
  readonly states: readonly State[]
  /** The first opens the matter. */
  readonly steps: readonly Step[]
  readonly under: readonly string[]
}

/** What was entered: a text, a list of texts, a tick, or rows of such. */
export type Entered = string | readonly string[] | boolean | readonly Readonly<Record<string, string>>[]
export type Inputs = Readonly<Record<string, Entered>>
