export const formsWords = {
  title: '表册',
  lead: '要交表、存档、打印的时候，从这里拿。表里的每一行都来自平时录入的内容，不用另填；您看不到的内容，表里也没有。',
  span: '哪一段时间',
  from: '从哪一天',
  until: '到哪一天',
  later: '止日在起日之前，请核对。',
  choose: '选一份表',
  take: '下载表格',
  printing: '下载的是 .xlsx，打开就能打印：A4 横向，标题行每页都有。',
  spans: { month: '本月', quarter: '本季度', year: '今年以来', lastYear: '去年全年' },
} as const
