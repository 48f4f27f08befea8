import type { Provision } from '../../engine/vocabulary.ts'
import { countyPractice } from './instrument.ts'

const of = { instrument: 'county-practice', inForce: countyPractice.inForce } as const

export const countyPracticeProvisions = [
  {
    ...of,
    id: 'county-practice/secretaries-on-site',
    article: '专题调研三（二）一',
    says: '县乡党委书记定期到纪委现场办公，一起学习、研判议事、决策部署，把重点、疑难问题议透',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/one-to-one',
    article: '专题调研三（二）二',
    says: '主官与上级分管领导建立一对一的归口监督关系，主管对主官多过问、多提醒，对苗头性、倾向性问题及时约谈提醒',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/supervisor-on-site',
    article: '专题调研三（二）二',
    says: '分管领导定期到所分管的单位开展履行“一岗双责”现场办公，到点上看问题、解难题',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/signs-answered',
    article: '专题调研三（二）',
    says: '苗头要有人办、有回音，超期没有答复的由纪委催办、提级或者直接查',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/rules-that-work',
    article: '专题调研二三',
    says: '制度要有针对性、能操作，出台后真执行，过时就改',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/not-copied',
    article: '专题调研二三',
    says: '上级文件要结合本地实际落实，不照搬照抄，不只做“二传手”',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/blade-inward',
    article: '专题调研三（三）一',
    says: '对视而不见、袒护包庇、问题频发多发的基层纪委干部，坚决追责问责',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/three-transformations-check',
    article: '专题调研三（三）一',
    says: '加强对基层纪委“三转”的监督检查，转不到位的通报、问责',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/field-training',
    article: '专题调研三（三）二',
    says: '乡镇纪检干部可以自愿到县纪委上挂锻炼、跟案学习，在办案中提高能力',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/integrity-lecture',
    article: '通行做法',
    says: '书记每年讲廉政党课，班子成员在分管领域讲廉政党课；中央没有统一的次数，由县定',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/village-openness',
    article: '县定',
    says: '村务、集体资金资产资源按期公开，群众的疑问有人答复',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/village-reminder',
    article: '县定',
    says: '村党组织书记对村干部的苗头当面提醒，并报乡镇党委',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/head-must-act-within-days',
    article: '县定数',
    says: '主官知悉班子成员未报备外出后，过了县定的天数仍未提醒、未谈话，又发生未报备外出的，提示其主管',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/known-must-act-within-workdays',
    article: '县定数',
    says: '知悉问题后，在县定的工作日内应当处理、上报或者移交',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/repeat-window-months',
    article: '县定数',
    says: '同一人或者同一条分管线上再次发生问题，在县定的月数之内的，连起来看分管领导在两次之间做了什么',
    mark: 'L',
  },
  {
    ...of,
    id: 'county-practice/answer-within-workdays',
    article: '县定数',
    says: '苗头送达后，在县定的工作日内答复；没有答复的，转上一级',
    mark: 'L',
  },
] as const satisfies readonly Provision[]
