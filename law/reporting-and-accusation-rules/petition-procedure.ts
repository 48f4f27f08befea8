import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { accusation, product } from '../claims.ts'
import { reportingAndAccusationRules } from './instrument.ts'
import { handlingSteps } from './petition-handling-steps.ts'
import { otherPetitionSteps } from './petition-other-steps.ts'
import { passingSteps } from './petition-passing-steps.ts'
import { routingSteps } from './petition-routing-steps.ts'

/** A shell: number, routing, state and clocks. Its handler sees it by being named, nobody else outside the petition office. */
export const petitionProcedure = {
  id: 'petition',
  title: '信访件',
  numbered: '信访',
  purpose:
    '收到一件来信、来访、来电或者网络反映，从这里登记去向，盯住时限。这里只有编号、去向、状态和时限，没有人名和内容。反映本机关主要负责人的不在这里登记，另办“径送上一级的信访件”。',
  inForce: reportingAndAccusationRules.inForce,
  shell: true,
  readers: ['petition-office'],
  states: [
    { id: 'to-go-up', title: '属上级，待报上一级' },
    { id: 'sent-up', title: '已报上一级', ended: true },
    { id: 'to-go-down', title: '属下级，待转送' },
    { id: 'with-below', title: '已转送，待下级签收' },
    { id: 'below-has', title: '下级已签收，待受理或者转办' },
    { id: 'passed-down', title: '下级已受理或者转办', ended: true },
    { id: 'to-keep', title: '待留存、通报' },
    { id: 'kept', title: '已留存备查', ended: true },
    { id: 'to-check', title: '信访部门转来，待核对职责' },
    { id: 'other', title: '不属检举控告，待分流' },
    { id: 'passed-other', title: '已转送或者交还', ended: true },
    { id: 'to-tell', title: '待书面告知是否受理' },
    { id: 'other-refused', title: '已告知不予受理', ended: true },
    { id: 'other-handling', title: '已受理，办理中' },
    { id: 'replied', title: '已书面答复', ended: true },
    { id: 'own', title: '属本级，待移送承办' },
    { id: 'handed', title: '已移送，待承办人签收' },
    { id: 'handling', title: '承办中' },
    { id: 'to-route', title: '待重新判断去向' },
    { id: 'finished', title: '已办结，待反馈、归档' },
    { id: 'closed', title: '已归档', ended: true },
  ],
  steps: [...routingSteps, ...passingSteps, ...otherPetitionSteps, ...handlingSteps],
  under: [accusation('14-ledger'), product('shells-hold-no-content')],
} as const satisfies Procedure
