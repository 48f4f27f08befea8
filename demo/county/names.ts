import type { Chance } from '../chance.ts'

const SURNAMES =
  '王李张刘杨陈林黄何郭罗宋谢韩唐冯于董肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常乔贺赖龚'
const FIRST = '建志永春秀家立德承绍启怀景若清晓素静慧玉延守继培兆毓令云雪思子一'
const SECOND = '舟岩樵禾筠衡笙芸棠荷溪湄垣渠谦澜霖堂柏松梧榆桐苇兰蓉黛珂瑜璞砚笛羽鸣野岱屿谷'

/** Makes names up, no two alike. The characters are chosen so that no one in public life comes out. */
export function namesFrom(chance: Chance): () => string {
  const used = new Set<string>()
  const letters = { sur: [...SURNAMES], first: [...FIRST], second: [...SECOND] }
  const propose = () =>
    chance.pick(letters.sur) + (chance.happens(0.1) ? '' : chance.pick(letters.first)) + chance.pick(letters.second)
  return () => {
    let name = propose()
    while (used.has(name)) name = propose()
    used.add(name)
    return name
  }
}
