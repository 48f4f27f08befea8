import type { Duty } from '../../engine/vocabulary.ts'
import { catalogue, perMatter, setByCounty } from './in-force.ts'

/** 班子成员、副职(一岗双责). Dual duty: a leader answers for the work and for the conduct in his charge. */
export const groupMember = [
  {
    id: 'M01',
    owedBy: 'group-member',
    versions: [
      {
        ...catalogue,
        what: '管好分管线上的人',
        how: '平时教育、管理、监督，看到问题当面提醒',
        startFrom: '分管线上的苗头、外出登记和违纪认定',
        cadence: { nature: 'promptly' },
        countsWhen: '提醒以后有了改变',
        confirmedBy: '单位主要负责人',
        under: ['accountability-regulation/6-1', 'primary-responsibility-provisions/dual-duty'],
      },
    ],
  },
  {
    id: 'M02',
    owedBy: 'group-member',
    versions: [
      {
        ...catalogue,
        what: '第一次问题之后跟上去',
        how: '和本人谈、到线上查、过后回头看',
        startFrom: '违纪认定',
        cadence: perMatter,
        countsWhen: '检查的结果由别人核实过',
        confirmedBy: '检查人以外的人',
        under: ['accountability-regulation/6-1', 'primary-responsibility-provisions/dual-duty'],
      },
    ],
  },
  {
    id: 'M03',
    owedBy: 'group-member',
    versions: [
      {
        ...catalogue,
        what: '排查分管领域的风险',
        how: '到点上看人、看钱、看事、看权',
        startFrom: '资金、审批、采购和执法的各个点',
        cadence: { nature: 'set-by-county', suggested: 'half-year' },
        countsWhen: '查出的问题改了',
        confirmedBy: '纪检机构',
        under: ['primary-responsibility-provisions/dual-duty'],
      },
    ],
  },
  {
    id: 'M04',
    owedBy: 'group-member',
    versions: [
      {
        ...catalogue,
        what: '到分管单位现场办公',
        how: '主动去，解决一件具体的事',
        startFrom: '清单上的空白和群众的反映',
        cadence: setByCounty,
        countsWhen: '议定的事项落实了',
        confirmedBy: '该分管单位',
        under: ['county-practice/supervisor-on-site'],
      },
    ],
  },
  {
    id: 'M05',
    owedBy: 'group-member',
    versions: [
      {
        ...catalogue,
        what: '在分管领域讲廉政党课',
        how: '用同岗位的案例讲',
        startFrom: '本系统的案例',
        cadence: { nature: 'set-by-county', suggested: 'year' },
        countsWhen: '听课的人复查时认识有变化',
        confirmedBy: '县委宣传部',
        under: ['county-practice/integrity-lecture'],
      },
    ],
  },
] as const satisfies readonly Duty[]
