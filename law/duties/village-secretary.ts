import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue } from './in-force.ts'

/** 村党组织书记. What a village secretary owes; all of it the county's own. */
export const villageSecretary = [
  {
    id: 'V01',
    owedBy: 'village-secretary',
    versions: [
      {
        ...catalogue,
        what: '村务和三资公开',
        how: '按期公开，群众问到的当面答',
        startFrom: '集体资金、工程和补贴',
        cadence: { nature: 'set-by-county', suggested: 'quarter' },
        countsWhen: '群众的问题有了答复',
        confirmedBy: '乡镇纪委',
        under: ['county-practice/village-openness'],
      },
    ],
  },
  {
    id: 'V02',
    owedBy: 'village-secretary',
    versions: [
      {
        ...catalogue,
        what: '提醒村干部',
        how: '当面说，报乡镇',
        startFrom: '群众的反映',
        cadence: { nature: 'any-time' },
        countsWhen: '有了改变',
        confirmedBy: '乡镇党委',
        under: ['county-practice/village-reminder'],
      },
    ],
  },
] as const satisfies readonly Duty[]
