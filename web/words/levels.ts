export const levelWords = {
  title: '一级一级看',
  lead: '同一件任务从上到下传到哪一级、在哪一步停下。只数件数和天数，不评人。',
  wanted: '最上面一级的要求',
  curve: '各级走到哪一步',
  curveSays: '每一级交下的算一百，看走到每一步的还剩多少。',
  table: '各级件数和天数',
  records: '逐件',
  level: '哪一级',
  levelIs: (level: number) => `第${level}级`,
  unit: '单位',
  stages: { sent: '交下', received: '接收', planned: '定了自己的措施', acted: '动了手', confirmed: '结果已核实' },
  daysTo: (count: number, days: number | null) => (days === null ? `${count}件` : `${count}件，隔${days}天`),
  bare: '要求与上一级基本相同',
  copied: '措施与要求基本相同，不算自己的措施',
  bareCount: '照搬上一级要求的',
  bareHint: '只是提醒看一眼：上一级已经写得很细的，照办也可以。',
  link: '看传到哪一级',
  /** 9月26日; the year stands beside the task. */
  shortDay: (on: string) => `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`,
  none: '—',
} as const

export const stageOrder = ['sent', 'received', 'planned', 'acted', 'confirmed'] as const
