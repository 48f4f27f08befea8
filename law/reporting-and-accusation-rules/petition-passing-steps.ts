import type { Step } from '../../engine/procedures/vocabulary.ts'

/** 径送上级、转送下级、重复件留存: B0a, B0c, B0d. What is not for this level to handle leaves it with its number alone. */
export const passingSteps = [
  {
    id: 'send-up',
    title: '报上一级',
    from: ['to-go-up'],
    to: 'sent-up',
    by: [{ relation: 'petition-office' }],
    how: '先径送本机关主要负责人，五个工作日内报上一级信访举报部门。只记日期，不复制、不摘抄、不录入内容。',
    fields: [
      { id: 'shownHeadOn', label: '径送主要负责人的日期', ask: { kind: 'day' } },
      { id: 'sentUpOn', label: '报上一级的日期', ask: { kind: 'day' } },
    ],
    gates: [
      {
        id: 'shown-before-received',
        gate: 'not-before',
        field: 'shownHeadOn',
        of: 'receivedOn',
        says: '径送主要负责人的日期早于收到的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/15',
      },
      {
        id: 'sent-before-shown',
        gate: 'not-before',
        field: 'sentUpOn',
        of: 'shownHeadOn',
        says: '报上一级的日期早于径送主要负责人的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/15',
      },
    ],
    ends: ['K10', 'K11', 'K12', 'K13'],
    documents: [
      {
        id: 'sent-up',
        title: '检举控告径送单',
        layout: 'letter',
        numbered: '信送',
        to: '上一级纪检监察机关信访举报部门',
        says: [
          '我单位{receivedOn}收到属你机关受理的检举控告1件，编号{number}，现随本单密封报送，请查收。',
          '本件未复制、未摘抄、未录入任何系统。收到后请在回执上签收退回。',
        ],
      },
    ],
    under: ['reporting-and-accusation-rules/15', 'reporting-and-accusation-rules/15-not-entered'],
  },
  {
    id: 'pass-down',
    title: '转送下级',
    from: ['to-go-down'],
    to: 'with-below',
    by: [{ relation: 'petition-office' }],
    how: '属下级受理的及时转送，填转送函文号。',
    fields: [
      { id: 'passedDownOn', label: '转送的日期', ask: { kind: 'day' } },
      { id: 'passNumber', label: '转送函文号', ask: { kind: 'number' } },
    ],
    ends: ['K10', 'K12', 'K13'],
    documents: [
      {
        id: 'passed-down',
        title: '检举控告转送函',
        layout: 'letter',
        numbered: '信转',
        to: '有受理权限的下级纪检监察机关',
        says: [
          '现将属你单位受理的检举控告1件（编号{number}）转去，请按规定办理。',
          '请自收到之日起五个工作日内完成受理或者转办，并告知我单位。严格控制知悉范围，不得把材料和信息转给被反映的一方。',
        ],
      },
    ],
    under: ['reporting-and-accusation-rules/16-pass-on'],
  },
  {
    id: 'below-received',
    title: '下级签收',
    from: ['with-below'],
    to: 'below-has',
    by: [{ relation: 'petition-office' }],
    how: '收到下级的签收回执后登记签收的日期，五个工作日从这一天算。',
    fields: [{ id: 'belowGotOn', label: '下级签收的日期', ask: { kind: 'day' } }],
    gates: [
      {
        id: 'got-before-passed',
        gate: 'not-before',
        field: 'belowGotOn',
        of: 'passedDownOn',
        says: '下级签收的日期早于转送的日期，请核对后再填。',
        under: 'reporting-and-accusation-rules/16',
      },
    ],
    starts: [{ clock: 'K12', from: 'belowGotOn' }],
    under: ['reporting-and-accusation-rules/16'],
  },
  {
    id: 'below-took-up',
    title: '下级受理或者转办',
    from: ['below-has'],
    to: 'passed-down',
    by: [{ relation: 'petition-office' }],
    how: '下级告知已经受理或者转办的，登记日期；过了五个工作日没有告知的，督办。',
    fields: [
      { id: 'belowDoneOn', label: '下级完成的日期', ask: { kind: 'day' } },
      {
        id: 'belowDid',
        label: '下级怎样办的',
        ask: {
          kind: 'choice',
          options: [
            { value: 'accepted', title: '受理' },
            { value: 'passed-on', title: '转办' },
          ],
        },
      },
    ],
    ends: ['K12'],
    under: ['reporting-and-accusation-rules/16'],
  },
  {
    id: 'keep',
    title: '留存备查',
    from: ['to-keep'],
    to: 'kept',
    by: [{ relation: 'petition-office' }],
    how: '重复件、没有实质内容的件登记后留存备查，并定期通报承办部门。实名的重复件不再告知。',
    fields: [{ id: 'repeatsToldOn', label: '向承办部门通报的日期', ask: { kind: 'day' } }],
    ends: ['K10', 'K12', 'K13'],
    under: ['reporting-and-accusation-rules/14-repeated', 'reporting-and-accusation-rules/real-name-acceptance'],
  },
] as const satisfies readonly Step[]
