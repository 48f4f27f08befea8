import { type Day, plusDays } from '../engine/dates/index.ts'
import type { CountyRecords } from '../server/modules/organisation/records.ts'
import { appealsToCommission, leadPastItsDay } from './acting-matters.ts'
import type { InventedMatter, InventedStep } from './invented-matter.ts'
import { LONG_PAST } from './story/long-past.ts'
import { type Who, whoIn } from './story/who.ts'

/** Ended, half way and just begun: what the pages of matters show in the invented county. */
export function inventMatters(records: CountyRecords, today: Day): InventedMatter[] {
  const telling = { who: whoIn(records), on: (at: number) => plusDays(today, at) }
  return [
    deputyHeldToAccount(telling),
    petitionTaken(telling),
    petitionPassed(telling),
    leadWaiting(telling),
    leadPastItsDay(telling.who, today),
    session(telling),
    pressed(telling),
    approach(telling),
    ...tasks(telling),
    ...appealsToCommission(telling.who, today),
  ]
}

type Telling = { readonly who: Who; readonly on: (at: number) => Day }

const COMMITTEE = 'U1'
const COMMISSION = 'U2'

/** Everyone in an office of the commission, its head first. */
function office({ who, on }: Telling, name: string, at = 0): readonly string[] {
  const unit = who.county.unitsBelow(COMMISSION).find((it) => it.name.endsWith(name))?.number ?? ''
  const head = who.headOf(unit, on(at))
  return [...(head === null ? [] : [head]), ...who.othersIn(unit, on(at))]
}

/** The deputy who only mentioned a first violation: held to account, and since then under the effect of an admonition. */
function deputyHeldToAccount(telling: Telling): InventedMatter {
  const { who, on } = telling
  const person = who.leaderOver(`${LONG_PAST.leader}S3`, on(-210)) ?? ''
  const [officer = ''] = office(telling, '党风政风监督室', -200)
  const [one = '', two = ''] = office(telling, '第一纪检监察室', -200)
  const [commission, committee] = [who.headOf(COMMISSION, on(-200)) ?? '', who.headOf(COMMITTEE, on(-200)) ?? '']
  const step = (name: string, at: number, by: string, inputs: InventedStep['inputs']): InventedStep => ({
    step: name,
    on: on(at),
    by,
    inputs,
  })
  return {
    procedure: 'accountability',
    steps: [
      step('register', -205, officer, {
        organ: COMMISSION,
        subjectKind: 'person',
        person,
        grounds: ['W08'],
        source: 'sign',
        matter: '分管的科里两个多月内先后两次被查出违反工作纪律，第一次以后只打了电话，没有谈话，没有检查。',
        dutyBasis: '班子分工，分管该科；责任清单中“分管领域违纪后要谈、要查”',
        performedRead: true,
      }),
      step('approve-start', -203, commission, {
        startApprovedOn: on(-203),
        startApproval: '同意启动，注意听取本人说明。',
      }),
      step('form-team', -202, officer, {
        team: [one, two],
        leader: one,
        plan: '调取两次认定材料，核对两次之间的谈话、检查记录，找本人和科长各谈一次。',
      }),
      step('find-facts', -190, one, {
        facts:
          '第一次违纪认定后，本人在电话里提醒过一句；到第二次认定前的七十二天里，没有谈话记录，没有检查记录，科长也证实没有再问过。',
        evidence: ['两次违纪认定', '谈话登记', '与科长的谈话记录'],
        manner: 'weak',
        responsibility: [{ person, level: 'important', why: '分管该科，对分管范围内的日常教育管理监督负责' }],
        exploring: '不属于先行先试或者探索性失误。',
        diligent: '电话提醒一句，不足以认定已经履职尽责。',
        circumstances: ['cooperated'],
      }),
      step('meet-subject', -187, one, {
        metOn: on(-187),
        metBy: [one, two],
        proposed: ['circular', 'admonition'],
        defence: ['那两个月在防汛一线，抽不开身', '第一次以后确实打过电话'],
        remarks: '事实属实。希望考虑防汛期间的实际情况。',
      }),
      step('report', -182, one, {
        discussedOn: on(-182),
        answers: [
          { taken: 'yes', why: '防汛值守记录属实，处理上已从轻考虑，不再合并通报' },
          { taken: 'no', why: '电话提醒已经写进事实，但不能代替谈话和检查' },
        ],
        six: ['facts', 'evidence', 'basis', 'responsibility', 'procedure', 'treatment'],
        opinion: '建议诫勉。',
        signedBy: [one, two],
      }),
      step('approve-decision', -178, committee, { decisionApprovedOn: on(-178), decisionApproval: '同意。' }),
      step('decide', -175, commission, {
        meetingOn: on(-175),
        minutes: `会纪〔${on(-175).slice(0, 4)}〕14号`,
        stances: [
          { person: commission, stance: 'for' },
          { person: officer, stance: 'for' },
          { person: two, stance: 'reserved', words: '防汛值守期间的客观困难可以再多考虑一些' },
        ],
        outcome: ['admonition'],
        form: '1',
        effectFrom: on(-175),
      }),
      step('serve', -173, officer, { servedOn: on(-173), announcedOn: on(-173), announcedTo: '局党组会' }),
      step('file', -165, officer, {
        integrityFile: `廉档〔${on(-165).slice(0, 4)}〕31号`,
        personnelFile: `干档〔${on(-165).slice(0, 4)}〕58号`,
      }),
      step('self-criticism', -160, person, { writtenOn: on(-166), examinedOn: on(-160) }),
      step('rectify', -120, person, {
        rectified: '分管的两个科各谈了一遍，外勤改为两人同去；违纪认定后三天内必谈，写进了局里的分工。',
        rectifiedOn: on(-121),
      }),
    ],
  }
}

function petitionTaken(telling: Telling): InventedMatter {
  const { on } = telling
  const [clerk = ''] = office(telling, '信访室')
  const register = { receivedOn: on(-8), routing: 'own', source: 'self', named: 'named', times: 'first' }
  return { procedure: 'petition', steps: [{ step: 'register', on: on(-7), by: clerk, inputs: register }] }
}

function petitionPassed(telling: Telling): InventedMatter {
  const { on } = telling
  const [clerk = ''] = office(telling, '信访室')
  const register = { receivedOn: on(-30), routing: 'below', source: 'self', named: 'anonymous', times: 'first' }
  return {
    procedure: 'petition',
    steps: [
      { step: 'register', on: on(-30), by: clerk, inputs: register },
      {
        step: 'pass-down',
        on: on(-29),
        by: clerk,
        inputs: { passedDownOn: on(-29), passNumber: `转〔${on(-29).slice(0, 4)}〕17号` },
      },
    ],
  }
}

/** Assigned and received; the opinion is due a month after. */
function leadWaiting(telling: Telling): InventedMatter {
  const { who, on } = telling
  const [clerk = ''] = office(telling, '案件监督管理室')
  const [handler = ''] = office(telling, '第二纪检监察室')
  return {
    procedure: 'lead',
    steps: [
      { step: 'register', on: on(-22), by: clerk, inputs: { receivedOn: on(-22), source: 'supervision', handler } },
      {
        step: 'approve-assignment',
        on: on(-21),
        by: who.headOf(COMMISSION, on(-21)) ?? '',
        inputs: { assignedOn: on(-21) },
      },
      { step: 'receive', on: on(-20), by: handler, inputs: { handlerGotOn: on(-20), unrelated: true } },
    ],
  }
}

/** The county secretary at work in the commission: two matters settled, one of them with a result. */
function session(telling: Telling): InventedMatter {
  const { who, on } = telling
  const [officer = ''] = office(telling, '党风政风监督室')
  const [commission, committee] = [who.headOf(COMMISSION, on(-25)) ?? '', who.headOf(COMMITTEE, on(-25)) ?? '']
  return {
    procedure: 'on-site-session',
    steps: [
      {
        step: 'plan',
        on: on(-32),
        by: officer,
        inputs: {
          kind: 'at-commission',
          organ: COMMISSION,
          why: '外出报备各单位口径不一，发过两次文没有解决；一个乡的纪检干部被抽去做别的工作，乡里和县里说法不同。',
          plannedOn: on(-25),
          coming: [committee, commission],
        },
      },
      {
        step: 'put-in',
        on: on(-28),
        by: commission,
        inputs: { matters: ['外出报备由谁登记、由谁过问，全县统一', '乡纪委干部不再抽去做主业以外的工作'] },
      },
    ],
  }
}

/** A pressing letter to a department, waiting for its answer. */
function pressed(telling: Telling): InventedMatter {
  const { who, on } = telling
  const [officer = ''] = office(telling, '党风政风监督室')
  return {
    procedure: 'press',
    steps: [
      {
        step: 'draft',
        on: on(-9),
        by: officer,
        inputs: {
          organ: COMMISSION,
          unit: 'D46',
          matter: '上次审计指出的培训补贴重复发放，整改方案已报，退款凭证还没有看到。',
          wants: ['退款是否全部到账', '补贴审核改由谁负责'],
          dueOn: on(6),
        },
      },
      { step: 'sign', on: on(-8), by: who.headOf(COMMISSION, on(-8)) ?? '', inputs: { signedOn: on(-8) } },
    ],
  }
}

/** A township discipline secretary writes down that someone came to plead. */
function approach(telling: Telling): InventedMatter {
  const { who, on } = telling
  const inputs = {
    happenedOn: on(-2),
    whoKind: 'outside',
    outsideKind: 'business',
    outsideWho: '一名承包村道工程的老板',
    behalf: 'self',
    category: 'works',
    manner: 'face',
    said: '到办公室来，请求对村道工程的检查放一放，说工期紧、都是熟人。',
    complied: 'no',
  }
  return {
    procedure: 'interference',
    steps: [{ step: 'record', on: on(-1), by: who.headOf('TJ3', on(-1)) ?? '', inputs }],
  }
}

const VILLAGES_PER_TOWN = 3

/** One task from the county to four towns, and on to some of their villages: fewer come further at every level. */
function tasks(telling: Telling): InventedMatter[] {
  const { who, on } = telling
  const year = on(-58).slice(0, 4)
  const committee = who.headOf(COMMITTEE, on(-60)) ?? ''
  const wanted = '惠农补贴逐户核对，重复发放的全部退回，审核改由两人签字，月底前见结果。'
  const own = [
    '先核三个发放最多的村，王站长逐笔对账，退回款当面签收',
    wanted,
    '每村抽十户上门问，有出入的当天记账、次日退回',
    wanted,
  ]
  const step = (name: string, at: number, by: string, inputs: InventedStep['inputs'] = {}): InventedStep => ({
    step: name,
    on: on(at),
    by,
    inputs,
  })
  const towns = ['T1', 'T2', 'T3', 'T4'].map((unit, nth) => ({ unit, nth, head: who.headOf(unit, on(-60)) ?? '' }))
  const roots = towns.map(({ unit, nth, head }): InventedMatter => {
    const send = step('send', -58, committee, { organ: COMMITTEE, unit, task: '惠农补贴核对清退', wanted, by: on(20) })
    const measures = [{ what: own[nth] ?? '', person: head, by: on(10) }]
    const later = [
      step('receive', -57 + nth * 4, head),
      step('plan', -52 + nth * 5, head, { measures }),
      ...(nth < 3
        ? [
            step('act', -40 + nth * 3, head, {
              actedOn: on(-40 + nth * 3),
              did: '到两个村逐户问了二十一户，当场对出四笔重复',
            }),
          ]
        : []),
    ]
    return { procedure: 'task', steps: [send, ...later] }
  })
  const children = towns.flatMap(({ unit, nth, head }) => {
    const villages = who.county
      .unitsBelow(unit)
      .filter((it) => it.kind === 'village' && who.headOf(it.number, on(-30)) !== null)
    return villages.slice(0, VILLAGES_PER_TOWN).map((village, at): InventedMatter => {
      const secretary = who.headOf(village.number, on(-30)) ?? ''
      const send = step('send', -34 + nth * 3, head, {
        organ: unit,
        unit: village.number,
        parent: `任务〔${year}〕${nth + 1}号`,
        task: '惠农补贴核对清退',
        wanted: own[nth],
      })
      const received = at < 2 ? [step('receive', -30 + nth * 3, secretary)] : []
      const planned =
        at < 1
          ? [
              step('plan', -26 + nth * 3, secretary, {
                measures: [{ what: '组长和会计挨户核对', person: secretary, by: on(5) }],
              }),
            ]
          : []
      return { procedure: 'task', steps: [send, ...received, ...planned] }
    })
  })
  return [...roots, ...children]
}
