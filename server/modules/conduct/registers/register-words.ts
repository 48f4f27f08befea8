import type { FactBody } from '../fact.ts'

type Of<Kind extends FactBody['fact']> = Extract<FactBody, { fact: Kind }>
type Words<T> = readonly (readonly [RegExp, T])[]

const pick = <T>(words: Words<T>, text: string): T | null => words.find(([it]) => it.test(text))?.[1] ?? null

const DISCIPLINES: Words<string> = [
  [/政治/, 'political'],
  [/组织/, 'organisation'],
  [/廉洁|廉政/, 'integrity'],
  [/群众/, 'mass'],
  [/工作/, 'work'],
  [/生活/, 'life'],
]

const FOUND_BY: Words<Of<'violation-recorded'>['foundBy']> = [
  [/暗访|明察暗访|曝光|突击/, 'covert-check'],
  [/自查|自纠|自己发现|本单位发现|内部发现|主动/, 'self-found'],
  [/检查|督查|巡察|巡视|审计|抽查|核查|监督/, 'inspection'],
]

const TALKS: Words<Of<'talk-held'>['kind']> = [
  [/谈心|交心/, 'heart'],
  [/提醒谈话|谈话提醒/, 'reminder'],
  [/约谈|监督谈话|询问|过问|日常谈话|廉政谈话/, 'ask'],
]

const HOW: Words<Of<'problem-known'>['how']> = [
  [/谈话|谈心|笔录/, 'talk-note'],
  [/审计/, 'audit-line'],
  [/下级|下属|报告|汇报|反映|上报/, 'report-from-below'],
  [/本人|自己|自行|亲自|自身/, 'own-observation'],
  [/巡察|巡视|检查|督查|暗访|抽查|核查/, 'inspection'],
]

const ACTS: Words<Of<'problem-acted-on'>['act']> = [
  [/移交|移送|转交|转办|交办/, 'handed-over'],
  [/上报|报告|汇报|报送|呈报/, 'reported-up'],
  [/处理|处置|办结|整改|纠正|查处|解决|办理/, 'handled'],
]

/** Where nothing has been done yet the words say so; that is no act. */
const NOT_YET = /^(?:未|尚未|没有|暂未|无|待|正在|否)/

export const disciplineOf = (text: string) => pick(DISCIPLINES, text) ?? text
export const foundByOf = (text: string) => pick(FOUND_BY, text)
export const talkOf = (text: string) => pick(TALKS, text)
export const howOf = (text: string) => pick(HOW, text)
export const actOf = (text: string) => (NOT_YET.test(text) ? null : pick(ACTS, text))
export const isNotYet = (text: string) => NOT_YET.test(text)

/** 外出提醒 and the like. */
export const isAboutAbsence = (text: string) => /外出|报备|请假|离岗|去向/.test(text)

/** 小金库 in any of its words; other classes keep their own. */
export const problemClassOf = (text: string) => (/小金库/.test(text) ? 'private-fund' : text)

/** 属实 as one word; other results keep their own. */
export const checkResultOf = (text: string) =>
  /^(?:已?(?:核实|检查|查证))?(?:为|结果)?属实$/.test(text) ? 'confirmed' : text
