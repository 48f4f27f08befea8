import type { AbsenceRule } from '../../engine/absences/index.ts'

/** Rules on 外出报备 that only the county's own document can set: the notice of the centre on them is not public. */
export const absenceRules = [
  {
    name: 'absenceLeaderDays',
    title: '外出报备：分管领导可以批的天数',
    unit: '天',
    suggested: 1,
    governs:
      '外出不超过这个天数的，由分管领导批；更长的，由主要负责人批。主要负责人本人外出的，由归口监督他的领导批。按自然日算，半天算半天。',
    under: 'county-practice/absence-rules',
  },
  {
    name: 'absenceAheadWorkdays',
    title: '外出报备：提前的工作日数',
    unit: '个工作日',
    suggested: 3,
    governs: '在离开之前这么多个工作日报备。来不及的照样可以报，写明原因即可。',
    under: 'county-practice/absence-rules',
  },
  {
    name: 'absenceHeadsTogether',
    title: '外出报备：主要负责人和负责日常工作的副职，最多几人同时外出',
    unit: '人',
    suggested: 1,
    governs: '定为 1 人的，两人的外出碰在一起时给出提醒，写明原因仍可以报，急事不受影响。',
    under: 'county-practice/absence-both-heads',
  },
] as const satisfies readonly AbsenceRule[]
