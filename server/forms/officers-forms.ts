import { dayInWords, dayOrNull } from '../../engine/dates/index.ts'
import type { Procedure } from '../../engine/procedures/index.ts'
import {
  type DutyPresenter,
  listActsBetween,
  listDueBetween,
  type Seeing,
  seeDutiesOf,
} from '../modules/duties/index.ts'
import { listTalksBetween } from '../modules/talks/index.ts'
import { absenceRegister } from './absence-register.ts'
import { nameAndPost, type PaperForm } from './paper-form.ts'

export type OfficersForms = {
  readonly seeing: Seeing
  readonly duties: DutyPresenter
  /** "党内监督条例第二十一条（转引）" */
  readonly cite: (id: string) => string
  readonly procedures: readonly Procedure[]
}

/** The forms that every officer keeps. */
export const officersForms = (options: OfficersForms): readonly PaperForm[] => [
  dutyList(options),
  duties(options),
  acts(options),
  talks(options),
  absenceRegister,
]

const dutyList = ({ seeing, cite }: OfficersForms): PaperForm => ({
  id: 'duty-list',
  title: '责任清单',
  says: '您本人现在的责任清单：抓什么、怎么抓、从哪里抓、多久一次、怎样算完成。',
  fill: async ({ tx, viewer, county, most }) => {
    const { lists } = await seeDutiesOf(tx, viewer, county, viewer.person, seeing)
    const rows = lists.flatMap((list) =>
      list.duties.map((it) => [
        `${list.unit.name}${list.title}`,
        it.what,
        it.how,
        it.startFrom,
        it.cadence,
        it.dueOn,
        it.countsWhen,
        it.under.map((one) => cite(one.id)).join('；'),
        it.lastAct?.on ?? null,
        it.lastAct?.done ?? '',
      ]),
    )
    return {
      heads: [
        '责任主体',
        '具体任务',
        '工作措施',
        '从哪里入手',
        '多久一次',
        '本期期限',
        '怎样算完成',
        '依据',
        '最近一次',
        '做了什么',
      ],
      rows: rows.slice(0, most),
    }
  },
})

const duties = ({ duties: present }: OfficersForms): PaperForm => ({
  id: 'duty-progress',
  title: '责任清单完成情况台账',
  says: '到期的每一项：谁的、什么任务、哪一期、期限、完成没有。您本人的和您所管单位的。',
  fill: async ({ tx, viewer, county, from, until, most }) => {
    const rows = await listDueBetween(tx, viewer, from, until, most)
    return {
      heads: ['责任人', '单位', '具体任务', '周期', '期限', '完成日期', '完成情况'],
      rows: rows.map((row) => {
        const it = present.occurrence(row, county, viewer.today)
        const late = it.dueOn < (it.doneOn ?? viewer.today)
        const standing = it.doneOn === null ? (late ? '逾期未完成' : '未到期') : late ? '逾期完成' : '按期完成'
        return [it.holder.name, it.unit.name, it.what, it.period, it.dueOn, it.doneOn, standing]
      }),
    }
  },
})

const STANDING = { confirmed: '属实', 'not-true': '不属实', unasked: '未请人核实', asked: '待核实' } as const

const acts = ({ duties: present }: OfficersForms): PaperForm => ({
  id: 'acts',
  title: '一岗双责履责纪实',
  says: '做过的事：哪一天、谁、为哪一项责任、做了什么、结果怎样、谁核实。',
  fill: async ({ tx, viewer, county, from, until, most }) => {
    const rows = await listActsBetween(tx, viewer, from, until, most)
    return {
      heads: ['日期', '履责人', '为哪一项', '性质', '做了什么', '结果', '核实人', '核实情况', '核实日期', '补录'],
      rows: rows.map((row) => {
        const it = present.act(row, county)
        return [
          it.on,
          nameAndPost(county, it.by.number, row.on_day),
          it.forWhat,
          it.nature === 'action' ? '行动' : '部署表态',
          it.done,
          it.outcome,
          it.confirmedBy?.name ?? '',
          STANDING[it.standing],
          it.confirmedOn,
          it.late ? `${dayInWords(row.recorded_on)}补录` : '',
        ]
      }),
    }
  },
})

const talks = ({ cite, procedures }: OfficersForms): PaperForm => ({
  id: 'talks',
  title: '约谈提醒谈话登记表',
  says: '谈心谈话、约谈、提醒谈话：谁与谁、为什么谈、说明和承诺、回访。',
  fill: async ({ tx, viewer, county, from, until, most }) => {
    const rows = await listTalksBetween(tx, viewer, from, until, most)
    return {
      heads: [
        '谈话类型',
        '日期',
        '地点',
        '谈话人',
        '谈话对象',
        '参加谈话',
        '事由',
        '依据',
        '指出的问题',
        '本人说明',
        '承诺和整改',
        '签字',
        '回访日期',
        '回访情况',
      ],
      rows: rows.map(({ on, entered, ...it }) => {
        const of = (field: string) => (typeof entered[field] === 'string' ? entered[field] : '')
        const procedure = procedures.find(({ id }) => id === it.procedure)
        const differs = of('differs')
        return [
          procedure?.title ?? '',
          on,
          of('place'),
          nameAndPost(county, it.from, on),
          nameAndPost(county, it.to, on),
          nameAndPost(county, of('with') || null, on),
          of('reason'),
          cite(of('basis')),
          of('said') || of('points'),
          differs === '' ? of('reply') : `${of('reply')}（本人补充：${differs}）`,
          of('undertaking'),
          procedure?.states.find(({ id }) => id === it.state)?.title ?? '',
          dayOrNull(of('revisitOn')),
          of('found'),
        ]
      }),
    }
  },
})
