import type { Clock } from '../../engine/vocabulary.ts'
import { effect } from './terms.ts'

const of = (months: number) => effect({ title: '影响期', months })
const term = (months: number) => effect({ title: '处分期', months })
/** The first stage is the probation itself; rights come back the day after it. */
const probation = (months: number) =>
  effect({ title: '留党察看期', months }, { title: '恢复党员权利后的影响期', months: 24 })
const PROBATION = ['disciplinary-sanction-regulation/12-13', 'disciplinary-sanction-regulation/12-13-after']

/** 影响期: they begin with their first day and end on their last, holiday or not. */
export const effectClocks: readonly Clock[] = [
  {
    id: 'K25',
    title: '诫勉影响期',
    startsWith: '诫勉作出',
    variants: [{ id: 'basic', title: '诫勉', term: of(6), under: ['admonition-rules/effect-six-months'] }],
  },
  {
    id: 'K26',
    title: '党纪处分影响期',
    startsWith: '处分生效',
    variants: [
      { id: 'warning', title: '警告', term: of(12), under: ['disciplinary-sanction-regulation/10'] },
      { id: 'serious-warning', title: '严重警告', term: of(18), under: ['disciplinary-sanction-regulation/10'] },
      { id: 'removal', title: '撤销党内职务', term: of(24), under: ['disciplinary-sanction-regulation/11-two-years'] },
      {
        id: 'serious-warning-for-removal',
        title: '原无党内职务改给的严重警告',
        term: of(24),
        under: ['disciplinary-sanction-regulation/11-no-post'],
      },
      { id: 'probation-one-year', title: '留党察看一年', term: probation(12), under: PROBATION },
      { id: 'probation-two-years', title: '留党察看二年', term: probation(24), under: PROBATION },
      {
        id: 'after-probation',
        title: '留党察看期满恢复权利后',
        startsWith: '恢复党员权利',
        term: of(24),
        under: ['disciplinary-sanction-regulation/12-13-after'],
      },
      { id: 'expulsion', title: '开除党籍', term: of(60), under: ['disciplinary-sanction-regulation/14'] },
    ],
  },
  {
    id: 'K26b',
    title: '政务处分期',
    startsWith: '处分生效',
    variants: [
      { id: 'warning', title: '警告', term: term(6), under: ['administrative-sanction-law/7-8'] },
      { id: 'demerit', title: '记过', term: term(12), under: ['administrative-sanction-law/7-8'] },
      { id: 'serious-demerit', title: '记大过', term: term(18), under: ['administrative-sanction-law/7-8'] },
      { id: 'demotion', title: '降级、撤职', term: term(24), under: ['administrative-sanction-law/7-8'] },
      { id: 'merged-longest', title: '合并执行的最长期间', term: term(48), under: ['administrative-sanction-law/15'] },
    ],
  },
]
