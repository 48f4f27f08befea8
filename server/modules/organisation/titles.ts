import type { UnitKind } from './records.ts'

/** A seat by the end of its words. */
export type Title = {
  readonly words: RegExp
  /** One name for all its wordings; where absent, the words found. */
  readonly seat?: string
  /** 0 leads the unit, 1 heads it where nobody holds a seat of rank 0, null does not head it. */
  readonly rank: number | null
  /** Bodies whose chief is so called, by the end of their names; where absent, whatever stands before is no matter. */
  readonly of?: RegExp
  /** Heads any body where nothing stands before it. */
  readonly always?: boolean
}

const chief = (words: RegExp, of: RegExp, always = false): Title => ({ words, rank: 1, of, always })

/** How the chief of a body is called by what the body is. */
const CHIEFS: readonly Title[] = [
  chief(/局长$/, /局$/, true),
  chief(/主任$/, /(?:委|委员会|办|办公室|中心|会|社|室|联社|人大|站)$/),
  chief(/理事长$/, /(?:会|联|社|联社)$/),
  chief(/主席$/, /(?:会|联|协|政协|工会)$/),
  chief(/检察长$/, /检察院$/),
  chief(/董事长$/, /(?:公司|集团)$/, true),
  chief(/会长$/, /会$/),
  chief(/部长$/, /部$/),
  chief(/(?:常务)?校长$/, /(?:校|学|学院)$/),
  chief(/院长$/, /院$/),
  chief(/园长$/, /园$/),
  chief(/馆长$/, /馆$/),
  chief(/社长$/, /社$/),
  chief(/台长$/, /台$/),
  chief(/行长$/, /行$/),
  chief(/所长$/, /所$/),
  chief(/站长$/, /站$/),
  chief(/场长$/, /场$/),
  chief(/厂长$/, /厂$/),
  chief(/处长$/, /处$/),
  chief(/(?:大|支|总)?队长$/, /队$/),
  chief(/(?:乡|镇|县|区|市|旗)长$/, /(?:政府)$/),
  chief(/书记$/, /(?:团委|政法委|工委|委)$/),
]

const BODY: readonly Title[] = [
  { words: /党组书记$/, seat: '党组书记', rank: 0 },
  { words: /(?<!机关)党工委书记$/, seat: '党工委书记', rank: 0 },
  { words: /(?<!机关)党委书记$/, seat: '党委书记', rank: 0 },
  { words: /^书记$/, seat: '党组书记', rank: 0 },
  ...CHIEFS,
  { words: /监委主任$/, seat: '监委主任', rank: null },
]

const OFFICE_HEAD: readonly Title[] = [
  { words: /(?:主任|科长|股长|室长|部长|处长|(?:大|中|支)?队长|所长|站长)$/, rank: 0 },
]

/** The titles of each kind of unit, the first that fits counts; by the table of who leads what. */
export const TITLES: Readonly<Record<UnitKind, readonly Title[]>> = {
  'county-committee': [
    { words: /(?:纪委|纪律检查委员会)书记$/, seat: '县纪委书记', rank: null },
    { words: /政法委(?:员会)?书记$/, seat: '政法委书记', rank: null },
    { words: /(?<!工|团|党|政法|纪)委(?:员会)?书记$|^书记$/, seat: '县委书记', rank: 0 },
    { words: /(?:县|区|市|旗)长$/, seat: '县长', rank: null },
    { words: /监委主任$|监察委员会主任$/, seat: '县监委主任', rank: null },
    { words: /(?:组织|宣传|统战|社会工作|武装)部部?长$/, rank: null },
    { words: /(?:委)办(?:公室)?主任$/, seat: '县委办公室主任', rank: null },
    { words: /人大(?:常委会)?主任$/, seat: '县人大常委会主任', rank: null },
    { words: /政协主席$/, seat: '县政协主席', rank: null },
  ],
  'county-commission': [
    { words: /(?<!机关)(?:纪委|纪律检查委员会|纪委监委)书记$|^书记$/, seat: '县纪委书记', rank: 0 },
    { words: /监委主任$|监察委员会主任$/, seat: '县监委主任', rank: null },
  ],
  department: BODY,
  'other-unit': [
    ...BODY.slice(0, 3),
    { words: /^(?:党总支|党支部|总支|支部)书记$/, seat: '党支部书记', rank: 0 },
    ...BODY.slice(3),
  ],
  'town-committee': [
    { words: /纪(?:工)?委书记$/, seat: '纪委书记', rank: null },
    { words: /(?<!纪|团|政法|机关党)委(?:员会)?书记$|^书记$/, seat: '党委书记', rank: 0 },
    { words: /(?:乡\(镇\)|乡|镇)长$/, seat: '乡(镇)长', rank: null },
    { words: /(?:街道|办事处|街道办|管理处|管委会)主任$|^主任$/, seat: '主任', rank: null },
    { words: /人大(?:主席团)?主席$/, seat: '人大主席', rank: null },
    { words: /武装部部?长$/, seat: '武装部长', rank: null },
  ],
  'town-commission': [
    { words: /(?:纪委|纪工委|纪检监察工委|纪律检查(?:工作)?委员会)书记$|^书记$/, seat: '纪委书记', rank: 0 },
  ],
  'stationed-group': [{ words: /组长$/, seat: '组长', rank: 0 }],
  office: OFFICE_HEAD,
  section: OFFICE_HEAD,
  village: [
    {
      words: /(?:党组织|党支部|党总支|党委|总支部?|支部|村|社区|村委)书记$|^书记$|支书$/,
      seat: '村党组织书记',
      rank: 0,
    },
    { words: /(?:村|社区|村委会?|居委会?|村民委员会|居民委员会)主任$|^主任$/, seat: '村委会主任', rank: null },
  ],
}

/** 主持工作, also with what is led named; not 主持日常工作, which a standing deputy does. */
const ACTING =
  /(?:主持|临时负责)(?:全面|全局|全委|党组|党委|党政|党务|纪委|行政|单位|机关|科室?|室|局|处|股|中心|支部)*(?:全面)?工作/
/** In a committee the acting head is he who leads the committee, not the government. */
const ACTING_IN_COMMITTEE = /主持(?:全面|县委|党委|党政|党工委)*工作/
const COMMITTEES: ReadonlySet<UnitKind> = new Set<UnitKind>(['county-committee', 'town-committee'])

export function isActing(post: string, kind: UnitKind): boolean {
  return (COMMITTEES.has(kind) ? ACTING_IN_COMMITTEE : ACTING).test(post) || /^(?:临时)?负责人$/.test(post)
}
