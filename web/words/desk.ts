export const deskWords = {
  title: '我的工作台',
  lead: (day: string, count: number) =>
    count === 0 ? `${day}。现在没有等您办的事。` : `${day}。有 ${count} 件事等您办，最急的在最前。`,
  now: '现在要办的',
  nowEmpty: '有苗头要您答复、履责事项快到期、谈话要进行，或有人请您核实，都会出现在这里。',
  toDuties: '看看我的责任清单',
  moreThan: (count: number) => `另有 ${count} 件，见`,
  lately: '我最近记下的',
  latelyEmpty: '您做了一件事，就用“记一笔”写下来，会列在这里。',
  record: '记一笔',
  allActs: '全部履责纪实',
  coming: '今后三十天到期',
  comingEmpty: '三十天内没有到期的履责事项。县里没有定期次的职责不产生到期日。',
  away: '今天谁外出',
  awayEmpty: '您负责的人今天都没有外出登记。',
  unreported: '未报备',
  reported: '已报备',
} as const
