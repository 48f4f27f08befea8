import { COUNTY } from './places.ts'
import type { Roster } from './roster.ts'

const OFFICES =
  '办公室 组织部 宣传部 党风政风监督室 信访室 案件监督管理室 第一纪检监察室 第二纪检监察室 第三纪检监察室 案件审理室'.split(
    ' ',
  )
const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
/** A group whose leader changed within the two years, and the day, in days ago. */
const GROUP_CHANGED: Readonly<Record<number, number>> = { 3: 420, 9: 160 }

export function seatCommission(roster: Roster): void {
  roster.unit('U2', `中共${COUNTY}纪律检查委员会、${COUNTY}监察委员会`, 'county-commission', 'U1')
  roster.seat(roster.person('副处', 44, 54), 'U2', '县委常委、县纪委书记、县监委主任', 1150)
  const posts = ['县纪委副书记、县监委副主任', '县纪委副书记', '县纪委常委', '县纪委常委', '县监委委员']
  const deputies = posts.map((post) => roster.seat(roster.person('正科', 38, 54), 'U2', post, roster.longAgo()))
  for (const [at, name] of OFFICES.entries())
    seatOffice(roster, `U${201 + at}`, name, deputies[at % deputies.length] ?? '')
  for (const [at, numeral] of NUMERALS.entries()) seatGroup(roster, at + 1, numeral)
}

function seatOffice(roster: Roster, number: string, name: string, inCharge: string): void {
  roster.unit(number, `县纪委监委${name}`, 'office', 'U2')
  roster.seat(roster.person('副科', 34, 48), number, '主任', roster.longAgo())
  const staff = roster.chance.between(2, 4)
  for (let at = 0; at < staff; at += 1)
    roster.seat(roster.person('一般干部', 25, 45), number, '干部', roster.chance.between(300, 1800))
  roster.charge(inCharge, number, 795)
}

function seatGroup(roster: Roster, group: number, numeral: string): void {
  const number = roster.unit(`P${group}`, `县纪委监委派驻第${numeral}纪检监察组`, 'stationed-group', 'U2')
  const changed = GROUP_CHANGED[group] ?? null
  const from = roster.longAgo()
  roster.seat(roster.person('正科', 42, 57), number, '组长', from, changed)
  if (changed !== null) roster.seat(roster.person('正科', 36, 46), number, '组长', changed)
  roster.seat(roster.person('副科', 34, 50), number, '副组长', roster.longAgo())
  if (group % 2 === 1) roster.seat(roster.person('一般干部', 26, 42), number, '干部', roster.chance.between(200, 900))
}
