import { describe, expect, it } from 'vitest'
import { attenuationOf, isAlike, ownMeasuresOn, type TaskAt } from './attenuation.ts'
import { day } from './dates/index.ts'

const task = (level: number, days: readonly (string | null)[], more: Partial<TaskAt> = {}): TaskAt => {
  const [sent, received = null, planned = null, acted = null, confirmed = null] = days.map((it) =>
    it === null ? null : day(it),
  )
  return {
    id: `${level}-${days.join()}`,
    number: '任务〔2026〕1号',
    level,
    sentOn: sent ?? day('2026-03-02'),
    receivedOn: received,
    plannedOn: planned,
    actedOn: acted,
    confirmedOn: confirmed,
    wanted: '清退重复发放的补贴，月底前到账',
    wantedAbove: null,
    ...more,
  }
}

describe('a task followed level by level', () => {
  it('counts how far it came at each level, and the days it took there', () => {
    const { levels } = attenuationOf([
      task(1, ['2026-03-02', '2026-03-03', '2026-03-09', '2026-03-12', '2026-03-30']),
      task(2, ['2026-03-10', '2026-03-20']),
      task(2, ['2026-03-10', '2026-03-11', '2026-03-12']),
    ])
    expect(levels[0]).toMatchObject({
      reached: { sent: 1, received: 1, planned: 1, acted: 1, confirmed: 1 },
      days: { received: 1, planned: 6, acted: 3, confirmed: 18 },
    })
    expect(levels[1]).toMatchObject({
      reached: { sent: 2, received: 2, planned: 1, acted: 0, confirmed: 0 },
      days: { received: 1, acted: null },
    })
  })

  it('names the stage at which most of it stops, and none where nothing stopped', () => {
    const stopped = task(2, ['2026-03-10', '2026-03-11'])
    expect(attenuationOf([task(1, ['2026-03-02', '2026-03-03']), stopped, stopped]).fades).toEqual({
      level: 2,
      stage: 'planned',
      from: 2,
      to: 0,
    })
    expect(
      attenuationOf([task(1, ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'])]).fades,
    ).toBeNull()
  })

  it('knows a text that was only passed on from one that was made the unit’s own', () => {
    const above = '清退重复发放的培训补贴，月底前全部到账，审核改由两人签字'
    expect(isAlike('清退重复发放的培训补贴，月底前全部到账，审核改由两人签字。', above)).toBe(true)
    expect(isAlike('站里王会计3月20日前把六笔退回，李站长逐笔核', above)).toBe(false)
    expect(isAlike('《补贴管理办法》', '《补贴管理办法》')).toBe(false)
    const copied = { on: day('2026-03-03'), says: above }
    const own = { on: day('2026-03-09'), says: '站里王会计3月20日前把六笔退回' }
    expect(ownMeasuresOn([copied], above)).toBeNull()
    expect(ownMeasuresOn([copied, own], above)).toBe('2026-03-09')
    const { levels } = attenuationOf([task(2, ['2026-03-10'], { wanted: above, wantedAbove: above })])
    expect(levels[0]?.bare).toBe(1)
  })
})
