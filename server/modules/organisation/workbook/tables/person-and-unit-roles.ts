import type { ColumnContents } from './column-contents.ts'
import type { Role } from './shape.ts'

export const NUMBER = '(?:统一)?(?:编号|编码|代码|代号|工号|证号|号码|标识码?|识别码|序号|ID|id|号|码)'
const NAME = '(?:姓名|名字|名称|人名|名单|名)'
const PERSON = '(?:内部|档案|干部|人员|人|领导(?:干部|同志)?|同志|个人|职工|成员|身份|公职人员|党员)'

const LOOKS_LIKE_NUMBER = /^(?=.*\d)[A-Za-z\u4e00-\u9fff]{0,4}[-_]?[\dA-Za-z-]{1,24}$/
const LOOKS_LIKE_NAME = /^[\u3400-\u9fff·]{2,5}$|^[\u3400-\u9fff·]{5,12}$/
const PAIR = /^[\u3400-\u9fff·]{2,12}[(【[〔<].*\d.*[)】\]〕>]$/
export const UNIT_END =
  /(?:局|委|会|科|室|中心|组|村|镇|乡|处|馆|校|院|站|所|队|社|公司|办|街道|部|政府|政协|人大|社区|股|党组织|支部|场|园|厂|行|集团|台)(?:\(.*\))?$/

/** Contents that are of the right make but of nobody known speak against no more than so: their rows are reported. */
const UNKNOWN = -0.5

function numberFit(column: ColumnContents): number {
  const { known } = column
  const alike = column.share(LOOKS_LIKE_NUMBER)
  if (known) {
    const found = column.share(known.isPersonNumber) * 2 - 1 + column.share(PAIR) * 2
    return Math.min(1, Math.max(found, alike > 0.8 && !column.counting ? UNKNOWN : -1))
  }
  if (column.counting) return -0.5
  return alike > 0.8 ? 0.8 : alike - 0.5
}

const isLikeName = (text: string) => LOOKS_LIKE_NAME.test(text) && !/[局委科室镇乡村组]$/.test(text)

function personFit(column: ColumnContents): number {
  const pairs = column.share(PAIR)
  const { known } = column
  if (known) {
    const isKnown = (text: string) => text.split(/[、,;]/).some((it) => known.isPersonName(it.replace(/[([【].*$/, '')))
    const found = Math.max(pairs, column.share(isKnown)) * 2 - 1
    return Math.max(found, column.share(isLikeName) > 0.5 ? UNKNOWN : -1)
  }
  return pairs > 0.5 ? 1 : column.share(isLikeName) * 1.5 - 1
}

function unitFit(column: ColumnContents): number {
  const { known } = column
  if (known === null) return column.share(UNIT_END) * 1.5 - 0.7
  const found = column.share((it) => known.isUnitName(it) || known.isUnitNumber(it)) * 2 - 1
  return Math.max(found, column.days === 0 && column.share(/[\u4e00-\u9fff]/) > 0.5 ? UNKNOWN : -1)
}

const unitNumberFit = (column: ColumnContents) =>
  column.known ? column.share(column.known.isUnitNumber) * 2 - 1 : column.share(/\d/) - 0.5
const dayFit = (column: ColumnContents) =>
  column.days + column.spans > 0.4 ? column.days : Math.max(column.days - 1, -0.8)

/** Number and name of the persons that the words before them mean. */
export function personRoles(role: string, words: string): readonly Role[] {
  return [
    {
      name: `${role}Number`,
      heads: [[new RegExp(`^(?:${words})(?:的|之)?${PERSON}?(?:的)?${NUMBER}$`), 4]],
      fits: numberFit,
    },
    {
      name: `${role}Name`,
      heads: [
        [new RegExp(`^(?:${words})${PERSON}?(?:的)?${NAME}?(?:编号|及编号|编号及姓名|姓名及编号)?$`), 3],
        [new RegExp(`^(?:${words})${PERSON}?(?:的)?${NAME}$`), 4],
        [new RegExp(`^(?:${words}).*(?:职务|单位|电话|职级|意见|签字)$`), -1],
      ],
      fits: personFit,
    },
  ]
}

/** A running number is nobody's number, except in the list of people that has no other. */
export const RUNNING_NUMBER = /^(?:序号|行号|No\.?|顺序号?)$/i

export const persons = (runningNumber: number): readonly Role[] => [
  {
    name: 'personNumber',
    heads: [
      [new RegExp(`^${PERSON}${NUMBER}$`), 4],
      [/^(?:编号|编码|代码|代号|工号|职工号|人员号|档案号|ID|id)$/i, 3],
      [new RegExp(`^(?:领导|班子成员|分管领导|分管人|姓名)${PERSON}?${NUMBER}$`), 4],
      [/^身份证号?码?$/, 0.5],
      [RUNNING_NUMBER, runningNumber],
      [/单位|机构|部门|上级|文|职务|主管|主官|组织/, -1],
    ],
    fits: numberFit,
  },
  {
    name: 'personName',
    heads: [
      [/^(?:干部|人员|领导|同志|个人|职工)?(?:姓名|名字)(?:及编号|编号)?$/, 4],
      [
        /^(?:干部|人员|任职人员|任职干部|领导|领导干部|同志|人名|名单|任职人|现任|本人|班子成员|领导班子成员|公职人员)$/,
        2.5,
      ],
      [/^(?:分管|联系|包联|班子|县|主管)?(?:领导|负责人|人|人员|干部)(?:姓名|名单)?$/, 2.5],
      [/^(?:任职人员?|在任)姓名$/, 4],
      [/单位|部门|机构|曾用名|配偶/, -1],
    ],
    fits: personFit,
  },
]

/** The person a row is about. */
export const person = persons(-1)

export const UNIT = '(?:单位|机构|部门|组织|党组织|科室|股室)'
export const unitRoles = (words: string, not = /[^\s\S]/): readonly Role[] => [
  {
    name: 'unitNumber',
    heads: [
      [new RegExp(`^(?:${words})?(?:任职|所在|现|工作|现任)?${UNIT}(?:部门)?${NUMBER}$`), 4],
      [/上级|主管单位|隶属|上属/, -1],
      [not, -1],
    ],
    fits: unitNumberFit,
  },
  {
    name: 'unitName',
    heads: [
      [
        new RegExp(
          `^(?:${words})?(?:任职所在|供职|服务|任职|所在|现任?|工作|现工作|目前|现任职|担任职务|所属|具体|所任)?(?:的)?${UNIT}(?:部门)?(?:全称|简称)?(?:名称|名)?$`,
        ),
        4,
      ],
      [
        new RegExp(
          `^(?:被)?(?:${words})(?:的)?(?:单位|部门|科室|股室|领域|工作|范围|线|战线|口|对象|机构|内容|事项)+(?:或.*|和.*|及.*|、.*)?$`,
        ),
        4,
      ],
      [/上级|隶属|上属|主管单位|毕业|批准|填报|盖章|职务/, -1],
      [not, -1],
    ],
    fits: unitFit,
  },
]

export const section: Role = {
  name: 'sectionName',
  heads: [[/^(?:所在|任职|内设|具体)?(?:内设)?(?:科室|股室|内设机构|科\(?股\)?室|处室|下设机构)(?:名称)?$/, 2]],
  fits: unitFit,
}

const NOT_HELD = /出生|生日|工作时间|参加|入党|入职|登记|批准|填|更新|文|审|报|备注|考核|退休/
export const period: readonly Role[] = [
  {
    name: 'from',
    heads: [
      [
        /(?:起|始|自|开始|起始|生效|任命|到任|上任|就任|到岗|履新|起任|始任|从|任职)(?:时间|日期|年月日?|日|时点|于)?$/,
        4,
      ],
      [/^(?:现职务|任现职|任该职|分管|主管|监督|归口|任|现任职务)?(?:任职)?(?:时间|日期|年月日?)$/, 3],
      [/^(?:任现?职|何时任|任期起).*(?:时间|日期|年月)?$/, 3],
      [/^(?:现)?(?:任职|职务|担任职务)$/, -1],
      [/免|离|止|终|截|卸|结束|到期|失效/, -1],
      [NOT_HELD, -1],
    ],
    fits: dayFit,
  },
  {
    name: 'until',
    heads: [
      [
        /(?:止|终|至|截止|截至|结束|免职?|离任|卸任|离职|免去|到期|失效|终止|调离|离岗|届满|去职|止期|止任|到)(?:时间|日期|年月日?|日|时点|于)?$/,
        4,
      ],
      [/^(?:起止|任职起止|起讫)/, -1],
      [NOT_HELD, -1],
    ],
    fits: (column) => (column.days > 0.3 ? 0.5 : 0),
  },
  {
    name: 'span',
    heads: [
      [/起止|起讫|时段|期间|时间段|任期$|^(?:任职|分管|监督|主管|归口)?(?:时间|期限|年限|时限|区间)$/, 3],
      [/(?:时间|时间段|期间)(?:起|止)$/, -1],
      [NOT_HELD, -1],
    ],
    fits: (column) => (column.spans > 0.3 ? 1 : -1),
  },
]
