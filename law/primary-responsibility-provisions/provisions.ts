import type { Provision } from '../../engine/vocabulary.ts'
import { primaryResponsibilityProvisions } from './instrument.ts'

const of = {
  instrument: 'primary-responsibility-provisions',
  inForce: primaryResponsibilityProvisions.inForce,
} as const

export const primaryResponsibilityClaims = [
  {
    ...of,
    id: 'primary-responsibility-provisions/2',
    article: '第二条',
    says: '适用于地方党委和按规定设立的党组（党委）；纪检机关、党的工作机关、直属事业单位和基层党组织参照执行',
    mark: 'C',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/4',
    article: '第四条',
    says: '落实主体责任要围绕党的全面领导，全覆盖各领域、各方面、各环节，真管真严、敢管敢严、长管长严，坚持过程与效果统一',
    mark: 'C',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/6',
    article: '第六条',
    says: '地方党委把党的建设与经济社会发展一同谋划、一同部署、一同推进、一同考核',
    mark: 'C',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/seven-fields',
    article: '第二章，条号待核',
    says: '责任内容包括政治建设、思想建设、组织建设、作风建设、纪律建设、制度建设和党风廉政建设',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/first-responsible',
    article: '第二章，条号待核',
    says: '书记是第一责任人，重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办，带头并管好班子、带好队伍',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/dual-duty',
    article: '第二章，条号待核',
    says: '领导班子成员按“一岗双责”抓职责范围内的全面从严治党，加强对分管领域人员的日常教育管理监督，发现问题及时提醒',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/half-yearly-study',
    article: '第三章，条号待核',
    says: '党委（党组）每半年召开常委会（党组）会议专题研究全面从严治党，分析形势，解决短板',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/half-yearly-at-least-once',
    article: '第三章，条号待核',
    says: '专题研究每半年至少一次',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/duty-list',
    article: '第三章，条号待核',
    says: '制定责任清单，分清班子、书记、成员各自的责任；清单要简便易行，防止泛化和形式化',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/yearly-plan',
    article: '第三章，条号待核',
    says: '每年结合实际安排全面从严治党任务，逐项写明责任人和时限',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/yearly-report',
    article: '第三章，条号待核',
    says: '下级党组织每年年初向上级党组织书面报告上一年度落实主体责任的情况',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/shown-each-year',
    article: '第三章，条号待核',
    says: '落实主体责任的情况作为领导班子民主生活会、述职和党务公开的内容',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/talk-and-remind',
    article: '第三章，条号待核',
    says: '书记要加强对下级书记和班子成员的监督，听取下级汇报，发现苗头及时约谈提醒',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/assessment',
    article: '第四章，条号待核',
    says: '落实主体责任的情况纳入对下级班子和领导干部的考核，结果作为选任和奖惩的依据；防止多头重复考核',
    mark: 'R',
  },
  {
    ...of,
    id: 'primary-responsibility-provisions/remedy',
    article: '第四章，条号待核',
    says: '履责不力，如部署不落实、问题整改不力、违纪多发、该问责不问责的，按规定追究责任',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
