import { NUMBER, person, personRoles, type Role, type Shape, unitRoles } from '../../organisation/index.ts'

/** The day of entry, kept apart from the day of the event. */
const recordedOn: Role = {
  name: 'recordedOn',
  heads: [
    [/^(?:登记|录入|记录|填写|填报|填表|入账|补录|登录|登统|入库|入册|上账|建账|登记入库)(?:时间|日期|日|年月日)?$/, 5],
  ],
}

const on = (words: string): Role => ({
  name: 'on',
  heads: [
    [new RegExp(`^(?:${words}|发生|事发|具体)?(?:的)?(?:时间|日期|日|年月日)$`), 4],
    [new RegExp(`^(?:(?:${words})[\\/或及]?)*(?:起始|开始|起止|起|离开)?(?:时间|日期|时段|日)?$`), 3],
    [/登记|录入|填|返回|回来|销假|结束|(?<!起)止|送达|整改|期限|时限/, -1],
  ],
  fits: (it) => (it.days + it.spans > 0.4 ? 1 : -0.8),
})

const told =
  (...words: string[]) =>
  (text: string) =>
    words.some((it) => text.includes(it))

/** A column of persons that may also be headed by 姓名 or 编号 alone. */
const withPersonHeads = (role: string, words: string): readonly Role[] =>
  personRoles(role, words).map((it, at) => ({ ...it, heads: [...it.heads, ...(person[at]?.heads ?? [])] }))

/** A second day in the row, later than the event's: its words weigh less, so that a lone column stays the event's. */
const laterDay = (name: string, words: string): Role => ({
  name,
  heads: [[new RegExp(`^(?:${words})(?:的)?(?:时间|日期|日)$`), 3]],
  fits: (it) => (it.days > 0.5 ? 0.5 : -1),
})

const absences: Shape = {
  kind: 'absences',
  title: /外出|报备|请销?假|去向/,
  needs: [['personNumber', 'personName'], ['on'], ['reported']],
  roles: [
    recordedOn,
    on('外出|离开|离岗|请假|出发|外出离开|离县|出行'),
    ...withPersonHeads('person', '外出|请假|离岗|报备|当事|干部|人员|本人|出行|外出报备'),
    ...unitRoles('外出人'),
    laterDay('seenOn', '已?知悉|已?知晓|阅知|批阅|领导知悉'),
    {
      name: 'reported',
      heads: [
        [
          /^(?:是否|有无|有否)?(?:已)?(?:事先|事前|提前|按规定|履行)?(?:已)?(?:报备|报告|请假|报批|审批)(?:情况|手续|与否|否|状态|结果)?$/,
          4,
        ],
        [/^(?:是否|有无).*(?:报备|报告|请假)/, 4],
      ],
      fits: (it) => Math.max(-0.8, it.share((text) => isReported(text) !== null) * 2 - 1),
    },
    ...personRoles(
      'seenBy',
      '已?(?:知悉|知晓|知道|阅知|阅|获知)(?:的)?(?:领导|人员|人|情况)?|(?:当日|当天|同日)已?(?:知悉|知晓|阅)(?:的)?(?:人|领导)?|(?:会议)?通报(?:知悉)?(?:人|对象)?|阅知人|批阅人',
    ),
  ],
}

const violations: Shape = {
  kind: 'violations',
  title: /违纪|违规|违反纪律|认定|处分/,
  needs: [['personNumber', 'personName'], ['on'], ['discipline']],
  roles: [
    recordedOn,
    on('违纪|违规|认定|违反纪律|发现|查实|查处|问题发生'),
    ...withPersonHeads('person', '违纪|违规|被认定|当事|涉事|责任|被查处|被处理'),
    {
      name: 'discipline',
      heads: [[/纪律|^(?:违纪|违规|错误|问题)?(?:类别|类型|性质|种类|行为|行为类别|分类)$/, 4]],
      fits: (it) => it.share(/纪律|^(?:政治|组织|廉洁|群众|工作|生活)(?:类)?$/) * 2 - 1,
    },
    {
      name: 'foundBy',
      heads: [
        [/^(?:问题|线索)?(?:发现|来源|查处|获取)?(?:方式|途径|渠道|来源|形式|手段)$|^(?:发现|来源|如何发现)$/, 4],
      ],
      fits: (it) => it.share(told('暗访', '检查', '自查', '自纠', '督查', '巡察')) * 2 - 1,
    },
    {
      name: 'ref',
      heads: [[/文号|文书|认定书|决定书|通报号|字号|认定编号|认定号|发文编号|文件(?:编)?号/, 4]],
    },
  ],
}

const talks: Shape = {
  kind: 'talks',
  title: /谈话|提醒|约谈|谈心/,
  needs: [['fromNumber', 'fromName'], ['toNumber', 'toName'], ['on'], ['type']],
  roles: [
    recordedOn,
    on('谈话|提醒|约谈|谈话提醒|谈心'),
    ...personRoles(
      'from',
      '(?:主)?(?:谈话|提醒|约谈|谈心|谈话提醒|谈话\\(?提醒\\)?)(?:领导|人员|人|者|干部|主体|方)?|主谈(?:人)?|谈话提醒人|实施(?:谈话)?人|第一谈话人',
    ),
    ...personRoles(
      'to',
      '(?:被)?(?:谈话|提醒|约谈|谈心)?对象|被(?:谈话|提醒|约谈|谈心|谈话提醒|谈)(?:人|人员|对象|干部|提醒人|者)?|受(?:谈|提醒)(?:人|者)|接受(?:谈话|提醒)?(?:人|对象)',
    ),
    {
      name: 'type',
      heads: [[/^(?:谈话|提醒|约谈|谈话提醒|谈话或提醒|谈心)?(?:的)?(?:类型|类别|种类|方式|形式|性质)$/, 4]],
      fits: (it) => it.share(/谈|提醒/) * 2 - 1,
    },
    ...personRoles(
      'with',
      '(?:第二|共同|陪同|另一|参与|协助)谈话(?:人|人员)?|陪谈(?:人)?|共同谈话(?:人)?|陪同(?:人|人员)?|第二人|参加(?:人|人员)|在场人',
    ),
    ...personRoles('recordedBy', '记录|谈话记录|笔录|记录员'),
    {
      name: 'about',
      heads: [
        [
          /^(?:谈话|提醒)?(?:所涉|涉及)?(?:事项|事由|内容|缘由|原因|依据|主题|问题)$|^(?:涉及|关联|相关|所涉)?问题(?:编号|编码|号|代码)?$|^关于$/,
          3,
        ],
      ],
    },
  ],
}

const checks: Shape = {
  kind: 'checks',
  title: /检查|核实|督查|核查|抽查/,
  needs: [['byNumber', 'byName'], ['on'], ['unitNumber', 'unitName', 'checkedNumber', 'checkedName']],
  roles: [
    recordedOn,
    on('检查|核实|督查|核查|抽查|检查核实'),
    ...personRoles('by', '(?:检查|督查|抽查|核查|带队|牵头检查|实施检查)(?:领导|人员|人|者|组长)?|检查人员'),
    ...unitRoles('被检查|受检|被检|被查|检查|被督查|被核查|受查|检查的'),
    ...personRoles(
      'checked',
      '被(?:检查|督查|核查|查)(?:的)?(?:人|人员|对象|干部|同志)?|受检(?:人|人员|对象)|检查对象',
    ),
    {
      name: 'result',
      heads: [[/^(?:检查|核实|核查|督查)?(?:的)?(?:结果|结论|情况|发现|意见)$/, 4]],
    },
    ...personRoles('confirmed', '(?:结果)?(?:核实|复核|确认|验证|核验|复查)(?:人|人员|者|领导)?'),
  ],
}

const problems: Shape = {
  kind: 'problems',
  title: /问题|知悉|线索/,
  needs: [['problem'], ['byNumber', 'byName'], ['on'], ['how', 'act']],
  roles: [
    recordedOn,
    {
      ...on('处理|处置|发现'),
      heads: [[/^(?:知悉|知晓|获知|知情|得知).*(?:时间|日期|日)$/, 5], ...on('处理|处置|发现').heads],
    },
    laterDay('actedOn', '处理|处置|办理|上报|移交|办结|处理完成'),
    {
      name: 'problem',
      heads: [
        [new RegExp(`^(?:问题|线索|事项|问题线索)${NUMBER}$`), 4],
        [/^(?:问题|线索|事项)$|^编号$/, 2],
      ],
      fits: (it) => (it.known && it.share(it.known.isPersonNumber) > 0.5 ? -1 : it.share(/\d/) - 0.5),
    },
    ...withPersonHeads('by', '(?:知悉|知晓|获知|处理|处置|责任|知情|掌握|知悉及处理)(?:领导|人员|人|者|干部)?'),
    ...unitRoles('问题|所在|涉及|涉事|发生|问题所在|知悉人|知悉人所在'),
    {
      name: 'class',
      heads: [[/^(?:问题|线索)?(?:的)?(?:类别|类型|性质|种类|分类|表现)$/, 4]],
    },
    {
      name: 'how',
      heads: [[/^(?:知悉|知晓|获知|信息|发现|线索|问题)?(?:的)?(?:途径|方式|渠道|来源|形式)$|^如何知悉$/, 4]],
      fits: (it) => it.share(told('谈话', '审计', '巡', '检查', '报告', '发现', '线索')) * 2 - 1,
    },
    {
      name: 'act',
      heads: [
        [
          /^(?:处理|处置|办理|后续|采取|落实|整改)(?:的)?(?:处理|处置)?(?:情况|结果|方式|措施|意见|去向|状态|动作)?$|^是否处理$/,
          4,
        ],
      ],
      fits: (it) => it.share(/报|处理|处置|移|办/) * 2 - 1,
    },
  ],
}

/** Whether the words say that it had been reported; null where they say neither. */
export function isReported(text: string): boolean | null {
  if (
    /^(?:否|无|未|没|不|×|N$|NO$|FALSE$|0$)/i.test(text) ||
    /未(?:事先|事前|提前|按规定)?(?:报|请|履行|审)|私自|擅自|没有/.test(text)
  )
    return false
  if (/^(?:是|有|已|√|✓|Y$|YES$|TRUE$|1$)/i.test(text) || /报备|报告|请假|批准|审批|同意/.test(text)) return true
  return null
}

export const REGISTER_SHAPES: readonly Shape[] = [absences, violations, talks, checks, problems]
