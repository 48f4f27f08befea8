import type { SupervisionLine } from '../../contract/supervision.ts'
import { sayShortDay } from './days.ts'

export const supervisionWords = {
  title: '谁对谁负责',
  titleOf: (unit: string) => `谁对谁负责：${unit}`,
  lead: (on: string, leaders: number, units: number) =>
    `${sayShortDay(on)}这一天，${leaders} 位主管监督 ${units} 个部门和乡镇的负责人。`,
  leadWithin: (on: string, unit: string, units: number) =>
    `${sayShortDay(on)}这一天，${unit}下面有 ${units} 个单位，按谁分管列在谁下面；没有人分管的，列在单位负责人下面。`,
  toSettle: '先要办的',
  toSettleLead: '每个部门、乡镇的负责人，每一天都要有一位主管。',
  toSettleLeadWithin: '这些单位这一天没有负责人。',
  settled: '这一天都齐了，没有要补的。',
  wants: (it: SupervisionLine) =>
    it.wants.length === 2
      ? '负责人空缺，也没有主管。请先明确负责人和主管，再补录任职和归口监督。'
      : it.wants[0] === 'head'
        ? '负责人空缺。请先明确由谁负责或者主持工作，再补录任职。'
        : '负责人没有主管。请先明确由哪位县领导归口监督，再补录归口监督。',
  graph: '图',
  graphLead: '上面是主管，下面是他监督的负责人。方块实心是在任，半实心是主持工作，虚线空心是空缺。',
  graphLeadWithin: '上面是分管的人，下面是他分管的单位。方块实心是在任，半实心是主持工作，虚线空心是空缺。',
  says: (on: string, leaders: number, units: number, wanting: number) =>
    `${sayShortDay(on)}，${leaders} 位领导下面列着 ${units} 个单位的负责人，${wanting === 0 ? '没有要补的' : `另有 ${wanting} 个单位要先补`}。下面的表说的是同样的内容。`,
  noLeader: '没有主管',
  noHead: '单位负责人空缺',
  vacant: '（空缺）',
  acting: '（主持工作）',
  table: '逐个单位',
  unit: '单位',
  head: '负责人',
  leader: '主管',
  leaderWithin: '由谁管',
  inCharge: '分管领导',
  by: (it: SupervisionLine) => (it.inCharge?.number === it.leader?.number ? '（分管）' : '（单位负责人）'),
  open: '看内部分管',
  openOf: (unit: string) => `看内部分管：${unit}`,
  none: '无',
  empty: '这一天没有部门和乡镇。系统管理员导入县里的工作簿以后，会列在这里。',
  emptyWithin: '这个单位下面没有别的单位。',
  above: (it: SupervisionLine) =>
    `${it.unit.name}的负责人：${it.head?.name ?? '空缺'}；${it.leader === null ? '没有主管' : `向${it.leader.name}负责`}。`,
  whole: '看全县',
  link: '看谁对谁负责',
} as const
