import {
  aside,
  day,
  form,
  has,
  headed,
  notBefore,
  number,
  people,
  signed,
  step,
  taken,
  text,
  unit,
} from '../../engine/procedures/rows.ts'
import type { Step } from '../../engine/procedures/vocabulary.ts'
import { accountability, membersRights } from '../claims.ts'

/** A7 to A12, A15: served, filed, mended, revisited. */
export const executionSteps: readonly Step[] = [
  step('serve', '送达、宣布', 'decided', 'served', 'organ-member', {
    how: '把决定送达对象本人（党组织），在所在党组织宣布。送达以后不能用它代替宣布。申诉期限从收到决定之日起算。',
    fields: [
      day('servedOn', '对象收到决定的日期'),
      day('announcedOn', '宣布的日期'),
      text('announcedTo', '宣布的范围', 200),
    ],
    gates: [
      notBefore('served-before-decided', 'servedOn', 'meetingOn', {
        says: '送达的日期早于作出决定的会议，请核对后再填。',
        under: accountability('13-1'),
      }),
    ],
    starts: [{ clock: 'K20', from: 'servedOn' }],
    documents: [
      form('service-receipt', '送达回证', {
        forSubject: true,
        says: headed({
          文书: '问责决定（{no.decision}）',
          受送达人: '{subject}',
          收到日期: '{servedOn}',
          宣布日期: '{announcedOn}',
          宣布范围: '{announcedTo}',
        }),
        signatures: signed('受送达人', '送达人'),
      }),
    ],
    opensTo: ['subject', 'subject-head'],
    forSubject: 'all',
    under: [accountability('13-1')],
  }),
  step('file', '归档、办手续', 'served', null, ['organ-member', 'organisation-department'], {
    how: '通报纪委和组织部门：归廉政档案、人事档案，报上一级组织部门备案。组织处理的手续一个月内办完。',
    fields: [
      number('integrityFile', '归廉政档案的回执'),
      number('personnelFile', '归人事档案的回执', { when: { trait: 'person' } }),
      day('formalitiesDoneOn', '组织处理手续办完的日期', { when: has('outcome', 'treatment') }),
    ],
    ends: ['K20c'],
    under: [accountability('13-1-filing'), accountability('13-1-formalities')],
  }),
  step('self-criticism', '书面检讨、会上检查', 'served', null, ['subject', 'organ-member'], {
    how: '被问责的干部写书面检讨，并在民主生活会等会上作检查；被问责的党组织作书面检查。这里只记日期。',
    fields: [day('writtenOn', '交书面检讨的日期'), day('examinedOn', '在会上检查的日期')],
    forSubject: 'all',
    under: [accountability('13-2')],
  }),
  step('rectify', '整改、以案促改', 'served', null, ['subject', 'subject-head', 'organ-member'], {
    how: '写明整改了什么、结果怎样、补上了哪条制度的漏洞。',
    fields: [text('rectified', '整改的措施和结果', 2000), day('rectifiedOn', '完成的日期')],
    forSubject: 'all',
    under: [accountability('14')],
  }),
  aside('publish', '公开、通报', 'served', null, 'organ-head', {
    how: '采取组织处理、纪律处分方式问责的，以适当方式公开。公开稿先隐去不该公开的内容。',
    fields: [
      day('publishedOn', '公开的日期'),
      text('publishedWhere', '公开的范围', 200),
      number('publishApproval', '批准文号'),
    ],
    forSubject: ['publishedOn', 'publishedWhere'],
    under: [accountability('13-2-publish')],
  }),
  aside('other-unit', '相关单位处理回告', 'served', null, 'organ-member', {
    how: '需要政务处分或者其他处理的，通报相关单位，收到处理结果后登记。',
    fields: [unit('otherUnit', '相关单位'), day('toldOtherOn', '通报的日期'), number('otherReply', '回告的文号')],
    under: [accountability('15')],
  }),
  aside('revisit', '回访', ['served', 'closed'], null, ['organ-member', 'subject-head'], {
    how: '去看看本人的思想和工作情况，思想不到位的引导，有包袱的鼓励。不打分、不分档。',
    fields: [
      day('revisitedOn', '回访的日期'),
      people('revisitedBy', '回访的人'),
      text('revisitFound', '了解到的情况', 1000),
    ],
    under: [accountability('22'), membersRights('36')],
  }),
  step('close', '执行完毕', 'served', 'closed', 'organ-member', {
    how: '归档、检讨、整改都办完了，结束本件。影响期到期自动解除，不需要再办；申诉和纠正不受影响。',
    fields: [day('closedOn', '执行完毕的日期')],
    gates: [
      taken('not-filed', 'file', { says: '还没有归档、办手续，请先办。', under: accountability('13-1-filing') }),
      taken('not-examined', 'self-criticism', {
        says: '还没有登记检讨和检查，请先办。',
        under: accountability('13-2'),
      }),
      taken('not-rectified', 'rectify', { says: '还没有登记整改结果，请先办。', under: accountability('14') }),
    ],
    under: [accountability('13-1'), accountability('14')],
  }),
]
