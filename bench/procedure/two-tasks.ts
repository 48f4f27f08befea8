import type { Procedure } from '../../engine/procedures/index.ts'

/** What is entered at each of the two tasks, by whom, on a day. */
export const ENTERED = [
  { step: 'register', by: 'P05', on: '2026-03-02', inputs: { heardOn: '2026-03-02', words: '分管科室两次脱岗' } },
  { step: 'approve', by: 'P03', on: '2026-03-03', inputs: { approvedOn: '2026-03-03', words: '同意' } },
] as const
export type Entry = (typeof ENTERED)[number]

/** One side of the comparison: a matter is a text that is kept between two steps. */
export type Side = {
  readonly name: string
  /** A matter on which nothing was done yet. */
  begin(): string | Promise<string>
  /** Recovers the matter from its text, takes the step, gives the text to be kept. */
  step(kept: string, entry: Entry): string | Promise<string>
  isEnded(kept: string): boolean
  /** The kept text without what is the same for every matter. */
  own(kept: string): string
}

const words = { id: 'words', label: '意见', ask: { kind: 'text', most: 500 } } as const

/** Registered by the one, approved by another who is not the one. */
export const twoTasks = {
  id: 'two-tasks',
  title: '两步',
  numbered: '两步',
  purpose: '',
  inForce: { from: '2026-01-01' as never, until: null },
  readers: [],
  states: [
    { id: 'registered', title: '已登记' },
    { id: 'approved', title: '已批准', ended: true },
  ],
  steps: [
    {
      id: 'register',
      title: '登记',
      from: [],
      to: 'registered',
      by: [{ relation: 'supervision-office' }],
      how: '',
      fields: [{ id: 'heardOn', label: '发现的日期', ask: { kind: 'day' } }, words],
      under: [],
    },
    {
      id: 'approve',
      title: '批准',
      from: ['registered'],
      to: 'approved',
      by: [{ relation: 'commission-head' }],
      how: '',
      fields: [{ id: 'approvedOn', label: '批准的日期', ask: { kind: 'day' } }, words],
      gates: [
        { id: 'approver-is-submitter', gate: 'other-hand', than: 'register', says: '请由另一位批准。', under: '' },
      ],
      under: [],
    },
  ],
  under: [],
} as const satisfies Procedure

/** The same as BPMN; who may take a task it does not say. */
export const BPMN = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="two-tasks" targetNamespace="urn:two-tasks" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <process id="matter" isExecutable="true">
    <startEvent id="start" />
    <sequenceFlow id="to-register" sourceRef="start" targetRef="register" />
    <userTask id="register" />
    <sequenceFlow id="to-approve" sourceRef="register" targetRef="approve" />
    <userTask id="approve" />
    <sequenceFlow id="to-end" sourceRef="approve" targetRef="end" />
    <endEvent id="end" />
  </process>
</definitions>`
