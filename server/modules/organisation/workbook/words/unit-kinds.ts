import type { UnitKind } from '../../records.ts'

type Words = readonly (readonly [UnitKind, RegExp])[]

/** What offices write in the column of kinds; the first that fits counts. */
const KIND_WORDS: Words = [
  ['stationed-group', /派驻|派出纪检|^驻/],
  ['section', /站所|所站|站办所|站\(所\)/],
  ['village', /村|社区(?!服务)|居委会|基层党组织|党支部$/],
  ['town-commission', /(?:乡|镇|街道|街镇|园区|管理处).*纪(?:委|工委|\(工\)委|律|检)|^(?:基层)?纪工委$|^镇纪委$/],
  ['town-committee', /^(?:乡|镇|街道|管理处|场)|乡镇|镇街|镇办|街道|党工委|场镇/],
  [
    'office',
    /^内设(?:机构|部门|室)$|^(?:纪委(?:监委)?|机关|委内)?(?:内设)?室$|^(?:纪委|监委|纪检).*内设|^机关内设|^室部|^内设机构\(纪委.*\)$|^部室$/,
  ],
  ['section', /(?<!本|专)科|股|内设|二级(?:单位|机构)|下设|站所|所站|队所/],
  ['county-commission', /纪委|监委|纪检监察机关|纪律检查|监察委/],
  ['county-committee', /^(?:中共)?(?:县|区|市|旗)委(?:员会|机关|领导班子|班子)?$|^县级党委$|^(?:县|区|市)领导班子$/],
  [
    'department',
    /县直|区直|市直|旗直|直属(?:部门|机关)|政府(?:组成)?部门|(?:党群|党政|党委|县委|区委|市委|工作|职能|行政|直属|政府|县级|群团|垂管|垂直|双管|双重|驻县).*(?:部门|机关|机构|组织|单位)|^部门$|^机关$|^群团(?:组织)?$|^(?:局|委办|委局|部委办局|部办委局)|党政机关/,
  ],
  ['other-unit', /其他|其它|事业|企业|国企|公司|学校|医院|平台|园区|开发区|单位|政府|人大|政协|法院|检察院/],
]

/** What a unit's own name tells where the column of kinds says nothing. */
const NAME_ENDS: Words = [
  [
    'county-commission',
    /^(?:中共)?[^镇乡处街园村校局]*(?:纪委|纪律检查委员会)(?:、?.*(?:监委|监察委员会))?$|^.*纪委监委$/,
  ],
  ['stationed-group', /派驻.*组|纪检监察组$|驻.+(?:纪检)?组$/],
  ['town-commission', /(?:乡|镇|街道|管理处|农场|林场|园区|开发区).*(?:纪委|纪工委|纪律检查(?:工作)?委员会)$/],
  ['village', /(?:村|社区|居委会|村委会)(?:党(?:支部|总支|委|组织)|支部)?(?:委员会)?$/],
  ['town-committee', /(?:乡|镇|街道|管理处)(?:党(?:工)?委|委员会|党工委)?$|(?:乡|镇|街道).*工作委员会$/],
  ['county-committee', /^(?:中共)?(?:[\u4e00-\u9fff]{1,8}?)?(?:县|区|市|旗)委(?:员会)?$/],
  ['office', /(?:纪委监委|纪委|监委).+(?:室|部|中心)$/],
  [
    'department',
    /(?:县|区|市|旗)委.{1,10}(?:部|办公室|办|委员会|委|局|校|室|中心)$|(?:政府|人大(?:常委会)?|政协)办(?:公室)?$/,
  ],
  [
    'section',
    /(?:局|委|委员会|办公室|会|中心|馆|校|社|院|公司|部|镇|乡).+(?:科|股|室|队|所|站|处|组|部|窗口)$|(?:科|股)$|^(?:综合|人事|党政)?办公室$/,
  ],
  [
    'department',
    /(?:局|委员会|委|部|联合会|总工会|工会|团委|妇联|科协|残联|工商联|党校|档案馆|中心|办公室|信访局|委办|政府办|史志办|社|协会|法院|检察院)$/,
  ],
  [
    'other-unit',
    /(?:公司|学校|中学|小学|幼儿园|医院|卫生院|集团|学院|站|场|厂|院|馆|处|大队|支队|银行|政府|人大|政协|人大常委会|所|园|台)$/,
  ],
]

/** Words that offices use for more than the kind they name; there the unit's own name decides. */
const BROAD: Readonly<Partial<Record<UnitKind, readonly UnitKind[]>>> = {
  'town-committee': ['town-commission', 'village'],
  'county-commission': ['office', 'stationed-group', 'town-commission'],
  'county-committee': ['department', 'county-commission'],
}

/** The kind by the column's words and the unit's name together, or null. */
export function kindOf(squeezedWords: string, squeezedName: string): UnitKind | null {
  const byWords = kindOfWords(squeezedWords)
  const byName = kindOfName(squeezedName)
  if (byWords === null) return byName
  return byName !== null && BROAD[byWords]?.includes(byName) ? byName : byWords
}

/** The kind that the column's words name, or null. */
export function kindOfWords(squeezedWords: string): UnitKind | null {
  return KIND_WORDS.find(([, words]) => words.test(squeezedWords))?.[0] ?? null
}

/** The kind that a unit's name tells, or null. */
export function kindOfName(squeezedName: string): UnitKind | null {
  return NAME_ENDS.find(([, ends]) => ends.test(squeezedName))?.[0] ?? null
}
