import type { Provision } from '../../engine/vocabulary.ts'
import { petitionWorkRegulation } from './instrument.ts'

const of = { instrument: 'petition-work-regulation', inForce: petitionWorkRegulation.inForce } as const

export const petitionWorkProvisions = [
  {
    ...of,
    id: 'petition-work-regulation/22',
    article: '第二十二条',
    says: '信访部门收到信访事项予以登记，十五日内分类处理',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/22-discipline',
    article: '第二十二条',
    says: '检举控告类信访事项转送纪检监察机关',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/23-on-the-spot',
    article: '第二十三条',
    says: '能够当场告知是否受理的，当场书面告知',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/23',
    article: '第二十三条',
    says: '不能当场告知的，自收到之日起十五日内书面告知',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/23-objection',
    article: '第二十三条',
    says: '转送、交办的信访事项不属于本机关、单位职权范围的，自收到之日起五个工作日内提出异议',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/23-discipline',
    article: '第二十三条末款',
    says: '检举控告类信访事项的告知和反馈，按纪检监察机关的规则办理',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/30',
    article: '第三十条',
    says: '不得将检举控告人的材料和有关情况透露、转给被检举控告的人员或者单位',
    mark: 'R',
  },
  {
    ...of,
    id: 'petition-work-regulation/34',
    article: '第三十四条',
    says: '申诉求决类信访事项自受理之日起六十日内办结',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/34-extension',
    article: '第三十四条',
    says: '情况复杂的，办结期限可以延长三十日',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/35',
    article: '第三十五条',
    says: '对处理意见不服的，自收到答复之日起三十日内请求复查',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/35-opinion',
    article: '第三十五条',
    says: '收到复查请求的机关、单位自收到之日起三十日内提出复查意见',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/36',
    article: '第三十六条',
    says: '对复查意见不服的，自收到复查意见之日起三十日内请求复核',
    mark: 'C',
  },
  {
    ...of,
    id: 'petition-work-regulation/36-opinion',
    article: '第三十六条',
    says: '收到复核请求的机关、单位自收到之日起三十日内提出复核意见',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
