export const checkWords = {
  title: '核验文书',
  lead: '拿到一份通知、决定或者记录，想知道是不是从这里出的，把它末尾的校验码输进来。',
  code: '校验码',
  codeHint: '12 位数字和字母，大小写、空格、横线都不要紧，例如 3F9A-42C1-77B0',
  submit: '核验',
  found: '这份文书是从这里出的',
  foundLead:
    '请对照手上的文书：标题、文号、出具日期有一样不同，就是改动过的。正文有疑问的，请经办单位重新打印一份逐字对照。',
  paper: '标题',
  number: '文号',
  noNumber: '未编文号',
  madeOn: '出具日期',
  unknown: '没有查到这个校验码',
  unknownLead: (code: string) =>
    `您输入的是 ${code}。请再对照一遍；没有输错的话，这份文书不是从这里出的，或者内容被改动过。`,
} as const
