import type { Provision } from '../../engine/vocabulary.ts'
import { reportingAndAccusationRules } from './instrument.ts'

const of = { instrument: 'reporting-and-accusation-rules', inForce: reportingAndAccusationRules.inForce } as const

/** 实名检举控告、诬告陷害、错告和保密。 */
export const realNameAndFalseProvisions = [
  {
    ...of,
    id: 'reporting-and-accusation-rules/real-name',
    article: '实名一章，条号待核',
    says: '实名是指有真实姓名或者单位名称和有效联系方式，可以电话、面谈核实；实名检举控告优先办理、优先处置、给予答复',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/real-name-acceptance',
    article: '实名一章，条号待核',
    says: '本机关受理的实名检举控告，自收到之日起十五个工作日内告知受理情况；重复的不再告知',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/real-name-feedback',
    article: '实名一章，条号待核',
    says: '承办部门自办结之日起十五个工作日内向实名检举控告人反馈处理结果，并做好记录',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/real-name-objection',
    article: '实名一章，条号待核',
    says: '实名检举控告人有异议的，如实记录并作说明；提供新的证据的，核查处理',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/false-accusation',
    article: '诬告一章，条号待核',
    says: '捏造事实、伪造材料，意图使他人受到不良影响或者被追究责任的，是诬告陷害',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/false-accusation-finding',
    article: '诬告一章，条号待核',
    says: '认定诬告陷害，应当经设区的市级以上党委或者纪检监察机关批准；县级无权认定',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/false-accusation-gains',
    article: '诬告一章，条号待核',
    says: '通过诬告陷害得到的职务、职级、职称、学历、奖励、资格等，建议有关单位纠正',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/45',
    article: '第四十五条',
    says: '属于错告的，可以对检举控告人教育，不追究责任',
    mark: 'C-2',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/confidentiality',
    article: '保密一章，条号待核',
    says: '检举控告人的姓名、单位、住址和检举控告内容严格保密，不得把材料或者信息转给被检举控告的一方，核查不暴露身份，宣传须征得本人同意',
    mark: 'R',
  },
  {
    ...of,
    id: 'reporting-and-accusation-rules/confidentiality-anonymous',
    article: '保密一章，条号待核',
    says: '不得擅自核实匿名检举控告人的身份',
    mark: 'R',
  },
] as const satisfies readonly Provision[]
