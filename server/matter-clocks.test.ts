import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day, makeCalendar, noticeKnownFrom } from '../engine/dates/index.ts'
import { calendarYears } from '../law/calendars/index.ts'
import type { Answer } from '../testing/app.ts'
import { type MatterApp, openMatterApp, also as who } from '../testing/matter-county.ts'
import { endClocks, noticeBreaches, pauseClocks, startClocks } from './modules/deadlines/index.ts'
import { statuteBook } from './statute-book.ts'

let app: MatterApp
beforeAll(async () => {
  app = await openMatterApp()
})
afterAll(() => app.close())

const ASSIGNED = { routing: 'own', source: 'assigned', named: 'named', times: 'first' }
const petition = (inputs: object = ASSIGNED, receivedOn = '2026-03-02') =>
  app.open(who.petitionClerk, 'petition', { receivedOn, ...inputs })
const handOver = (handler: string) => ({ handler, handedOn: '2026-03-02', caseOfficeToldOn: '2026-03-02' })

async function clockOf(person: string, id: string, clock: string) {
  const { clocks } = await app.see(person, id)
  return clocks.find((it: { clock: string }) => it.clock === clock)
}
async function extend(person: string, id: string, clock: string, more: object, headers?: Record<string, string>) {
  const { id: clockId } = await clockOf(who.petitionClerk, id, clock)
  const approved = { adds: 3, count: 'months', approvedOn: '2026-03-02', document: '青纪批〔2026〕3号', ...more }
  return (await app.as(person)).post(`/api/matters/${id}/clocks/${clockId}/extensions`, approved, headers)
}
const said = ({ status, body }: Answer) => [status, body.code, body.detail]

describe('a term that may be lengthened', () => {
  it('is, by whoever handles it, with the number of the approval, and says so ever after', async () => {
    const id = await petition()
    const before = await clockOf(who.petitionClerk, id, 'K13')
    expect([before.dueOn, before.extensions]).toEqual([
      '2026-06-02',
      [
        {
          id: 'own-head',
          title: '延长3个月',
          authority: '本机关主要负责人批准，并向上级报告',
          adds: 3,
          fixed: true,
          counts: ['months'],
        },
      ],
    ])
    expect((await extend(who.petitionClerk, id, 'K13', { extension: 'own-head' })).body).toEqual({
      version: 2,
      dueOn: '2026-09-02',
    })
    const after = await clockOf(who.petitionClerk, id, 'K13')
    expect(after.derivation).toContain(
      '2026年3月2日经本机关主要负责人批准，并向上级报告（青纪批〔2026〕3号），延长3个月，从原期限接着算。',
    )
    expect(after.derivation[0]).toContain('上级交办件办结')
    expect(after.derivation[1]).toMatch(/^依据：《.*》（第二十一条/)
    expect(after.extensions.map((it: { id: string }) => it.id)).toEqual(['superior'])
    const written = await app.ledger('clock-extended')
    expect(written.length).toBe(1)
    expect(written[0]).toContain('青纪批〔2026〕3号')
  })

  it('is not lengthened by more than the cap, by another length or unit, out of turn or once too often: the API refuses each', async () => {
    const id = await petition()
    for (const [more, sentence] of [
      [{ extension: 'own-head', adds: 4 }, '延长4个月超过了规定的上限，请缩短。'],
      [{ extension: 'own-head', adds: 2 }, '规定的延长时间是固定的，不能改为2个月。'],
      [
        { extension: 'own-head', adds: 90, count: 'calendar-days' },
        '延长90天（自然日）与原期限的单位不同，请按原期限的单位写。',
      ],
      [{ extension: 'own-head', adds: 0 }, '延长的时间应当是大于零的整数，请更正。'],
      [{ extension: 'superior', adds: 1 }, '前一种延期还没有用过，不能先用这一种。'],
      [{ extension: 'for-ever' }, '这个期限没有这种延期，不能延长。'],
      [
        { extension: 'own-head', approvedOn: '2026-02-27' },
        '批准日2026年2月27日不在期限之内，期限届满后批准的延期不算。',
      ],
    ] as const) {
      expect(said(await extend(who.petitionClerk, id, 'K13', more))).toEqual([409, 'not-extended', sentence])
    }
    expect((await extend(who.petitionClerk, id, 'K13', { extension: 'own-head' })).status).toBe(200)
    expect(said(await extend(who.petitionClerk, id, 'K13', { extension: 'own-head' }))).toEqual([
      409,
      'not-extended',
      '这种延期的次数已经用完，不能再延。',
    ])
    const asTheSuperiorSaid = { extension: 'superior', adds: 20, count: 'calendar-days' }
    expect((await extend(who.petitionClerk, id, 'K13', asTheSuperiorSaid)).body.dueOn).toBe('2026-09-22')
  })

  it('of calendar days is lengthened by as many as were approved, up to the cap, once', async () => {
    const id = await petition({ routing: 'other', source: 'self' })
    await app.go(who.petitionClerk, id, 'sort-other', { sortedOn: '2026-03-02', otherWay: 'ours' })
    await app.go(who.petitionClerk, id, 'tell-other', { acceptance: 'accepted', toldOtherOn: '2026-03-02' })
    const clock = await clockOf(who.petitionClerk, id, 'K18')
    expect([clock.dueOn, clock.extensions[0]]).toMatchObject([
      '2026-05-06',
      { title: '最多延长30天（自然日）', adds: 30, fixed: false },
    ])
    const complicated = { extension: 'complicated', count: 'calendar-days' }
    expect(said(await extend(who.petitionClerk, id, 'K18', { ...complicated, adds: 31 }))[2]).toBe(
      '延长31天（自然日）超过了规定的上限，请缩短。',
    )
    expect((await extend(who.petitionClerk, id, 'K18', { ...complicated, adds: 20 })).body.dueOn).toBe('2026-05-21')
    const { extensions, lengthened } = await clockOf(who.petitionClerk, id, 'K18')
    expect(extensions).toEqual([])
    expect(lengthened).toEqual([{ on: '2026-03-02', dueBefore: '2026-05-06' }])
    expect(said(await extend(who.petitionClerk, id, 'K18', { ...complicated, adds: 10 }))[2]).toBe(
      '这种延期的次数已经用完，不能再延。',
    )
  })

  it('is not lengthened without a number, nor by an approval of a day to come', async () => {
    const id = await petition()
    for (const document of [' ', '张某来信，说副局长收了东西', 'x'.repeat(41)]) {
      const refused = await extend(who.petitionClerk, id, 'K13', { extension: 'own-head', document })
      expect([document, ...said(refused).slice(0, 2)]).toEqual([document, 400, 'bad-input'])
    }
    const tomorrow = await extend(who.petitionClerk, id, 'K13', { extension: 'own-head', approvedOn: '2026-03-03' })
    expect(said(tomorrow).slice(0, 2)).toEqual([400, 'bad-input'])
  })

  it('is lengthened by its handler too, and to all who do not read the file it is not there', async () => {
    const id = await petition()
    await app.go(who.petitionClerk, id, 'hand-over', handOver(who.inspector))
    expect(said(await extend(who.otherInspector, id, 'K13', { extension: 'own-head' })).slice(0, 2)).toEqual([
      404,
      'absent',
    ])
    expect(said(await extend(who.commissionSecretary, id, 'K13', { extension: 'own-head' })).slice(0, 2)).toEqual([
      404,
      'absent',
    ])
    expect((await extend(who.inspector, id, 'K13', { extension: 'own-head' })).status).toBe(200)
  })

  it('is not lengthened on a page that was read before it changed', async () => {
    const id = await petition()
    await app.go(who.petitionClerk, id, 'hand-over', handOver(who.inspector))
    const stale = await extend(who.petitionClerk, id, 'K13', { extension: 'own-head' }, { 'if-match': '"1"' })
    expect(stale.status).toBe(412)
  })

  it('that has ended is not lengthened any more', async () => {
    const id = await petition()
    await app.go(who.petitionClerk, id, 'hand-over', handOver(who.inspector))
    await app.go(who.inspector, id, 'receive', { gotOn: '2026-03-02', unrelated: true })
    await app.go(who.inspector, id, 'report-up', { reportedUpOn: '2026-03-02', reportNumber: '青纪报〔2026〕1号' })
    const clock = await clockOf(who.petitionClerk, id, 'K13')
    expect([clock.endedOn, clock.extensions]).toEqual(['2026-03-02', []])
    expect(said(await extend(who.petitionClerk, id, 'K13', { extension: 'own-head' }))[2]).toBe(
      '这个期限已经结束，不用再延长。',
    )
  })
})

describe('a running clock', () => {
  const matters = statuteBook.matters
  const inMatter = <T>(work: Parameters<typeof app.db.inCounty<T>>[1]) => app.db.inCounty(1, work)

  it('goes on as it was when the matter is stopped, handed to another and taken up again', async () => {
    const id = await petition()
    await app.go(who.petitionClerk, id, 'hand-over', handOver(who.inspector))
    const stop = (on: string) => ({ suspends: ['K10'], resumes: [], on: day(on) })
    await inMatter((tx) => pauseClocks(tx, 1, id, matters, stop('2026-03-04')))
    const standing = await clockOf(who.petitionClerk, id, 'K10')
    expect([standing.dueOn, standing.standing]).toEqual([null, true])
    await app.go(who.petitionClerk, id, 'hand-to-another', { handler: who.otherInspector })
    await inMatter((tx) => pauseClocks(tx, 1, id, matters, stop('2026-03-05')))
    expect(await clockOf(who.otherInspector, id, 'K10')).toMatchObject({ dueOn: null, startedOn: '2026-03-02' })
    await inMatter((tx) => pauseClocks(tx, 1, id, matters, { suspends: [], resumes: ['K10'], on: day('2026-03-06') }))
    await inMatter((tx) => pauseClocks(tx, 1, id, matters, { suspends: [], resumes: ['K10'], on: day('2026-03-09') }))
    const resumed = await clockOf(who.otherInspector, id, 'K10')
    expect([resumed.startedOn, resumed.dueOn, resumed.standing]).toEqual(['2026-03-02', '2026-03-25', false])
    expect(resumed.pauses).toEqual([{ from: '2026-03-04', to: '2026-03-05' }])
  })

  it('does not begin anew when a file is routed, sent or handed over again', async () => {
    const id = await petition()
    const started = async () =>
      (await app.see(who.petitionClerk, id)).clocks
        .filter((it: any) => it.endedOn === null)
        .map((it: any) => [it.clock, it.startedOn, it.dueOn])
    const before = await started()
    app.clock.goTo(day('2026-03-05'))
    await app.go(who.petitionClerk, id, 'withdraw-routing')
    await app.go(who.petitionClerk, id, 'route-again', ASSIGNED)
    expect((await started()).sort()).toEqual(before.sort())
    await app.go(who.petitionClerk, id, 'hand-over', { ...handOver(who.inspector), handedOn: '2026-03-05' })
    await app.go(who.petitionClerk, id, 'hand-to-another', { handler: who.otherInspector })
    expect(await started()).toEqual(before.filter(([clock]: string[]) => clock !== 'K12'))
    app.clock.goTo(day('2026-03-02'))
  })

  it('that ends while it stands is closed on that day, and is no breach', async () => {
    const id = await petition()
    await inMatter((tx) => pauseClocks(tx, 1, id, matters, { suspends: ['K13'], resumes: [], on: day('2026-03-10') }))
    await inMatter((tx) => endClocks(tx, 1, id, ['K13'], day('2026-06-20')))
    const breached = await inMatter((tx) => noticeBreaches(tx, 1, day('2026-07-30'), app.clock.now()))
    expect(await clockOf(who.petitionClerk, id, 'K13')).toMatchObject({ dueOn: null, endedOn: '2026-06-20' })
    const own = await inMatter((tx) =>
      tx.row(`select 1 from running_clock where matter_id = $1 and clock = 'K13' and breach_noticed_at is not null`, [
        id,
      ]),
    )
    expect([breached.length > 0, own]).toEqual([true, null])
  })

  it('moves when a schedule is announced while it runs, says from which day to which and why, and needs no restart', async () => {
    const before = makeCalendar(calendarYears, day('2025-11-01'))
    const id = await petition()
    await inMatter((tx) =>
      startClocks(tx, 1, id, { ...matters, calendar: before }, [
        { clock: 'K14', variant: null, from: day('2026-02-06') },
      ]),
    )
    const provisional = await clockOf(who.petitionClerk, id, 'K14')
    expect([provisional.dueOn, provisional.provisional]).toEqual(['2026-02-27', true])
    await app.turnTo(day('2026-03-03'))
    const { dueOn, moved, ...now } = await clockOf(who.petitionClerk, id, 'K14')
    expect([dueOn, now.provisional]).toEqual(['2026-03-05', false])
    expect(moved[0]).toBe('放假安排有变，最后一天由2026年2月27日改为2026年3月5日。')
    expect(moved.join('')).toContain('春节')
    app.clock.goTo(day('2026-03-02'))
  })

  it('is kept by a calendar that nobody can take away: every one of which a clock was ever reckoned is still known', () => {
    const known = calendarYears.flatMap((it) => it.notices.map(noticeKnownFrom))
    const ids = known.map((on) => makeCalendar(calendarYears, on).id)
    expect(ids.filter((it) => statuteBook.calendarOfId(it)?.id !== it)).toEqual([])
    expect(statuteBook.calendarOfId(matters.calendar.id)?.id).toBe(matters.calendar.id)
  })

  it('that waits for its superior takes the day he named, with his paper, and none before', async () => {
    const id = await petition()
    await inMatter((tx) => startClocks(tx, 1, id, matters, [{ clock: 'K33', variant: null, from: day('2026-03-02') }]))
    const clock = await clockOf(who.petitionClerk, id, 'K33')
    expect([clock.dueOn, clock.waitsForDay]).toEqual([null, true])
    const set = async (body: object, of = clock.id) =>
      (await app.as(who.petitionClerk)).post(`/api/matters/${id}/clocks/${of}/set-day`, body)
    expect(said(await set({ setDay: '2026-02-28', document: '清纪发〔2026〕2号' }))).toEqual([
      409,
      'not-extended',
      '上级定日不能早于2026年3月2日，请更正。',
    ])
    expect((await set({ setDay: '2027-01-16', document: '清纪发〔2026〕2号' })).body.dueOn).toBe('2027-01-16')
    expect((await clockOf(who.petitionClerk, id, 'K33')).derivation).toContain('上级确定的日期是2027年1月16日。')
    expect((await app.ledger('clock-day-set')).length).toBe(1)
    const other = (await clockOf(who.petitionClerk, id, 'K13')).id
    expect(said(await set({ setDay: '2027-01-16', document: '清纪发〔2026〕2号' }, other)).slice(0, 2)).toEqual([
      409,
      'not-extended',
    ])
  })
})
