/** All invented: none is a place that exists, as far as we know. The eleventh is a 管理处, run like a town. */
export const COUNTY = '霁川县'
/** The short form that stands before document numbers. */
export const COUNTY_SHORT = '霁'

export type TownPlan = { readonly name: string; readonly chief: string; readonly villages: number }

export const TOWNS: readonly TownPlan[] = [
  { name: '听澜镇', chief: '镇长', villages: 16 },
  { name: '枕溪镇', chief: '镇长', villages: 14 },
  { name: '霜桥镇', chief: '镇长', villages: 15 },
  { name: '鹭影镇', chief: '镇长', villages: 13 },
  { name: '晴岫镇', chief: '镇长', villages: 12 },
  { name: '问渠镇', chief: '镇长', villages: 14 },
  { name: '栖梧镇', chief: '镇长', villages: 11 },
  { name: '归帆乡', chief: '乡长', villages: 10 },
  { name: '汀月乡', chief: '乡长', villages: 11 },
  { name: '萤川乡', chief: '乡长', villages: 9 },
  { name: '云笈管理处', chief: '主任', villages: 5 },
]

const FIRST = '漱枕衔缀浣倚萦沁蕴拾研衡皓'
const SECOND = '筠荇霭棠岫笺萤露蕙砚'

/** One hundred and thirty village names, no two alike; mixed, so that neighbours do not rhyme. */
export const VILLAGES: readonly string[] = Array.from({ length: FIRST.length * SECOND.length }, (_, at) => {
  const mixed = (at * 47) % (FIRST.length * SECOND.length)
  return `${FIRST[mixed % FIRST.length]}${SECOND[Math.floor(mixed / FIRST.length)]}村`
})
