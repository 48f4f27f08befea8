import {
  aside,
  choice,
  day,
  form,
  has,
  headed,
  letter,
  not,
  number,
  person,
  signed,
  step,
  text,
} from '../../engine/procedures/rows.ts'
import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { innerParty, product, supervision, supervisionLaw } from '../claims.ts'
import { byAnother } from '../product-rules/gates.ts'
import { innerPartySupervisionRegulation } from './instrument.ts'

const OFFICER = has('whoKind', 'officer')
const OUTSIDE = has('whoKind', 'outside')

/** 重大事项 */
const CATEGORIES = {
  appointment: '选人用人',
  discipline: '执纪执法',
  judiciary: '司法活动',
  works: '工程建设',
  purchase: '政府采购',
  land: '土地出让、规划',
  permit: '行政审批',
  assets: '国有、集体资产处置',
  money: '大额资金、金融',
  other: '其他',
}

const PASS_UP = {
  says: '记录的是上级管理的干部，县里不能这样处理，请办“报上一级处理”。',
  under: innerParty('25'),
} as const

/** Where it is about the commission's own head, the next free head above stands in for him. */
const HANDLER = 'commission-head'

/**
 * Locked on entry: no later step asks for anything of the record again. What is to be added is a record of its own that names
 * the first. Neither the one recorded nor anyone under him reads it.
 */
export const interferenceProcedure = {
  id: 'interference',
  title: '说情干预登记',
  numbered: '干预',
  purpose:
    '有人来打听、说情、打招呼、施压，要你在公事上照顾谁或者不办谁的，当天在这里记下来。一分钟就够。记了就锁定，直接报上级，被记的人和他的下属都看不到。',
  inForce: innerPartySupervisionRegulation.inForce,
  hiddenBelow: true,
  readers: ['commission-head'],
  states: [
    { id: 'recorded', title: '已锁定并报上级，待处理' },
    { id: 'handled', title: '已处理', ended: true },
    { id: 'with-above', title: '已报上一级', ended: true },
  ],
  steps: [
    step('record', '登记', [], [['with-above', { trait: 'heads-committee' }], 'recorded'], 'anyone', {
      how: '照实记：谁、哪一天、为什么事、怎样说的、照办了没有。提交以后不能改；要补充的，再登记一件，填原来的编号。正在审查调查的，还要向组长和部门主要负责人报告。',
      fields: [
        day('happenedOn', '哪一天'),
        choice('whoKind', '是什么人', { officer: '县内在职干部', outside: '其他人' }),
        person('person', '是谁', { hint: '只有上级看得到，本人和他的下属看不到', when: OFFICER, names: 'subject' }),
        choice(
          'outsideKind',
          '哪一类人',
          {
            above: '上级机关干部',
            elsewhere: '外地、外单位干部',
            retired: '退休干部',
            friend: '当事人的亲友',
            business: '企业、社会人员',
          },
          { when: OUTSIDE },
        ),
        text('outsideWho', '姓名、单位、职务', 60, { hint: '知道多少写多少', when: OUTSIDE }),
        choice('behalf', '本人还是授意', { self: '本人直接说的', 'by-others': '授意别人来说的' }),
        choice('category', '哪一类事', CATEGORIES),
        choice('manner', '怎样说的', {
          face: '当面',
          telephone: '电话',
          written: '书面、条子',
          message: '信息',
          meeting: '会上',
        }),
        text('said', '说了什么', 500, { hint: '写要点。涉及信访件、线索的，只写编号，不写里面的内容' }),
        choice('complied', '照办了没有', { no: '没有照办', partly: '照办了一部分', yes: '照办了' }),
        number('earlier', '补充哪一件', { hint: '补充以前登记的，填那一件的编号；新登记的不填', optional: true }),
        day('sentAboveOn', '书面报上一级纪委的日期', {
          hint: '记的是县委主要负责人，县里没有人看得到这一件；先书面报上一级，再填日期',
          when: { trait: 'heads-committee' },
        }),
      ],
      documents: [
        form('interference-record', '说情干预登记表', {
          says: headed({
            编号: '{number}',
            日期: '{happenedOn}',
            说情干预的人: ['{person}', '{outsideKind}', '{outsideWho}'],
            本人还是授意: '{behalf}',
            哪一类事: '{category}',
            怎样说的: '{manner}',
            说了什么: '{said}',
            照办了没有: '{complied}',
            补充哪一件: '{earlier}',
          }),
          signatures: signed('记录人'),
        }),
      ],
      under: [
        supervisionLaw('66'),
        innerParty('25'),
        supervision('64'),
        supervision('64-contact'),
        product('interference-out-of-sight'),
      ],
    }),
    step('handle', '处理', 'recorded', 'handled', HANDLER, {
      how: '了解情况后写明怎样处理。不要向被记的人透露是谁登记的；照实登记的人受保护。',
      fields: [
        choice('result', '处理结果', {
          normal: '正常了解工作，不属说情干预',
          reminded: '谈话提醒、批评教育',
          accountability: { title: '转问责', when: not({ trait: 'managed-above' }), otherwise: PASS_UP },
          discipline: { title: '转问题线索', when: not({ trait: 'managed-above' }), otherwise: PASS_UP },
          'told-unit': {
            title: '告知对方单位或者有关机关',
            when: OUTSIDE,
            otherwise: { says: '记的是县内干部，请按干部管理权限处理，另选一项。', under: innerParty('25') },
          },
        }),
        text('handledWhy', '了解到的情况和理由', 500),
        number('resultNumber', '转办的编号', { when: has('result', 'accountability', 'discipline', 'told-unit') }),
      ],
      gates: [byAnother('handler-is-recorder', 'record', '登记的人不能自己处理，请办“报上一级处理”。')],
      under: [innerParty('25'), product('interference-out-of-sight')],
    }),
    aside('pass-up', '报上一级处理', 'recorded', 'with-above', HANDLER, {
      how: '记的是上级管理的干部，或者自己就是登记的人的，书面报上一级处理。',
      fields: [number('passedUpNumber', '报送文号')],
      documents: [
        letter('passed-up', '关于说情干预情况的报告', {
          numbered: '干预报',
          to: '上一级纪委',
          says: ['现将{number}说情干预登记表1份随文报送，请按干部管理权限处理，并对登记人予以保护。'],
        }),
      ],
      under: [innerParty('25'), supervisionLaw('66')],
    }),
    aside('answer-from-above', '登记上一级的处理结果', 'with-above', null, HANDLER, {
      how: '收到上一级的处理结果后登记。',
      fields: [number('aboveAnswerNumber', '上一级答复的文号'), text('aboveAnswer', '处理结果', 200)],
      under: [innerParty('25')],
    }),
  ],
  under: [innerParty('25'), supervisionLaw('66')],
} as const satisfies Procedure
