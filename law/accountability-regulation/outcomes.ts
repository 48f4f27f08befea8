import { all, not, type Options } from '../../engine/procedures/rows.ts'
import type { Forbidden } from '../../engine/procedures/vocabulary.ts'
import { accountability, admonition } from '../claims.ts'

/** 第八条; what the commission may only suggest is a form of its own (第十二条第三款). */
export const OUTCOMES: Options = {
  'not-pursued': '不予问责',
  exempted: '免予问责',
  'self-examination': {
    title: '检查',
    when: { trait: 'organisation' },
    otherwise: { says: '“检查”是对党组织的问责方式，请另选对领导干部的方式。', under: accountability('8-1') },
  },
  circular: '通报',
  reorganise: {
    title: '改组',
    when: all({ trait: 'organisation' }, not({ trait: 'organ-is-commission' })),
    otherwise: {
      says: '改组只对党组织，按党章和有关规定由有权的党委决定，这里不能选，请另选方式或者报党委。',
      under: accountability('12-2-reorganise'),
    },
  },
  admonition: {
    title: '诫勉',
    when: all({ trait: 'person' }, not({ trait: 'managed-above' })),
    otherwise: {
      says: '诫勉只对领导干部，由有管理权限的党组织决定；上级管理的干部请报上级，不能在县里诫勉。',
      under: admonition('managed-from-above'),
    },
  },
  treatment: {
    title: '组织处理（停职检查、调整职务、责令辞职、免职、降职）',
    when: all({ trait: 'person' }, not({ trait: 'organ-is-commission' })),
    otherwise: {
      says: '纪委对组织处理只能提出建议，请改选“建议组织处理”，由党委和组织部门办理。',
      under: accountability('12-3-suggest'),
    },
  },
  'suggest-treatment': { title: '建议组织处理', when: { trait: 'person' } },
  'suggest-sanction': { title: '需要纪律处分，按党章党规规定的权限和程序另行办理', when: { trait: 'person' } },
}

export const REPORT_UP = {
  says: '对象由上级管理，县里没有问责权限，请办“报上级”。',
  under: accountability('12-1'),
} as const satisfies Forbidden
