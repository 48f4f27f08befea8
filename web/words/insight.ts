/** What may be looked at, in the order in which a committee would. */
export const insightWords = {
  title: '分析',
  lead: '从各项工作自己留下的记录里看：做了什么，停在哪里，要了多少。只摆事实和数，不评人，不评单位。',
  parts: '分析的内容',
  entries: [{ to: '/burden', title: '负担', says: '各单位、各岗位被要了多少，哪些重复要；减负意见和答复。' }],
} as const
