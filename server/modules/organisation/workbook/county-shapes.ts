import type { ColumnContents } from './tables/column-contents.ts'
import type { Role, Shape } from './tables/shape.ts'
import { kindOfWords } from './words/unit-kinds.ts'

const NUMBER = '(?:统一)?(?:编号|编码|代码|代号|工号|证号|号码|标识码?|识别码|序号|ID|id|号|码)'
const NAME = '(?:姓名|名字|名称|人名|名单|名)'
const PERSON = '(?:干部|人员|人|领导(?:干部|同志)?|同志|个人|职工|成员|身份|公职人员|党员)'

const LOOKS_LIKE_NUMBER = /^(?=.*\d)[A-Za-z\u4e00-\u9fff]{0,4}[-_]?[\dA-Za-z-]{1,24}$/
const LOOKS_LIKE_NAME = /^[\u3400-\u9fff·]{2,5}$|^[\u3400-\u9fff·]{5,12}$/
const PAIR = /^[\u3400-\u9fff·]{2,12}[(【[〔<].*\d.*[)】\]〕>]$/
export const UNIT_END =
  /(?:局|委|会|科|室|中心|组|村|镇|乡|处|馆|校|院|站|所|队|社|公司|办|街道|部|政府|政协|人大|社区|股|党组织|支部|场|园|厂|行|集团|台)(?:\(.*\))?$/
const POST_END = /(?:书记|长|主任|主席|委员|成员|干部|员|专干|代表|助理|经理|总监|负责人)(?:\(.*\))?$/
const RANK = /[处科股厅局]级?(?:正|副)?(?:职|级)?$|级|干部|[科研]员|正|副/
const RELATION =
  /夫|妻|父|母|子|女|兄|弟|姐|妹|叔|侄|舅|甥|姑|姨|祖|孙|岳|婿|媳|亲|同学|战友|同乡|师生|恩|配偶|亲属|血亲|姻亲|同事|合伙/

const against = (yes: boolean) => (yes ? -1 : 0)

function numberFit(column: ColumnContents): number {
  if (column.known) return Math.min(1, column.share(column.known.isPersonNumber) * 2 - 1 + column.share(PAIR) * 2)
  if (column.counting) return -0.5
  return column.share(LOOKS_LIKE_NUMBER) > 0.8 ? 0.8 : column.share(LOOKS_LIKE_NUMBER) - 0.5
}

function personFit(column: ColumnContents): number {
  const pairs = column.share(PAIR)
  if (column.known) return Math.max(pairs, column.share(column.known.isPersonName)) * 2 - 1
  if (pairs > 0.5) return 1
  return column.share((it) => LOOKS_LIKE_NAME.test(it) && !/[局委科室镇乡村组]$/.test(it)) * 1.5 - 1
}

function unitFit(column: ColumnContents): number {
  if (column.known) {
    const known = column.known
    return column.share((it) => known.isUnitName(it) || known.isUnitNumber(it)) * 2 - 1
  }
  return column.share(UNIT_END) * 1.5 - 0.7
}

const unitNumberFit = (column: ColumnContents) =>
  column.known ? column.share(column.known.isUnitNumber) * 2 - 1 : column.share(/\d/) - 0.5
const dayFit = (column: ColumnContents) => (column.days + column.spans > 0.5 ? column.days : column.days - 1)
const postFit = (column: ColumnContents) => column.share(POST_END) * 1.6 - 0.8

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
const RUNNING_NUMBER = /^(?:序号|行号|No\.?|顺序号?)$/i

const persons = (runningNumber: number): readonly Role[] => [
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
      [/^(?:干部|人员|任职人员|任职干部|领导|领导干部|同志|人名|名单|任职人|现任|本人|班子成员|公职人员)$/, 2.5],
      [/^(?:分管|联系|包联|班子|县|主管)?(?:领导|负责人|人|人员|干部)(?:姓名|名单)?$/, 2.5],
      [/^(?:任职人员?|在任)姓名$/, 4],
      [/单位|部门|机构|曾用名|配偶/, -1],
    ],
    fits: personFit,
  },
]

const person = persons(-1)

const UNIT = '(?:单位|机构|部门|组织|党组织|科室|股室)'
const unit = (words: string, not = /[^\s\S]/): readonly Role[] => [
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
          `^(?:${words})?(?:任职|所在|现任?|工作|现工作|目前|现任职|担任职务|所属|具体|所任)?(?:的)?${UNIT}(?:部门)?(?:全称|简称)?(?:名称|名)?$`,
        ),
        4,
      ],
      [
        new RegExp(
          `^(?:${words})(?:的)?(?:单位|部门|科室|股室|领域|工作|范围|线|战线|口|对象|机构|内容|事项)+(?:或.*|和.*|及.*|、.*)?$`,
        ),
        4,
      ],
      [/上级|隶属|上属|主管单位|毕业|批准|填报|盖章|职务/, -1],
      [not, -1],
    ],
    fits: unitFit,
  },
]

const section: Role = {
  name: 'sectionName',
  heads: [[/^(?:所在|任职|内设|具体)?(?:内设)?(?:科室|股室|内设机构|科\(?股\)?室|处室|下设机构)(?:名称)?$/, 2]],
  fits: unitFit,
}

const NOT_HELD = /出生|生日|工作时间|参加|入党|入职|登记|批准|填|更新|文|审|报|备注|考核|退休/
export const period: readonly Role[] = [
  {
    name: 'from',
    heads: [
      [/(?:起|始|自|开始|起始|生效|任命|到任|上任|就任|到岗|履新|任职)(?:时间|日期|年月日?|日|时点|于)?$/, 4],
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
        /(?:止|终|至|截止|截至|结束|免职?|离任|卸任|离职|免去|到期|失效|终止|调离|离岗|届满|去职|止期)(?:时间|日期|年月日?|日|时点|于)?$/,
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

const HEAD_OF_UNIT =
  '主官|被(?:监督|主管|管理|约谈|联系|归口|归口监督)(?:人|对象|领导|主官|干部)?|(?:归口)?监督对象|(?:单位|部门)?(?:主要)?负责人|主要(?:领导|负责(?:人|同志))|(?:单位)?一把手|(?:党政)?正职|(?:单位|部门)(?:主官|领导|主要领导|主要负责人|正职|一把手)|下级(?:主官|领导)?|主官对象'
const SUPERVISOR =
  '主管|(?:归口|监督|上级|县级|县|联系|牵头|包联|对口|主管|分管)+(?:的)?(?:领导|人|者|干部|责任人|县领导|负责人|主管)|监督主体|主管(?:县)?领导|归口|上级主管'

/** The six tables of a county's own workbook. */
export const COUNTY_SHAPES: readonly Shape[] = [
  {
    kind: 'units',
    title: /单位|机构|部门|组织架构|组织机构|组织体系/,
    needs: [['unitName'], ['kind', 'superiorNumber', 'superiorName', 'unitNumber']],
    roles: [
      {
        name: 'unitNumber',
        heads: [
          [new RegExp(`^(?:本)?${UNIT}${NUMBER}$`), 4],
          [/^(?:编号|编码|代码|代号|ID|id|统一社会信用代码|单位号)$/i, 3],
          [RUNNING_NUMBER, 0.2],
          [/上级|主管|隶属|上属|父|领导|归属|人员|干部/, -1],
        ],
        fits: (it) => (it.distinct < 0.8 ? -0.8 : it.counting ? -0.2 : it.share(/\d/) - 0.2),
      },
      {
        name: 'unitName',
        heads: [
          [new RegExp(`^(?:本)?${UNIT}(?:的)?(?:全称|名称|名|规范名称|全名)?$`), 4],
          [/^(?:名称|全称|规范名称|单位\(部门\)名称|机构全称)$/, 4],
          [/上级|主管|隶属|上属|简称|父|归属|类|性质|别|层级/, -1],
        ],
        fits: (it) => it.share(UNIT_END) * 1.4 - 0.6 + (it.distinct < 0.5 ? -0.8 : 0),
      },
      {
        name: 'kind',
        heads: [
          [new RegExp(`^${UNIT}?(?:的)?(?:类别|类型|性质|种类|分类|属性|层级|归类|类)$`), 4],
          [/备注|人员/, -1],
        ],
        fits: (it) => it.share((text) => kindOfWords(text) !== null) - (it.distinct > 0.6 ? 0.8 : 0.3),
      },
      {
        name: 'superiorNumber',
        heads: [
          [
            new RegExp(
              `^(?:直接)?(?:上级|上一级|主管|隶属|上属|父级?|所属|归属|归口|领导|上层)(?:主管)?(?:的)?${UNIT}?${NUMBER}$`,
            ),
            4,
          ],
        ],
        fits: (it) => (it.distinct > 0.95 ? -0.2 : 0.2),
      },
      {
        name: 'superiorName',
        heads: [
          [
            new RegExp(
              `^(?:直接)?(?:上级|上一级|主管|隶属|上属|父级?|所属|归属|归口|领导|上层|隶属于)(?:主管|党)?(?:的)?(?:${UNIT}|党委|关系|于)?(?:名称|名|全称)?$`,
            ),
            4,
          ],
        ],
        fits: (it) => (it.distinct > 0.95 ? -0.2 : 0.2),
      },
    ],
  },
  {
    kind: 'people',
    title: /干部(?:名册|花名册|名单|信息|基本|一览|库)|人员|花名册|名册|领导干部名单|^干部$/,
    needs: [
      ['personName', 'personNumber'],
      ['personNumber', 'born', 'rank', 'managedBy'],
    ],
    roles: [
      ...persons(0.2),
      {
        name: 'born',
        heads: [[/^出生|^生日|^生于|^出生(?:年月|日期|时间)/, 5]],
        fits: (it) => (it.days > 0.5 ? 0.5 : 0),
      },
      {
        name: 'rank',
        heads: [
          [
            /^(?:现|职务|职级|行政)?(?:职级|级别|职务级别|职务层次|职务职级|职务与职级|职级层次|行政级别|层级|职级\/级别)(?:名称)?$/,
            4,
          ],
        ],
        fits: (it) => it.share(RANK) - 0.5,
      },
      {
        name: 'managedBy',
        heads: [
          [/^(?:干部)?管理(?:权限|层级|级别|类别|主体|机关|单位)$|^(?:是否)?(?:市|省|上级)管(?:干部)?$|^干部管理/, 4],
        ],
      },
      { name: 'countyManaged', heads: [[/^(?:是否)?(?:县|区)管(?:干部)?$/, 4]] },
    ],
  },
  {
    kind: 'tenures',
    title: /任职|任免|职务|岗位|在任/,
    needs: [['personNumber', 'personName'], ['unitNumber', 'unitName'], ['post'], ['from', 'span']],
    roles: [
      ...person,
      ...unit('', /分管|联系|归口|监督/),
      section,
      {
        name: 'post',
        heads: [
          [
            /^(?:现|所任|担任|任职|现任|拟任|岗位|党政|现任职)?(?:的)?(?:职务|岗位|职位|岗位职务|职务名称|岗位名称|职务\(岗位\)|职务或岗位|岗位\(职务\))(?:名称|全称)?$/,
            4,
          ],
          [/^(?:任职|现任|任何职|担任何职|职务\/岗位|职务及分工)$/, 2.5],
          [/级别|职级|层次|时间|日期|原任|拟任|单位/, -1],
        ],
        fits: postFit,
      },
      ...period,
    ],
  },
  {
    kind: 'charges',
    title: /分管|分工|联系单位/,
    needs: [
      ['personNumber', 'personName'],
      ['unitNumber', 'unitName'],
      ['from', 'span'],
    ],
    roles: [...person, ...unit('分管|联系|分工|负责|所分管|分管联系|协管'), section, ...period],
  },
  {
    kind: 'lines',
    title: /归口|主管|主官|监督关系|监督/,
    needs: [
      ['leaderNumber', 'leaderName'],
      ['headNumber', 'headName'],
      ['from', 'span'],
    ],
    roles: [
      ...personRoles('leader', SUPERVISOR),
      ...personRoles('head', HEAD_OF_UNIT),
      ...unit('主官|被监督|归口|负责人|监督'),
      ...period,
    ],
  },
  {
    kind: 'relations',
    title: /回避|亲属|关系申报|需回避/,
    needs: [
      ['oneNumber', 'oneName'],
      ['otherNumber', 'otherName'],
    ],
    roles: [
      ...personRoles(
        'one',
        '甲方?|本人|申报人|报告人|当事人|一方|干部甲|人员甲|人员(?:1|一)|干部(?:1|一|A)|姓名(?:1|一|甲)|A方?|申报干部|甲方人员|成员(?:1|一)|干部本人|声明人',
      ),
      ...personRoles(
        'other',
        '乙方?|对方|关系人|亲属|另一方|干部乙|人员乙|人员(?:2|二)|干部(?:2|二|B)|姓名(?:2|二|乙)|B方?|回避对象|(?:需|应)?回避(?:人|对象|干部|人员)|相关人员?|相对人|有关人员|成员(?:2|二)|关系对象|亲属干部|关联人',
      ),
      {
        name: 'relation',
        heads: [
          [
            /^(?:(?:需|应)?回避|亲属|人员|双方|二人|两人|具体|与本人|与申报人|亲属)?(?:的)?(?:关系|关系类型|关系类别|关系种类|关系说明|亲属关系|称谓|类型|类别|事由|原因|情形)$/,
            4,
          ],
          [/^关系|^称谓/, 3],
        ],
        fits: (it) => it.share(RELATION) - 0.3 + against(it.days > 0.5),
      },
    ],
  },
]
