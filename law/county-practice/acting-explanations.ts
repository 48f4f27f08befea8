/** What is put beside facts about a supervising body that has not acted, or has and did not fare well after. */
type Explained = {
  /** Provisions, strongest mark first. */
  readonly under: readonly string[]
  /** What may explain it innocently, in plain Chinese. */
  readonly innocent: readonly string[]
  /** What follows where it is so. */
  readonly next: string
}

/** The facts by which 不愿、不会、不敢 are told apart (专题调研一（二）); each may have its good reason. */
export const actingExplanations = {
  relation: {
    under: ['supervision-law/67', 'product-rules/handed-to-unrelated'],
    innocent: [
      '本人已经申请回避，或者已经口头报告，只是没有登记。',
      '乡镇纪委书记按规定兼任党委委员，在同一单位任职是职务安排。',
      '事情已经交给别人办，移交没有登记。',
    ],
    next: '请指定一名没有这层关系的人接手；本机构没有这样的人的，由上一级办或者交别的机构办。',
  },
  stalled: {
    under: ['inner-party-supervision-regulation/26-33', 'product-rules/stands-past-last-day'],
    innocent: [
      '延期已经批准，批准文号还没有登记。',
      '这一步已经办了，系统里没有登记。',
      '在等别的机关回复，或者人手被抽调。',
      '第一次办这类事，不清楚下一步怎么走。',
    ],
    next: '请问明卡在哪里：不会办的，派人带着办一次；要延期的，补上批准文号。',
  },
  reversal: {
    under: ['county-practice/repeat-window-months', 'product-rules/after-acting-shown-above'],
    innocent: ['正常交流、提拔、退休或者任期届满。', '处理登记写错了，撤回后重新登记。', '本人申请调整岗位。'],
    next: '请看职务变动的原因和本人现在的岗位；因为处理问题受到不公对待的，由上一级过问。',
  },
} as const satisfies Readonly<Record<'relation' | 'stalled' | 'reversal', Explained>>
