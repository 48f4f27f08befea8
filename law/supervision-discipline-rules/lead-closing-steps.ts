import {
  all,
  aside,
  choice,
  day,
  forbidden,
  form,
  has,
  headed,
  letter,
  not,
  number,
  signed,
  step,
  taken,
  tick,
} from '../../engine/procedures/rows.ts'
import type { Gate, Step } from '../../engine/procedures/vocabulary.ts'
import { accusation, clarification, product, reform, supervision } from '../claims.ts'
import { HANDLER } from './recusal.ts'

const UNTRUE = has('closedAs', 'untrue')
const ASK_CITY = has('falseAccusation', 'ask-city')

/** 双报告 */
const BOTH_RECEIPTS = [
  taken('no-committee-receipt', 'report-to-committee', {
    says: '还没有同级党委的回执，不能办结，请先办“报告同级党委”。',
    under: product('both-receipts'),
  }),
  taken('no-superior-receipt', 'report-above', {
    says: '还没有上级纪委的回执，不能办结，请先办“报告上级纪委”。',
    under: product('both-receipts'),
  }),
] as const satisfies readonly Gate[]

/** 结果: B5, B9. The county system stops where a case is filed. */
export const closingSteps: readonly Step[] = [
  step('transfer', '转立案', 'to-file', 'filed', HANDLER, {
    how: '立案以后的事在规定的专网里办，本系统到此为止。两张回执齐了才能转。',
    fields: [day('filedOn', '立案的日期'), number('filingNumber', '立案号')],
    gates: BOTH_RECEIPTS,
    under: [supervision('37-39'), reform('dual-report')],
  }),
  step('close', '了结、归档', 'to-close', 'closed', HANDLER, {
    how: '两张回执齐了，材料归档，再了结。反映失实、造成影响的，征求本人意见，转“澄清”办。来自信访件的，再到那一件里登记办结和反馈。',
    fields: [
      day('closedOn', '了结的日期'),
      choice('closedAs', '结果', {
        untrue: '反映失实',
        unproven: '没有查到实据',
        'first-form': '问题轻微，已经谈话提醒、批评教育、责令检查或者诫勉',
        moved: '已移送有关党组织处理',
      }),
      choice(
        'clarification',
        '要不要澄清',
        { handed: '已转澄清', declined: '征求过意见，本人不要求澄清', 'no-harm': '没有造成影响，不需要澄清' },
        { when: UNTRUE },
      ),
      number('clarificationNumber', '澄清的编号', { when: all(UNTRUE, has('clarification', 'handed')) }),
      tick('archived', '材料已经齐全归档'),
    ],
    gates: BOTH_RECEIPTS,
    documents: [
      form('closing-form', '问题线索了结呈批表', {
        says: headed({
          编号: '{number}',
          结果: '{closedAs}',
          澄清: '{clarification}',
          回执: ['{committeeReceipt}', '{aboveReceipt}'],
        }),
        signatures: signed('承办人', '承办部门负责人'),
      }),
    ],
    under: [supervision('24-25'), supervision('30-outcomes'), reform('dual-report'), clarification('start-by-handler')],
  }),
  aside('false-accusation', '涉嫌诬告的报请认定', ['to-close', 'closed'], null, HANDLER, {
    how: '捏造事实、伪造材料，想让别人受到追究的，报设区的市级以上认定，县里不能认定。没有弄清事实而反映错的是错告，可以教育，不追究。',
    fields: [
      choice('falseAccusation', '怎样办', {
        'ask-city': '报请设区的市级以上认定',
        mistaken: '属于错告，教育，不追究',
        find: {
          title: '本级认定诬告陷害',
          never: {
            says: '县里无权认定诬告陷害，请改选“报请设区的市级以上认定”。',
            under: accusation('false-accusation-finding'),
          },
        },
      }),
      number('askedCityNumber', '报请的文号', { when: ASK_CITY }),
    ],
    documents: [
      letter('ask-city', '关于报请认定诬告陷害的请示', {
        numbered: '请认',
        to: '设区的市级纪检监察机关',
        when: ASK_CITY,
        says: ['编号{number}的问题线索在核查中发现涉嫌诬告陷害，有关事实和证据见密封附件，请予认定。'],
      }),
    ],
    under: [accusation('false-accusation'), accusation('false-accusation-finding'), accusation('45')],
  }),
  aside('city-answer', '登记上级的认定结果', ['to-close', 'closed'], null, HANDLER, {
    how: '收到上级的答复后登记。认定的，通过诬告得到的职务、奖励等，建议有关单位纠正。',
    fields: [
      choice('cityFinding', '上级的认定', { false: '认定为诬告陷害', 'not-false': '不予认定' }),
      number('cityNumber', '上级答复的文号'),
    ],
    gates: [
      forbidden('city-not-asked', not(ASK_CITY), {
        says: '还没有报请上级认定，请先办“涉嫌诬告的报请认定”。',
        under: accusation('false-accusation-finding'),
      }),
    ],
    under: [accusation('false-accusation-finding'), accusation('false-accusation-gains')],
  }),
]
