import type { Procedure } from '../../engine/procedures/vocabulary.ts'
import { accountability } from '../claims.ts'
import { appealSteps } from './appeal-steps.ts'
import { decidingSteps } from './deciding-steps.ts'
import { enquirySteps } from './enquiry-steps.ts'
import { executionSteps } from './execution-steps.ts'
import { accountabilityRegulation } from './instrument.ts'
import { openingSteps } from './opening-steps.ts'

export const accountabilityProcedure = {
  id: 'accountability',
  title: '问责',
  numbered: '问责',
  purpose:
    '党组织或者党的领导干部失职失责，应当追究主体责任、监督责任或者领导责任的，从这里办。普通党员和直接责任者的违纪问题不走问责，按纪律处分程序办。',
  inForce: accountabilityRegulation.inForce,
  readers: ['organ-head'],
  states: [
    { id: 'registered', title: '已登记，待审批' },
    { id: 'not-started', title: '不启动', ended: true },
    { id: 'handed-up', title: '已报上级', ended: true },
    { id: 'approved', title: '已批准启动' },
    { id: 'investigating', title: '调查中' },
    { id: 'facts-found', title: '事实材料已形成，待见面' },
    { id: 'met', title: '已见面、听取陈述申辩' },
    { id: 'reported', title: '调查报告已提交' },
    { id: 'decision-approved', title: '决定已经同级党委批准' },
    { id: 'exempted', title: '不予或者免予问责，待告知' },
    { id: 'told', title: '已告知不予或者免予', ended: true },
    { id: 'decided', title: '已决定，待送达宣布' },
    { id: 'served', title: '已送达宣布，执行中' },
    { id: 'closed', title: '执行完毕', ended: true },
    { id: 'corrected', title: '已纠正', ended: true },
  ],
  steps: [...openingSteps, ...enquirySteps, ...decidingSteps, ...executionSteps, ...appealSteps],
  under: [accountability('4'), accountability('9-1'), accountability('12-1')],
} as const satisfies Procedure
