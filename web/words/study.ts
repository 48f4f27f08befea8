export const studyWords = {
  title: '专题调研',
  lead: '按记录写成的调研报告。点数字，看是哪些记录；背后没有记录的话，这里不会有。',
  download: '下载公文（.docx）',
  empty: '这段时间没有可以写进报告的记录。换一段日期，或者等各单位记下履责、问题、外出、谈话以后再来。',
  figureHint: (text: string) => `${text}，看这些记录`,
  note: '怎样写成',
  under: '依据',
  recordsTitle: '这个数是哪些记录',
  recordsLead: (span: string) => `${span}的记录，最近的在前；有几条，数就是几。`,
  recordsEmpty: '没有这样的记录。',
  back: '回到调研报告',
  open: '打开',
} as const
