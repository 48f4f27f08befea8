import type { ColumnContents } from './tables/column-contents.ts'
import {
  NUMBER,
  period,
  person,
  personRoles,
  persons,
  RUNNING_NUMBER,
  section,
  UNIT,
  UNIT_END,
  unitRoles,
} from './tables/person-and-unit-roles.ts'
import type { Role, Shape } from './tables/shape.ts'
import { kindOfWords } from './words/unit-kinds.ts'

const POST_END = /(?:书记|长|主任|主席|委员|成员|干部|员|专干|代表|助理|经理|总监|负责人)(?:\(.*\))?$/
const RANK = /[处科股厅局]级?(?:正|副)?(?:职|级)?$|级|干部|[科研]员|正|副/
const RELATION =
  /夫|妻|父|母|子|女|兄|弟|姐|妹|叔|侄|舅|甥|姑|姨|祖|孙|岳|婿|媳|亲|同学|战友|同乡|师生|恩|配偶|亲属|血亲|姻亲|同事|合伙/

const against = (yes: boolean) => (yes ? -1 : 0)

const postFit = (column: ColumnContents) => column.share(POST_END) * 1.6 - 0.8

const HEAD_OF_UNIT =
  '主官|被(?:监督|主管|管理|约谈|联系|归口|归口监督)(?:人|者|对象|领导|主官|干部)?|(?:归口)?监督对象|(?:单位|部门)?(?:主要)?负责人|主要(?:领导|负责(?:人|同志))|(?:单位)?一把手|(?:党政)?(?:正职|主官)|(?:单位|部门)(?:主官|领导|主要领导|主要负责人|正职|一把手)|下级(?:主官|领导)?|主官对象'
const SUPERVISOR =
  '主管|(?:归口|监督|上级|县级|县|联系|牵头|包联|对口|主管|分管)+(?:的)?(?:领导|人|者|干部|责任人|县领导|负责人|主管)|监督主体|约谈人|主管(?:县)?领导|归口|上级主管'

const PEOPLE_TITLE = /干部(?:名册|花名册|名单|信息|基本|一览|库)|人员|花名册|名册|领导干部名单|^干部$/

/** A column of persons that may also be headed by 姓名 or 干部 alone. */
function withPlainHeads(role: string, words: string): readonly Role[] {
  const plain = (number: boolean) => (number ? /^(?:干部|人员)?(?:编号|工号|代码)$/ : /^(?:干部|人员)?(?:姓名)?$/)
  return personRoles(role, words).map((it, at) => ({ ...it, heads: [...it.heads, [plain(at === 0), 2] as const] }))
}

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
          [/^(?:编号|编码|代码|代号|ID|id|统一社会信用代码|组织机构代码|单位号)$/i, 3],
          [RUNNING_NUMBER, 0.2],
          [/上级|主管|隶属|上属|父|领导|归属|人员|干部/, -1],
        ],
        fits: (it) => (it.distinct < 0.8 ? -0.8 : it.counting ? -0.2 : it.share(/\d/) - 0.2),
      },
      {
        name: 'unitName',
        heads: [
          [new RegExp(`^(?:本)?${UNIT}(?:的)?(?:全称|名称|名|规范名称|全名)?$|^单位\\/部门$`), 4],
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
              `^(?:直接)?(?:上级|上一级|直属上级|主管|隶属|上属|父级?|所属|归属|归口|领导|上层|隶属于)(?:主管|党)?(?:的)?(?:${UNIT}|党委|关系|于)?(?:名称|名|全称)?$`,
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
    title: PEOPLE_TITLE,
    needs: [['personName'], ['born', 'rank', 'managedBy', 'countyManaged']],
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
            /^(?:现|职务|职级|行政)?(?:职级|级别|职务级别|职务层次|职务职级|职务与职级|职级层次|干部级别|现任职级|层次|行政级别|层级|职级\/级别)(?:名称)?$/,
            4,
          ],
        ],
        fits: (it) => it.share(RANK) - 0.5,
      },
      {
        name: 'managedBy',
        heads: [
          [
            /^(?:干部)?管(?:理|辖)?(?:权限|层级|级别|类别|主体|机关|单位|归属)$|^干管权限$|^权限$|^(?:是否)?(?:市|省|上级)管(?:干部)?$|^干部管理/,
            4,
          ],
        ],
      },
      { name: 'countyManaged', heads: [[/^(?:是否)?(?:县|区)管(?:干部)?$/, 4]] },
    ],
  },
  {
    kind: 'people',
    title: PEOPLE_TITLE,
    titled: true,
    needs: [['personName']],
    roles: persons(0.2),
  },
  {
    kind: 'tenures',
    title: /任职|任免|职务|岗位|在任/,
    needs: [['personNumber', 'personName'], ['unitNumber', 'unitName'], ['post'], ['from', 'span']],
    roles: [
      ...person,
      ...unitRoles('', /分管|联系|归口|监督/),
      section,
      {
        name: 'post',
        heads: [
          [
            /^(?:现|所任|担任|任职|现任|拟任|岗位|党政|现任职)?(?:的)?(?:职务|岗位|职位|岗位职务|职务名称|岗位名称|职务\(岗位\)|职务或岗位|岗位\(职务\))(?:名称|全称)?$/,
            4,
          ],
          [/^(?:任职|现任|任何职务?|现职|担任何职|职务\/岗位|职务及分工)$/, 2.5],
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
    roles: [...person, ...unitRoles('分管|联系|分工|负责|所分管|分管联系|协管'), section, ...period],
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
      ...unitRoles('主官|被监督|归口|负责人|监督'),
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
      ...withPlainHeads(
        'one',
        '甲方?|本人|申报人|报告人|当事人|一方|干部甲|人员甲|人员(?:1|一)|干部(?:1|一|A)|姓名(?:1|一|甲)|A方|申报干部|甲方人员|成员(?:1|一|甲|A)|人员A|干部本人|声明人',
      ),
      ...personRoles(
        'other',
        '乙方?|对方|关系人|亲属|另一方|干部乙|人员乙|人员(?:2|二)|干部(?:2|二|B)|姓名(?:2|二|乙)|B方|回避对象|(?:需|应)?回避(?:人|对象|干部|人员)|相关人员?|相对人|有关人员|成员(?:2|二|乙|B)|人员B|关系对象|亲属干部|关联人',
      ),
      {
        name: 'relation',
        heads: [
          [
            /^(?:(?:需|应)?回避|亲属|人员|双方|二人|两人|具体|与本人|与申报人|亲属)?(?:的)?(?:关系|关系类型|关系类别|关系种类|关系说明|亲属关系|称谓|类型|类别|事由|原因|情形)$/,
            4,
          ],
          [/^关系|^称谓|关系$/, 3],
        ],
        fits: (it) => it.share(RELATION) - 0.3 + against(it.days > 0.5),
      },
    ],
  },
]
